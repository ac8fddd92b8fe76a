create table objective (
    number           smallint     not null,
    short_name       varchar(120) not null,
    official_name    varchar(400) not null,
    display_name     varchar(400) not null,
    short_name_en    varchar(120) not null,
    display_name_en  varchar(400) not null,
    constraint objective_pk primary key (number),
    constraint objective_number_range check (number between 1 and 23)
);

create table principle (
    number   smallint     not null,
    letter   varchar(1)   not null,
    name     varchar(120) not null,
    name_en  varchar(120) not null,
    constraint principle_pk primary key (number),
    constraint principle_letter_unique unique (letter)
);

create table federal_entity (
    inegi_code    varchar(2)   not null,
    name          varchar(120) not null,
    abbreviation  varchar(10)  not null,
    constraint federal_entity_pk primary key (inegi_code),
    constraint federal_entity_code_digits check (inegi_code ~ '^[0-9]{2}$')
);

create table institution_group (
    code     varchar(3)   not null,
    ordinal  smallint     not null,
    name     varchar(120) not null,
    name_en  varchar(120) not null,
    constraint institution_group_pk primary key (code),
    constraint institution_group_ordinal_unique unique (ordinal)
);

create table institution (
    code         varchar(20)  not null,
    name         varchar(250) not null,
    acronym      varchar(40),
    group_code   varchar(3)   not null,
    kind         varchar(80)  not null,
    parent       varchar(40),
    state_code   varchar(2),
    valid_from   date,
    valid_until  date,
    version      integer      not null default 1,
    constraint institution_pk primary key (code),
    constraint institution_group_fk foreign key (group_code) references institution_group (code),
    constraint institution_state_fk foreign key (state_code) references federal_entity (inegi_code),
    constraint institution_code_form check (code ~ '^[A-Z0-9-]{2,20}$'),
    constraint institution_validity_order check (valid_until >= valid_from),
    constraint institution_state_of_government check ((group_code = 'EF') = (state_code is not null))
);
