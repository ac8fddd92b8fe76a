-- A former edition taken over as it was published: it has a source, and neither a capture window nor deliveries.
alter table reporting_period add column source_document varchar(250);
alter table reporting_period add column source_page varchar(80);
alter table reporting_period add column source_origin varchar(500);
alter table reporting_period add constraint reporting_period_source_complete check
    ((source_document is null) = (source_origin is null) and (source_document is null) = (source_page is null));
alter table reporting_period add constraint reporting_period_taken_over_is_not_captured
    check (source_document is null or state <> 'OPEN');
comment on column reporting_period.source_document is 'where a former edition was published; null for one that is captured here';

-- What institutions may do in it: in an edition taken over they never capture, as if it had not been opened.
create function capture_state(period reporting_period) returns varchar language sql immutable as $$
    select case when period.source_document is not null and period.state = 'CLOSED' then 'PLANNED' else period.state end
$$;

-- A workbook of the unit names the institution in each of its rows.
alter table workbook_import alter column institution drop not null;
comment on column workbook_import.institution is 'whose workbook it is; null for one of the unit';
alter table workbook_row add column institution varchar(20);
alter table workbook_row add column folio varchar(32);
comment on column workbook_row.institution is 'of a row of the unit; null when it is the sender''s';
