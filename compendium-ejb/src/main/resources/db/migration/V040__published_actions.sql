-- What everybody may search: one row for each accepted report of the newest version of each published edition (ADR 0050). Every
-- row follows from the sealed data and can be written anew from them; what a report says in full is read there, not here.
create table published_action (
    period_code         varchar(20)   not null,
    version             integer       not null,
    folio               varchar(32)   not null,
    coverage_end        date          not null,
    id                  uuid          not null,
    lineage             uuid          not null,
    joint_programme     varchar(40),
    name                varchar(250)  not null,
    type                varchar(13)   not null,
    institution         varchar(20)   not null,
    institution_name    varchar(250)  not null,
    acronym             varchar(250),
    group_code          varchar(3)    not null,
    objective           smallint      not null,
    related_objectives  smallint[]    not null,
    states              varchar(2)[]  not null,
    populations         varchar(30)[] not null,
    featured            boolean       not null,
    synthetic           boolean       not null,
    summary             text          not null,
    named               text          not null,
    told                text          not null,
    name_order          text collate "C" not null,
    institution_order   text collate "C" not null,
    newest_first        integer       generated always as (date '9999-12-31' - coverage_end) stored,
    search              tsvector      generated always as (
        setweight(to_tsvector('compendium_es', name) || to_tsvector('compendium_words', name), 'A')
        || setweight(to_tsvector('compendium_es', named) || to_tsvector('compendium_words', named), 'B')
        || setweight(to_tsvector('compendium_es', summary) || to_tsvector('compendium_words', summary), 'C')
        || setweight(to_tsvector('compendium_es', told) || to_tsvector('compendium_words', told), 'D')) stored,
    constraint published_action_pk primary key (period_code, folio),
    constraint published_action_edition_fk foreign key (period_code, version) references edition (period_code, version),
    constraint published_action_objective_fk foreign key (objective) references objective (number)
);
create index published_action_search on published_action using gin (search);
create index published_action_by_objective on published_action (period_code, objective, folio);
create index published_action_by_institution on published_action (institution, period_code, folio);
create index published_action_by_lineage on published_action (lineage);
create index published_action_by_name on published_action (period_code, name_order, folio);
create index published_action_walk on published_action (newest_first, period_code, folio);
comment on column published_action.named is 'other words it is found by: folio, institution, acronym, states';
comment on column published_action.told is 'its purpose';
comment on column published_action.name_order is 'the name without accents and case, as lists are ordered';
