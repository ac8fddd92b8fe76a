-- The head of the chain is found by its index also while the table is known as small: many lines linked by one commit
-- would otherwise each read all links before them.
alter function link_audit_line() set enable_seqscan = off;
