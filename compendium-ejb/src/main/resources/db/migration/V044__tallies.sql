-- Tallies (ADR 0062): what the monitor of a period reads instead of its reports, steps and deliveries. Each statement that changes
-- reports writes what it changed of the sums beside them, where nobody else sees it; the commit adds it to them.
create table report_tally (
    period_code   varchar(20)  not null,
    institution   varchar(20)  not null,
    state         varchar(9)   collate "C" not null,
    reports       integer      not null default 0,
    foliated      integer      not null default 0,
    completeness  bigint       not null default 0,
    saved_at      timestamptz,
    entered       integer      not null default 0,
    lying         integer      not null default 0,
    lain          numeric      not null default 0,
    constraint report_tally_pk primary key (period_code, institution, state)
) with (fillfactor = 50);
comment on table report_tally is 'reports of an institution by state; how long they lay in it';
comment on column report_tally.reports is 'not discarded; of them foliated have a folio, and completeness is the sum of theirs';
comment on column report_tally.saved_at is 'the last save of a report then in this state, discarded since or not';
comment on column report_tally.entered is 'reports whose first step into its court was to this state';
comment on column report_tally.lying is 'stays that last';
comment on column report_tally.lain is
    'seconds: the ends of stays that ended less the beginnings of all; with lying * now, how long all lasted';

create unlogged table report_tally_change (
    like report_tally including defaults,
    id bigint generated always as identity,
    constraint report_tally_change_pk primary key (id)
);
comment on table report_tally_change is 'of the transaction that reads it: added at its commit, so empty to everybody else';

create table delivery_tally (
    delivery    uuid    not null,
    first_time  integer not null,
    constraint delivery_tally_pk primary key (delivery)
);
comment on column delivery_tally.first_time is 'its reports that were never delivered before';

create function court_of(state varchar) returns varchar language sql immutable
    return case when state in ('DELIVERED', 'IN_REVIEW') then 'UNIT' else state end;

-- What the tables say, from scratch.
create view report_as_tallied as
select period_code, institution, state, sum(reports) as reports, sum(foliated) as foliated, sum(completeness) as completeness,
    max(saved_at) as saved_at, sum(entered) as entered, sum(lying) as lying, sum(lain) as lain
from (
    select period_code, institution, state, 1 as reports, num_nonnulls(folio) as foliated, completeness,
        cast(null as timestamptz) as saved_at, 0 as entered, 0 as lying, 0 as lain
    from action_report where discarded_at is null
    union all
    select r.period_code, r.institution, r.state, 0, 0, 0, c.changed_at, 0, 0, 0
    from report_capture c join action_report r on r.id = c.report_id
    union all
    select r.period_code, r.institution, s.to_state, 0, 0, 0, null,
        cast(row_number() over (partition by r.period_code, s.report_id, court_of(s.to_state) order by s.id) = 1 as integer),
        num_nulls(lead(s.at) over way), coalesce(extract(epoch from lead(s.at) over way), 0) - extract(epoch from s.at)
    from report_step s join action_report r on r.id = s.report_id
    window way as (partition by r.period_code, s.report_id order by s.id)) fact
group by period_code, institution, state;

create view delivery_as_tallied as
select d.id as delivery, count(*) as first_time
from delivery d join delivery_item i on i.delivery = d.id
where not exists (select from delivery_item f join delivery e on e.id = f.delivery
    where f.report_id = i.report_id and e.number < d.number)
group by d.id;

-- Statements are tallied, not rows: an import of ten thousand reports is two changes. The settings keep every plan by index,
-- also one that was made for that import.
create function tally_reports() returns trigger language plpgsql as $$
declare
    n integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    insert into report_tally_change (period_code, institution, state, reports, foliated, completeness)
    select period_code, institution, state, n * count(*), n * count(folio), n * sum(completeness)
    from touched where discarded_at is null group by 1, 2, 3;
    return null;
end
$$;
create function tally_changed_reports() returns trigger language plpgsql as $$
begin
    insert into report_tally_change (period_code, institution, state, reports, foliated, completeness)
    select period_code, institution, state, sum(n), sum(n * num_nonnulls(folio)), sum(n * completeness)
    from (
        select 1 as n, period_code, institution, state, folio, completeness from became where discarded_at is null
        union all
        select -1, period_code, institution, state, folio, completeness from was where discarded_at is null) report
    group by 1, 2, 3
    having sum(n) <> 0 or sum(n * num_nonnulls(folio)) <> 0 or sum(n * completeness) <> 0;
    return null;
end
$$;
create function tally_saves() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    insert into report_tally_change (period_code, institution, state, saved_at)
    select r.period_code, r.institution, r.state, max(c.changed_at)
    from became c join action_report r on r.id = c.report_id group by 1, 2, 3;
    return null;
end
$$;
-- A step begins a stay, and ends the one before it.
create function tally_steps() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    insert into report_tally_change (period_code, institution, state, entered, lying, lain)
    select r.period_code, r.institution, stay.state, sum(stay.entered), sum(stay.lying), sum(stay.lain)
    from became s
    join action_report r on r.id = s.report_id
    cross join lateral (
        select s.to_state as state, 1 as lying, -extract(epoch from s.at) as lain,
            cast(not exists (select from report_step f where f.report_id = s.report_id and f.id < s.id
                and court_of(f.to_state) = court_of(s.to_state)) as integer) as entered
        union all
        (select f.to_state, -1, extract(epoch from s.at), 0 from report_step f
        where f.report_id = s.report_id and f.id < s.id order by f.id desc limit 1)) stay
    group by 1, 2, 3;
    return null;
end
$$;
create function tally_delivery() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    insert into delivery_tally select * from delivery_as_tallied where delivery = new.id;
    return null;
end
$$;

-- All changes of the transaction at once, when the first of them is due: what it sees from that one on is its own. The lock is
-- the one under which the trail is linked, which every audited transaction takes at its commit (V019): who holds it waits for no
-- row of the tally, so no two transactions wait for each other here, whatever institutions they change in whatever order.
create function add_to_tally() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    if not exists (select from report_tally_change where id = new.id) then
        return null;
    end if;
    perform pg_advisory_xact_lock(1962, 15);
    with change as (delete from report_tally_change where id >= new.id returning *)
    insert into report_tally as t (period_code, institution, state, reports, foliated, completeness, saved_at, entered, lying, lain)
    select period_code, institution, state, sum(reports), sum(foliated), sum(completeness), max(saved_at), sum(entered),
        sum(lying), sum(lain)
    from change group by 1, 2, 3
    on conflict on constraint report_tally_pk do update set
        reports = t.reports + excluded.reports, foliated = t.foliated + excluded.foliated,
        completeness = t.completeness + excluded.completeness, saved_at = greatest(t.saved_at, excluded.saved_at),
        entered = t.entered + excluded.entered, lying = t.lying + excluded.lying, lain = t.lain + excluded.lain;
    return null;
end
$$;

-- A period anew, as it stands in the tables.
create function tally_period(of_period varchar) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(1962, 15);
    delete from report_tally_change;
    delete from report_tally where period_code = of_period;
    insert into report_tally select * from report_as_tallied where period_code = of_period;
    delete from delivery_tally where delivery in (select id from delivery where period_code = of_period);
    insert into delivery_tally select t.* from delivery_as_tallied t join delivery d on d.id = t.delivery
    where d.period_code = of_period;
end
$$;

create trigger begun_reports_are_tallied after insert on action_report
    referencing new table as touched for each statement execute function tally_reports();
create trigger removed_reports_are_tallied after delete on action_report
    referencing old table as touched for each statement execute function tally_reports();
create trigger changed_reports_are_tallied after update on action_report
    referencing old table as was new table as became for each statement execute function tally_changed_reports();
create trigger first_saves_are_tallied after insert on report_capture
    referencing new table as became for each statement execute function tally_saves();
create trigger saves_are_tallied after update on report_capture
    referencing new table as became for each statement execute function tally_saves();
create trigger steps_are_tallied after insert on report_step
    referencing new table as became for each statement execute function tally_steps();
create constraint trigger delivery_is_tallied after insert on delivery
    deferrable initially deferred for each row execute function tally_delivery();
create constraint trigger change_is_added_to_tally after insert on report_tally_change
    deferrable initially deferred for each row execute function add_to_tally();

select tally_period(code) from reporting_period;
