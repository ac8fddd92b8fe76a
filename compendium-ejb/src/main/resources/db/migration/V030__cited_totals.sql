-- Totals of editions known only as totals, each with where it was published. Nothing is overwritten: what is corrected or
-- removed ends, so that a period's figures go on saying what was known when it was sealed.
create table cited_total (
    id              uuid         not null,
    edition         varchar(20)  not null,
    coverage_start  date         not null,
    coverage_end    date         not null,
    figure          varchar(60)  not null,
    value           bigint       not null,
    document        varchar(250) not null,
    page            varchar(80)  not null,
    origin          varchar(500) not null,
    recorded_at     timestamptz  not null default clock_timestamp(),
    recorded_by     uuid         not null,
    ended_at        timestamptz,
    ended_by        uuid,
    ended_because   text,
    constraint cited_total_pk primary key (id),
    constraint cited_total_edition_form check (edition ~ '^[0-9]{4}(-[0-9A-Z]{1,8})?$'),
    constraint cited_total_coverage_order check (coverage_end >= coverage_start),
    constraint cited_total_not_negative check (value >= 0),
    constraint cited_total_cited check (document <> '' and origin <> ''),
    constraint cited_total_recorded_by_fk foreign key (recorded_by) references person (id),
    constraint cited_total_ended_by_fk foreign key (ended_by) references person (id),
    constraint cited_total_end_complete check
        ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_because is null))
);
create unique index cited_total_stands_once on cited_total (edition, figure) where ended_at is null;
comment on column cited_total.page is 'where in the document; empty when it has no pages';
comment on column cited_total.origin is 'address of the document, or the day it was published';

-- CP002: a total only ends, once.
create function keep_cited_total() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.ended_at is null
            and (to_jsonb(new) - 'ended_at' - 'ended_by' - 'ended_because')
                = (to_jsonb(old) - 'ended_at' - 'ended_by' - 'ended_because') then
        return new;
    end if;
    raise exception 'Rows of % are never changed or removed', tg_table_name
        using errcode = 'CP002', table = tg_table_name;
end
$$;
create trigger cited_total_is_kept before update or delete on cited_total
    for each row execute function keep_cited_total();
create trigger cited_total_is_never_emptied before truncate on cited_total
    for each statement execute function refuse_change();

-- First day of the history each period declares; it may begin with an edition of which only totals are known.
create view history_begin as
select p.code as period_code, coalesce(
    (select b.coverage_start from reporting_period b where b.code = p.history_begins),
    (select min(c.coverage_start) from cited_total c where c.edition = p.history_begins)) as first_day
from reporting_period p;
