-- Words without accents and capitals, so that reports that look alike are found whatever their spelling.
create function plain_words(words text) returns text language sql immutable strict parallel safe as
    $$ select lower(public.unaccent('public.unaccent', words)) $$;

create index action_report_alike on action_report using gin (plain_words(name) gin_trgm_ops);
