create table person (
    id            uuid         not null,
    sub           varchar(255) not null,
    username      varchar(255) not null,
    display_name  varchar(255) not null,
    linked_at     timestamptz,
    first_seen_at timestamptz  not null default now(),
    version       integer      not null default 1,
    constraint person_pk primary key (id),
    constraint person_sub_unique unique (sub)
);
comment on column person.linked_at is 'when the claim of the token was taken over; afterwards only this database decides';

create table membership (
    id           uuid        not null,
    person       uuid        not null,
    institution  varchar(20) not null,
    capacity     varchar(16) not null,
    valid_from   date        not null,
    valid_until  date,
    version      integer     not null default 1,
    constraint membership_pk primary key (id),
    constraint membership_person_fk foreign key (person) references person (id),
    constraint membership_institution_fk foreign key (institution) references institution (code),
    constraint membership_capacity_known check (capacity in ('FOCAL_POINT', 'INSTITUTION_HEAD')),
    constraint membership_validity_order check (valid_until is null or valid_until >= valid_from)
);
create index membership_by_person on membership (person);
create index membership_by_institution on membership (institution);
