-- What every feature stands on: words without accents for the search, and the refusals of the database.
-- Both extensions are trusted: the owner of the database may create them without being superuser.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration compendium_es (copy = spanish);
alter text search configuration compendium_es
    alter mapping for hword, hword_part, word with unaccent, spanish_stem;

create text search configuration compendium_words (copy = simple);
alter text search configuration compendium_words
    alter mapping for hword, hword_part, word with unaccent, simple;

-- CP002: these rows are written once and never changed.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed or removed', tg_table_name
        using errcode = 'CP002', table = tg_table_name;
end
$$;
