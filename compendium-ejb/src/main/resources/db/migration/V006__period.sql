create table reporting_period (
    code            varchar(20)  not null,
    title           varchar(250) not null,
    coverage_start  date         not null,
    coverage_end    date         not null,
    due_at          timestamptz  not null,
    closes_at       timestamptz  not null,
    zone            varchar(40)  not null,
    rounding        varchar(8)   not null,
    history_begins  varchar(20)  not null,
    state           varchar(9)   not null,
    demonstration   boolean      not null,
    version         integer      not null default 1,
    constraint reporting_period_pk primary key (code),
    constraint reporting_period_code_form check (code ~ '^[0-9]{4}(-[0-9A-Z]{1,8})?$'),
    constraint reporting_period_coverage_order check (coverage_end >= coverage_start),
    constraint reporting_period_deadlines_order check (closes_at >= due_at),
    constraint reporting_period_rounding_known check (rounding in ('TRUNCATE', 'HALF_UP')),
    constraint reporting_period_state_known check (state in ('PLANNED', 'OPEN', 'CLOSED', 'SEALED', 'PUBLISHED'))
);

create table participation (
    id           uuid         not null,
    period_code  varchar(20)  not null,
    institution  varchar(20)  not null,
    name         varchar(250) not null,
    acronym      varchar(40),
    group_code   varchar(3)   not null,
    state_code   varchar(2),
    version      integer      not null default 1,
    constraint participation_pk primary key (id),
    constraint participation_once unique (period_code, institution),
    constraint participation_period_fk foreign key (period_code) references reporting_period (code),
    constraint participation_institution_fk foreign key (institution) references institution (code),
    constraint participation_group_fk foreign key (group_code) references institution_group (code),
    constraint participation_state_fk foreign key (state_code) references federal_entity (inegi_code)
);

-- CP001: what is sealed is never changed, whoever asks (rule 8). The share lock makes a writer wait for a seal under way.
create function refuse_in_sealed_period(period varchar, of_table text) returns void language plpgsql as $$
declare
    held varchar;
begin
    select state into held from reporting_period where code = period for share;
    if held in ('SEALED', 'PUBLISHED') then
        raise exception 'Period % is sealed: its rows in % are never changed', period, of_table
            using errcode = 'CP001', table = of_table;
    end if;
end
$$;

create function refuse_row_of_sealed_period() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform refuse_in_sealed_period(old.period_code, tg_table_name);
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if tg_op = 'INSERT' or new.period_code <> old.period_code then
        perform refuse_in_sealed_period(new.period_code, tg_table_name);
    end if;
    return new;
end
$$;

create function refuse_emptying_of_sealed_periods() returns trigger language plpgsql as $$
begin
    if exists (select from reporting_period where state in ('SEALED', 'PUBLISHED')) then
        raise exception 'There are sealed periods: % is never emptied', tg_table_name
            using errcode = 'CP001', table = tg_table_name;
    end if;
    return null;
end
$$;

-- A period only moves on; once sealed nothing of it but the step to published.
create function keep_sealed_period() returns trigger language plpgsql as $$
begin
    if old.state not in ('SEALED', 'PUBLISHED') then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and old.state = 'SEALED' and new.state = 'PUBLISHED'
            and (to_jsonb(new) - 'state' - 'version') = (to_jsonb(old) - 'state' - 'version') then
        return new;
    end if;
    raise exception 'Period % is sealed: its rows in % are never changed', old.code, tg_table_name
        using errcode = 'CP001', table = tg_table_name;
end
$$;

create trigger sealed_period_is_kept before update or delete on reporting_period
    for each row execute function keep_sealed_period();
create trigger sealed_periods_are_not_emptied before truncate on reporting_period
    for each statement execute function refuse_emptying_of_sealed_periods();
create trigger sealed_period_keeps_rows before insert or update or delete on participation
    for each row execute function refuse_row_of_sealed_period();
create trigger sealed_periods_are_not_emptied before truncate on participation
    for each statement execute function refuse_emptying_of_sealed_periods();
