-- The unit's own words of the documents of an edition. What stands is one row a section; a version that ended is kept whole.
create table narrative_text (
    period_code  varchar(20) not null,
    document     varchar(20) not null,
    section      varchar(20) not null,
    body         text        not null,
    revision     integer     not null,
    version      integer     not null,
    begun_at     timestamptz not null,
    updated_at   timestamptz not null,
    updated_by   uuid        not null,
    constraint narrative_text_pk primary key (period_code, document, section),
    constraint narrative_text_period_fk foreign key (period_code) references reporting_period (code),
    constraint narrative_text_updated_by_fk foreign key (updated_by) references person (id),
    constraint narrative_text_document_known check (document in ('EXECUTIVE_REPORT', 'COMPENDIUM')),
    constraint narrative_text_section_known check
        (section in ('PREAMBLE', 'CONFORMATION', 'CHALLENGES', 'CONCLUSIONS')),
    constraint narrative_text_counted check (revision >= version and version >= 1)
);
comment on column narrative_text.body is 'marked lines, one block a line';
comment on column narrative_text.version is 'number of the version that is being written; those before it are in narrative_version';

create table narrative_version (
    period_code  varchar(20) not null,
    document     varchar(20) not null,
    section      varchar(20) not null,
    version      integer     not null,
    body         text        not null,
    begun_at     timestamptz not null,
    ended_at     timestamptz not null,
    written_by   uuid        not null,
    constraint narrative_version_pk primary key (period_code, document, section, version),
    constraint narrative_version_text_fk foreign key (period_code, document, section)
        references narrative_text (period_code, document, section),
    constraint narrative_version_written_by_fk foreign key (written_by) references person (id)
);
create trigger narrative_version_is_never_changed before update or delete on narrative_version
    for each row execute function refuse_change();
create trigger narrative_version_is_never_emptied before truncate on narrative_version
    for each statement execute function refuse_change();

create table narrative_comment (
    id           uuid        not null,
    period_code  varchar(20) not null,
    document     varchar(20) not null,
    section      varchar(20) not null,
    answers      uuid,
    quote        text        not null,
    text         text        not null,
    written_at   timestamptz not null,
    written_by   uuid        not null,
    resolved_at  timestamptz,
    resolved_by  uuid,
    constraint narrative_comment_pk primary key (id),
    constraint narrative_comment_period_fk foreign key (period_code) references reporting_period (code),
    constraint narrative_comment_answers_fk foreign key (answers) references narrative_comment (id),
    constraint narrative_comment_written_by_fk foreign key (written_by) references person (id),
    constraint narrative_comment_resolved_by_fk foreign key (resolved_by) references person (id),
    constraint narrative_comment_has_text check (length(btrim(text)) > 0),
    constraint narrative_comment_resolved_whole check ((resolved_at is null) = (resolved_by is null)),
    constraint narrative_comment_answer_stands_under_it check (answers is null or (quote = '' and resolved_at is null))
);
create index narrative_comment_by_section on narrative_comment (period_code, document, section, written_at);
comment on column narrative_comment.quote is 'the words it is pinned to, as they stood; empty of an answer';

-- CP003: publication freezes the words of an edition.
create function refuse_in_published_period() returns trigger language plpgsql as $$
declare
    period varchar := case when tg_op = 'DELETE' then old.period_code else new.period_code end;
begin
    if exists (select from reporting_period where code = period and state = 'PUBLISHED') then
        raise exception 'Edition % is published: rows of % are kept', period, tg_table_name
            using errcode = 'CP003', table = tg_table_name;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['narrative_text', 'narrative_version', 'narrative_comment'] loop
        execute format('create trigger published_period_keeps_words before insert or update or delete on %I
            for each row execute function refuse_in_published_period()', guarded);
    end loop;
    foreach guarded in array array['narrative_text', 'narrative_comment'] loop
        execute format('create trigger words_are_never_emptied before truncate on %I
            for each statement execute function refuse_change()', guarded);
    end loop;
end
$$;
