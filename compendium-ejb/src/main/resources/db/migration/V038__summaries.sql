-- Keyed summaries (ADR 0048): what dashboards read instead of whole tables. Each accepted report has one row in counted_report
-- that says what it counts as; the summaries are sums over those rows. Both are kept by the transaction that changes a report:
-- at its commit the report is counted anew, and what changed in counted_report is added to and taken from the sums.
-- Version 0 is the data as they stand in the tables, which are those of the first edition once the period is sealed; a
-- corrected edition has rows of its own under its number.
create table counted_report (
    report_id    uuid        not null,
    version      smallint    not null,
    period_code  varchar(20) not null,
    folio        varchar(32) collate "C" not null,
    name         varchar(250) not null,
    institution  varchar(20) not null,
    who          text[]      not null,
    populations  text[]      not null,
    territories  text[]      not null,
    objective    smallint    not null,
    type         varchar(13) not null,
    aimed        boolean     not null,
    featured     boolean     not null,
    measured     jsonb       not null,
    constraint counted_report_pk primary key (report_id, version)
);
create index counted_report_walk on counted_report (period_code, version, folio);
create index counted_report_by_objective on counted_report (period_code, version, objective, folio);
create index counted_report_by_institution on counted_report (period_code, version, institution, folio);
create index counted_report_featured on counted_report (period_code, version, folio) where featured;
create index counted_report_marks on counted_report using gin (who, populations, territories);
comment on column counted_report.who is 'whose it counts as: *, its group, its institution';
comment on column counted_report.populations is '*, and each population it serves';
comment on column counted_report.territories is '*, each state of its scope by INEGI code, national, abroad';
comment on column counted_report.measured is 'its measurements as R-16 adds them: unit and reach, or outside the period';

create table report_summary (
    period_code  varchar(20) not null,
    version      smallint    not null,
    population   varchar(30) collate "C" not null,
    territory    varchar(8)  collate "C" not null,
    who          varchar(32) collate "C" not null,
    objective    smallint    not null,
    type         varchar(13) collate "C" not null,
    reports      integer     not null,
    aimed        integer     not null,
    constraint report_summary_pk primary key (period_code, version, population, territory, who, objective, type)
);
create index report_summary_of_all on report_summary (period_code, version, population, territory, who)
    include (reports, aimed) where objective = 0;
create index report_summary_emptied on report_summary (period_code) where reports = 0;
comment on table report_summary is 'reports by key; * and objective 0 mean all';

create table measurement_summary (
    period_code         varchar(20)  not null,
    version             smallint     not null,
    population          varchar(30)  collate "C" not null,
    territory           varchar(8)   collate "C" not null,
    who                 varchar(32)  collate "C" not null,
    objective           smallint     not null,
    type                varchar(13)  collate "C" not null,
    kind                varchar(120) collate "C" not null,
    unit                varchar(80)  not null,
    measurements        integer      not null,
    total               bigint       not null,
    by_sex              integer      not null,
    by_sex_total        bigint       not null,
    with_women          integer      not null,
    women               bigint       not null,
    with_men            integer      not null,
    men                 bigint       not null,
    with_diversity      integer      not null,
    diversity           bigint       not null,
    with_not_specified  integer      not null,
    not_specified       bigint       not null,
    constraint measurement_summary_pk
        primary key (period_code, version, population, territory, who, objective, type, kind)
);
create index measurement_summary_emptied on measurement_summary (period_code) where measurements = 0;
comment on column measurement_summary.kind is 'unit and reach, e.g. personas.direct; outside-period for what R-16 does not add';
comment on column measurement_summary.with_women is 'how many measurements report that part: a part nobody reported is not zero';

-- As R-16 tells units apart: case and accents make no difference.
create function unit_key(unit text) returns text language sql stable
    return regexp_replace(lower(unaccent(btrim(unit))), '[^a-z0-9]+', '-', 'g');

create view report_as_counted as
select r.id as report_id, cast(0 as smallint) as version, r.period_code, r.folio, r.name, r.institution,
    array['*', 'group:' || a.group_code, 'institution:' || r.institution] as who,
    array['*'] || array(select cast(p.population as text) from action_report_population p
        where p.report_id = r.id order by p.population collate "C") as populations,
    array['*'] || array(select cast(s.state_code as text) from action_report_state s
            where s.report_id = r.id order by s.state_code collate "C")
        || case when r.national then array['national'] else array[]::text[] end
        || case when exists (select from action_report_country c where c.report_id = r.id)
            then array['abroad'] else array[]::text[] end as territories,
    r.principal_objective as objective, r.type, r.aimed_at_girls_adolescents_women as aimed, r.featured,
    coalesce((
        select jsonb_agg(jsonb_build_object('kind',
            case when m.counted_from >= p.coverage_start and m.counted_to <= p.coverage_end
                then unit_key(m.unit) || '.' || lower(m.reach) else 'outside-period' end,
            'unit', m.unit, 'total', m.total, 'women', m.women, 'men', m.men, 'diversity', m.sexual_diversity,
            'not_specified', m.not_specified) order by m.ordinal)
        from measurement m where m.report_id = r.id), '[]') as measured
from action_report r
join participation a on a.period_code = r.period_code and a.institution = r.institution
join reporting_period p on p.code = r.period_code
where r.state = 'ACCEPTED' and r.discarded_at is null;


-- Every key a counted report counts under: for all populations and each of its own, for all territories and each of its own, for
-- everybody, its group and its institution, for all objectives and types together and for its own.
create view counted_key as
select c.report_id, c.version, c.period_code, p.population, t.territory, w.who, cut.objective, cut.type, c.aimed, c.measured
from counted_report c, unnest(c.populations) p (population), unnest(c.territories) t (territory), unnest(c.who) w (who),
    lateral (values (cast(0 as smallint), cast('*' as varchar)), (c.objective, c.type)) cut (objective, type);

create view counted_measurement as
select k.report_id, k.version, k.period_code, k.population, k.territory, k.who, k.objective, k.type, m.*
from counted_key k, jsonb_to_recordset(k.measured)
    m (kind text, unit text, total bigint, women bigint, men bigint, diversity bigint, not_specified bigint);

-- Adds what those reports count as to the summaries, or takes it away (sign -1). In the order of the keys.
create function add_to_summaries(which uuid[], of_version integer, sign integer) returns void language sql as $$
    insert into report_summary
    select period_code, version, population, territory, who, objective, type, sign * count(*),
        sign * count(*) filter (where aimed)
    from counted_key where report_id = any (which) and version = of_version
    group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
    on conflict on constraint report_summary_pk do update
        set reports = report_summary.reports + excluded.reports, aimed = report_summary.aimed + excluded.aimed;

    insert into measurement_summary
    select period_code, version, population, territory, who, objective, type, kind, min(unit),
        sign * count(*), sign * sum(total),
        sign * count(coalesce(women, men, diversity, not_specified)),
        sign * coalesce(sum(total) filter (where coalesce(women, men, diversity, not_specified) is not null), 0),
        sign * count(women), sign * coalesce(sum(women), 0), sign * count(men), sign * coalesce(sum(men), 0),
        sign * count(diversity), sign * coalesce(sum(diversity), 0),
        sign * count(not_specified), sign * coalesce(sum(not_specified), 0)
    from counted_measurement where report_id = any (which) and version = of_version
    group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8
    on conflict on constraint measurement_summary_pk do update set
        measurements = measurement_summary.measurements + excluded.measurements,
        total = measurement_summary.total + excluded.total,
        by_sex = measurement_summary.by_sex + excluded.by_sex,
        by_sex_total = measurement_summary.by_sex_total + excluded.by_sex_total,
        with_women = measurement_summary.with_women + excluded.with_women,
        women = measurement_summary.women + excluded.women,
        with_men = measurement_summary.with_men + excluded.with_men,
        men = measurement_summary.men + excluded.men,
        with_diversity = measurement_summary.with_diversity + excluded.with_diversity,
        diversity = measurement_summary.diversity + excluded.diversity,
        with_not_specified = measurement_summary.with_not_specified + excluded.with_not_specified,
        not_specified = measurement_summary.not_specified + excluded.not_specified;
$$;

-- Counts reports of a period anew, at once for all who wait: the second commit waits for the first, and never for each other.
create function count_reports(of_period varchar, which uuid[]) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('report_summary ' || of_period, 0));
    perform add_to_summaries(array(select report_id from counted_report
        where report_id = any (which) and version = 0), 0, -1);
    delete from counted_report where report_id = any (which) and version = 0;
    insert into counted_report select * from report_as_counted where report_id = any (which);
    perform add_to_summaries(which, 0, 1);
    delete from report_summary where period_code = of_period and reports = 0;
    delete from measurement_summary where period_code = of_period and measurements = 0;
end
$$;

-- A period at once, as it stands in the tables.
create function count_period(of_period varchar) returns void language sql as $$
    select count_reports(of_period, array(
        select id from action_report where period_code = of_period and state = 'ACCEPTED'
        union select report_id from counted_report where period_code = of_period and version = 0));
$$;

-- The reports of a corrected edition, as they were frozen under its number.
create function count_corrected(of_period varchar, of_version integer, counted jsonb) returns void language plpgsql as $$
begin
    insert into counted_report
    select c.report_id, of_version, of_period, c.folio, c.name, c.institution, c.who, c.populations, c.territories, c.objective, c.type,
        c.aimed, c.featured, c.measured
    from jsonb_to_recordset(counted) c (report_id uuid, folio text, name text, institution text, who text[], populations text[],
        territories text[], objective smallint, type text, aimed boolean, featured boolean, measured jsonb);
    perform add_to_summaries(array(select report_id from counted_report
        where period_code = of_period and version = of_version), of_version, 1);
end
$$;

create function count_changed_report() returns trigger language plpgsql as $$
declare
    changed action_report := coalesce(new, old);
begin
    if (select to_jsonb(v) from report_as_counted v where v.report_id = changed.id) is distinct from
            (select to_jsonb(c) from counted_report c where c.report_id = changed.id and c.version = 0) then
        perform count_reports(changed.period_code, array[changed.id]);
    end if;
    return null;
end
$$;
create function count_reports_of_changed_participation() returns trigger language plpgsql as $$
begin
    perform count_reports(new.period_code, array(select report_id from counted_report
        where period_code = new.period_code and version = 0 and institution = new.institution));
    return null;
end
$$;
create function count_changed_period() returns trigger language plpgsql as $$
begin
    perform count_period(new.code);
    return null;
end
$$;

-- Deferred to the commit, when the lists of a report stand as they will.
create constraint trigger accepted_report_counts after insert on action_report
    deferrable initially deferred for each row when (new.state = 'ACCEPTED') execute function count_changed_report();
create constraint trigger changed_report_is_counted_anew after update on action_report
    deferrable initially deferred for each row when (old.state = 'ACCEPTED' or new.state = 'ACCEPTED')
    execute function count_changed_report();
create constraint trigger removed_report_counts_no_more after delete on action_report
    deferrable initially deferred for each row when (old.state = 'ACCEPTED') execute function count_changed_report();
create constraint trigger regrouped_institution_is_counted_anew after update on participation
    deferrable initially deferred for each row when (old.group_code <> new.group_code)
    execute function count_reports_of_changed_participation();
create constraint trigger changed_coverage_is_counted_anew after update on reporting_period
    deferrable initially deferred for each row
    when (old.coverage_start <> new.coverage_start or old.coverage_end <> new.coverage_end)
    execute function count_changed_period();

select count_period(code) from reporting_period;
