-- Catalogues as they are called from a day on: earlier values stay, and what is shown is what holds today.

-- The civil day of the unit, by which names, memberships and delegations begin and end.
create function unit_day(at timestamptz) returns date language sql stable as $$
    select cast(at at time zone 'America/Mexico_City' as date)
$$;

create table institution_name (
    institution  varchar(20)  not null,
    valid_from   date         not null,
    name         varchar(250) not null,
    acronym      varchar(40),
    constraint institution_name_pk primary key (institution, valid_from),
    constraint institution_name_institution_fk foreign key (institution) references institution (code) on delete cascade
);
comment on column institution_name.valid_from is 'first day of this name; -infinity for the first of all';
insert into institution_name (institution, valid_from, name, acronym)
select code, date '-infinity', name, acronym from institution;

alter table institution
    drop column name,
    drop column acronym,
    alter column kind drop not null,
    add column successor varchar(20),
    add constraint institution_successor_fk foreign key (successor) references institution (code),
    add constraint institution_successor_of_an_ended check (successor is null or (valid_until is not null and successor <> code));
comment on column institution.successor is 'which it was merged into, from the day after its last';

create view institution_today as
select i.code, n.name, n.acronym, i.group_code, i.state_code, i.valid_from, i.valid_until, i.successor
from institution i
cross join lateral (
    select v.name, v.acronym from institution_name v
    where v.institution = i.code and v.valid_from <= unit_day(clock_timestamp())
    order by v.valid_from desc limit 1) n;

-- Words of objectives and principles. What the United Nations call them officially does not change and stays where it is.
create table catalogue_wording (
    catalogue      varchar(9)   not null,
    number         smallint     not null,
    valid_from     date         not null,
    name           varchar(400) not null,
    name_en        varchar(400) not null,
    short_name     varchar(120),
    short_name_en  varchar(120),
    recorded_at    timestamptz  not null default now(),
    constraint catalogue_wording_pk primary key (catalogue, number, valid_from),
    constraint catalogue_wording_catalogue_known check (catalogue in ('OBJECTIVE', 'PRINCIPLE')),
    constraint catalogue_wording_short_complete check (
        (catalogue = 'OBJECTIVE') = (short_name is not null) and (short_name is null) = (short_name_en is null))
);
comment on column catalogue_wording.valid_from is 'first day of these words; -infinity for the first of all';
comment on column catalogue_wording.recorded_at is 'when they were entered: what was sealed before, that same day too, has the words before them';
insert into catalogue_wording (catalogue, number, valid_from, name, name_en, short_name, short_name_en)
select 'OBJECTIVE', number, date '-infinity', display_name, display_name_en, short_name, short_name_en from objective
union all
select 'PRINCIPLE', number, date '-infinity', name, name_en, null, null from principle;

alter table objective
    drop column display_name, drop column display_name_en, drop column short_name, drop column short_name_en;
alter table principle drop column name, drop column name_en;

create view wording_today as
select distinct on (catalogue, number) catalogue, number, name, name_en, short_name, short_name_en
from catalogue_wording
where valid_from <= unit_day(clock_timestamp())
order by catalogue, number, valid_from desc;

create view objective_today as
select o.number, w.short_name, o.official_name, w.name as display_name, w.short_name_en, w.name_en as display_name_en
from objective o join wording_today w on w.catalogue = 'OBJECTIVE' and w.number = o.number;

create view principle_today as
select p.number, p.letter, w.name, w.name_en
from principle p join wording_today w on w.catalogue = 'PRINCIPLE' and w.number = p.number;
