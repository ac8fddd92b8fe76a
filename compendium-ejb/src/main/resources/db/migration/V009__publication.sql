create table edition (
    period_code     varchar(20)  not null,
    version         integer      not null,
    published_at    timestamptz  not null,
    published_by    varchar(255) not null,
    title           varchar(250) not null,
    public_address  varchar(250) not null,
    seal_sha256     varchar(64)  not null,
    constraint edition_pk primary key (period_code, version),
    constraint edition_period_fk foreign key (period_code) references reporting_period (code),
    constraint edition_version_from_one check (version >= 1)
);
create trigger edition_is_never_changed before update or delete on edition
    for each row execute function refuse_change();
create trigger edition_is_never_emptied before truncate on edition
    for each statement execute function refuse_change();

create table publication_document (
    id               uuid         not null,
    period_code      varchar(20)  not null,
    kind             varchar(40)  not null,
    format           varchar(10)  not null,
    edition_version  integer      not null,
    state            varchar(9)   not null,
    progress         integer      not null default 0,
    failure_code     varchar(80),
    requested_at     timestamptz  not null,
    requested_by     varchar(255) not null,
    finished_at      timestamptz,
    size             bigint,
    sha256           varchar(64),
    file_name        varchar(250),
    published        boolean      not null default false,
    version          integer      not null default 1,
    constraint publication_document_pk primary key (id),
    constraint publication_document_period_fk foreign key (period_code) references reporting_period (code),
    constraint publication_document_state_known check (state in ('REQUESTED', 'RUNNING', 'READY', 'FAILED')),
    constraint publication_document_progress_range check (progress between 0 and 100),
    constraint publication_document_ready_is_whole check
        (state <> 'READY' or (finished_at is not null and size > 0 and sha256 is not null and file_name is not null)),
    constraint publication_document_published_is_ready check (not published or state = 'READY'),
    constraint publication_document_failure_has_code check ((state = 'FAILED') = (failure_code is not null))
);
create index publication_document_by_period on publication_document (period_code, edition_version, kind, format);
