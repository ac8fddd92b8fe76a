-- What a document rests on: one whose words or data changed after it was made is not the one to publish.
alter table publication_document add column data_root varchar(64);
comment on column publication_document.data_root is 'root of the data it prints; null of documents made before roots were kept';

-- R-58: what nothing supports is published only if a second person agrees; what is false is not published at all.
create table publication_exception (
    period_code  varchar(20)  not null,
    finding      varchar(16)  not null,
    document     varchar(40)  not null,
    section      varchar(120) not null,
    place        text         not null,
    code         varchar(60)  not null,
    written      text         not null,
    reason       text         not null,
    asked_by     uuid         not null,
    asked_at     timestamptz  not null default clock_timestamp(),
    granted_by   uuid,
    granted_at   timestamptz,
    constraint publication_exception_pk primary key (period_code, finding),
    constraint publication_exception_period_fk foreign key (period_code) references reporting_period (code),
    constraint publication_exception_asked_by_fk foreign key (asked_by) references person (id),
    constraint publication_exception_granted_by_fk foreign key (granted_by) references person (id),
    constraint publication_exception_has_reason check (length(btrim(reason)) > 0),
    constraint publication_exception_granted_whole check ((granted_at is null) = (granted_by is null)),
    constraint publication_exception_by_two check (granted_by is null or granted_by <> asked_by)
);
create trigger published_period_keeps_words before insert or update or delete on publication_exception
    for each row execute function refuse_in_published_period();
create trigger exceptions_are_never_emptied before truncate on publication_exception
    for each statement execute function refuse_change();
