create table action_lineage (
    id  uuid not null,
    constraint action_lineage_pk primary key (id)
);

create table joint_programme (
    id           uuid         not null,
    period_code  varchar(20)  not null,
    code         varchar(40)  not null,
    name         varchar(250) not null,
    coordinator  varchar(20)  not null,
    version      integer      not null default 1,
    constraint joint_programme_pk primary key (id),
    constraint joint_programme_code_unique unique (period_code, code),
    constraint joint_programme_coordinator_fk foreign key (period_code, coordinator)
        references participation (period_code, institution)
);

create table action_report (
    id                   uuid         not null,
    period_code          varchar(20)  not null,
    institution          varchar(20)  not null,
    folio                varchar(32),
    lineage              uuid         not null,
    joint_programme      uuid,
    name                 varchar(250) not null,
    type                 varchar(13)  not null,
    continuity           varchar(9)   not null,
    principal_objective  smallint     not null,
    summary              text         not null default '',
    purpose              text         not null default '',
    aimed_at_girls_adolescents_women boolean not null default false,
    national             boolean      not null default false,
    start_date           date,
    end_date             date,
    results              text         not null default '',
    challenges           text,
    innovation           text,
    replicability        text,
    lessons              text,
    state                varchar(9)   not null,
    completeness         smallint     not null default 0,
    accepted_at          timestamptz,
    accepted_by          uuid,
    excluded_because     text,
    featured             boolean      not null default false,
    synthetic            boolean      not null default false,
    search_text          text         not null,
    version              integer      not null default 1,
    search tsvector generated always as
        (to_tsvector('compendium_es', search_text) || to_tsvector('compendium_words', search_text)) stored,
    place text collate "C" generated always as (coalesce(folio, '~' || id::text)) stored,
    constraint action_report_pk primary key (id),
    constraint action_report_folio_unique unique (folio),
    constraint action_report_participation_fk foreign key (period_code, institution)
        references participation (period_code, institution),
    constraint action_report_lineage_fk foreign key (lineage) references action_lineage (id),
    constraint action_report_joint_programme_fk foreign key (joint_programme) references joint_programme (id),
    constraint action_report_objective_fk foreign key (principal_objective) references objective (number),
    constraint action_report_accepted_by_fk foreign key (accepted_by) references person (id),
    constraint action_report_type_known check (type in ('PROGRAM', 'ACTION', 'GOOD_PRACTICE')),
    constraint action_report_continuity_known check (continuity in ('NEW', 'CONTINUES', 'CONCLUDED')),
    constraint action_report_state_known check
        (state in ('DRAFT', 'READY', 'DELIVERED', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'EXCLUDED')),
    constraint action_report_completeness_range check (completeness between 0 and 100),
    constraint action_report_dates_order check (end_date is null or start_date is null or end_date >= start_date),
    constraint action_report_folio_once_delivered check (folio is not null or state in ('DRAFT', 'READY')),
    constraint action_report_accepted_at_known check (state <> 'ACCEPTED' or accepted_at is not null),
    constraint action_report_exclusion_has_reason check (state <> 'EXCLUDED' or excluded_because is not null)
);
create unique index action_report_walk on action_report (period_code, place);
create index action_report_by_institution on action_report (period_code, institution, place);
create index action_report_by_objective on action_report (period_code, principal_objective, place);
create index action_report_by_lineage on action_report (lineage);
create index action_report_search on action_report using gin (search);

create table action_report_related_objective (
    report_id  uuid     not null,
    objective  smallint not null,
    constraint action_report_related_objective_pk primary key (report_id, objective),
    constraint action_report_related_objective_report_fk foreign key (report_id) references action_report (id),
    constraint action_report_related_objective_objective_fk foreign key (objective) references objective (number)
);

create table action_report_principle (
    report_id  uuid     not null,
    principle  smallint not null,
    constraint action_report_principle_pk primary key (report_id, principle),
    constraint action_report_principle_report_fk foreign key (report_id) references action_report (id),
    constraint action_report_principle_principle_fk foreign key (principle) references principle (number)
);

create table action_report_population (
    report_id   uuid        not null,
    population  varchar(30) not null,
    constraint action_report_population_pk primary key (report_id, population),
    constraint action_report_population_report_fk foreign key (report_id) references action_report (id)
);
create index action_report_by_population on action_report_population (population, report_id);

create table action_report_stage (
    report_id  uuid        not null,
    stage      varchar(11) not null,
    constraint action_report_stage_pk primary key (report_id, stage),
    constraint action_report_stage_report_fk foreign key (report_id) references action_report (id),
    constraint action_report_stage_known check (stage in ('ORIGIN', 'TRANSIT', 'DESTINATION', 'RETURN'))
);

create table action_report_state (
    report_id   uuid       not null,
    state_code  varchar(2) not null,
    constraint action_report_state_pk primary key (report_id, state_code),
    constraint action_report_state_report_fk foreign key (report_id) references action_report (id),
    constraint action_report_state_state_fk foreign key (state_code) references federal_entity (inegi_code)
);
create index action_report_by_state on action_report_state (state_code, report_id);

create table action_report_co_responsible (
    report_id    uuid        not null,
    institution  varchar(20) not null,
    constraint action_report_co_responsible_pk primary key (report_id, institution),
    constraint action_report_co_responsible_report_fk foreign key (report_id) references action_report (id),
    constraint action_report_co_responsible_institution_fk foreign key (institution) references institution (code)
);

create table action_report_municipality (
    report_id     uuid         not null,
    ordinal       smallint     not null,
    municipality  varchar(120) not null,
    constraint action_report_municipality_pk primary key (report_id, ordinal),
    constraint action_report_municipality_report_fk foreign key (report_id) references action_report (id)
);

create table action_report_country (
    report_id  uuid         not null,
    ordinal    smallint     not null,
    country    varchar(120) not null,
    constraint action_report_country_pk primary key (report_id, ordinal),
    constraint action_report_country_report_fk foreign key (report_id) references action_report (id)
);

create table action_report_sdg_target (
    report_id  uuid        not null,
    ordinal    smallint    not null,
    target     varchar(10) not null,
    constraint action_report_sdg_target_pk primary key (report_id, ordinal),
    constraint action_report_sdg_target_report_fk foreign key (report_id) references action_report (id)
);

create table measurement (
    id                uuid         not null,
    report_id         uuid         not null,
    ordinal           smallint     not null,
    counted           varchar(250) not null,
    unit              varchar(80)  not null,
    reach             varchar(8)   not null,
    counted_from      date         not null,
    counted_to        date         not null,
    total             bigint       not null,
    women             bigint,
    men               bigint,
    sexual_diversity  bigint,
    not_specified     bigint,
    constraint measurement_pk primary key (id),
    constraint measurement_ordinal_unique unique (report_id, ordinal),
    constraint measurement_report_fk foreign key (report_id) references action_report (id),
    constraint measurement_reach_known check (reach in ('DIRECT', 'INDIRECT')),
    constraint measurement_range_order check (counted_to >= counted_from),
    constraint measurement_not_negative check (total >= 0 and coalesce(women, 0) >= 0 and coalesce(men, 0) >= 0
        and coalesce(sexual_diversity, 0) >= 0 and coalesce(not_specified, 0) >= 0),
    constraint measurement_parts_sum check
        (coalesce(women, men, sexual_diversity, not_specified) is null
         or coalesce(women, 0) + coalesce(men, 0) + coalesce(sexual_diversity, 0) + coalesce(not_specified, 0) = total)
);

create table measurement_age (
    measurement_id  uuid        not null,
    ordinal         smallint    not null,
    band            varchar(40) not null,
    count           bigint      not null,
    constraint measurement_age_pk primary key (measurement_id, ordinal),
    constraint measurement_age_measurement_fk foreign key (measurement_id) references measurement (id),
    constraint measurement_age_not_negative check (count >= 0)
);

create table evidence (
    id              uuid         not null,
    report_id       uuid         not null,
    ordinal         smallint     not null,
    title           varchar(250) not null,
    address         varchar(500),
    file_name       varchar(250),
    media_type      varchar(120),
    size            bigint,
    sha256          varchar(64),
    page_reference  varchar(80),
    publishable     boolean      not null,
    constraint evidence_pk primary key (id),
    constraint evidence_ordinal_unique unique (report_id, ordinal),
    constraint evidence_report_fk foreign key (report_id) references action_report (id),
    constraint evidence_file_or_address check ((address is null) <> (file_name is null))
);

create function refuse_part_of_sealed_report() returns trigger language plpgsql as $$
declare
    report uuid;
begin
    foreach report in array case tg_op
        when 'INSERT' then array[new.report_id]
        when 'DELETE' then array[old.report_id]
        else array[old.report_id, new.report_id] end
    loop
        perform refuse_in_sealed_period(
            (select period_code from action_report where id = report), tg_table_name);
    end loop;
    return coalesce(new, old);
end
$$;

create function refuse_part_of_sealed_measurement() returns trigger language plpgsql as $$
declare
    part uuid;
begin
    foreach part in array case tg_op
        when 'INSERT' then array[new.measurement_id]
        when 'DELETE' then array[old.measurement_id]
        else array[old.measurement_id, new.measurement_id] end
    loop
        perform refuse_in_sealed_period(
            (select r.period_code from measurement m join action_report r on r.id = m.report_id where m.id = part),
            tg_table_name);
    end loop;
    return coalesce(new, old);
end
$$;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['joint_programme', 'action_report'] loop
        execute format('create trigger sealed_period_keeps_rows before insert or update or delete on %I
            for each row execute function refuse_row_of_sealed_period()', guarded);
    end loop;
    foreach guarded in array array['action_report_related_objective', 'action_report_principle',
            'action_report_population', 'action_report_stage', 'action_report_state', 'action_report_co_responsible',
            'action_report_municipality', 'action_report_country', 'action_report_sdg_target', 'measurement',
            'evidence'] loop
        execute format('create trigger sealed_period_keeps_rows before insert or update or delete on %I
            for each row execute function refuse_part_of_sealed_report()', guarded);
    end loop;
    create trigger sealed_period_keeps_rows before insert or update or delete on measurement_age
        for each row execute function refuse_part_of_sealed_measurement();
    foreach guarded in array array['joint_programme', 'action_report', 'action_report_related_objective',
            'action_report_principle', 'action_report_population', 'action_report_stage', 'action_report_state',
            'action_report_co_responsible', 'action_report_municipality', 'action_report_country',
            'action_report_sdg_target', 'measurement', 'measurement_age', 'evidence'] loop
        execute format('create trigger sealed_periods_are_not_emptied before truncate on %I
            for each statement execute function refuse_emptying_of_sealed_periods()', guarded);
    end loop;
end
$$;
