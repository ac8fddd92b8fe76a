-- A published edition is corrected by data frozen anew beside those it was made of, which stay (ADR 0042).
alter table sealed_dataset add column version integer not null default 1;
alter table sealed_dataset alter column version drop default;
alter table sealed_dataset drop constraint sealed_dataset_pk;
alter table sealed_dataset add constraint sealed_dataset_pk primary key (period_code, version);
alter table sealed_dataset add constraint sealed_dataset_version_from_one check (version >= 1);
comment on column sealed_dataset.version is 'version of the edition made of it; 1 is the seal';

-- Corrections one administrator asks for; without effect until another agrees.
create table erratum_request (
    id            uuid        not null,
    period_code   varchar(20) not null,
    version       integer     not null,
    reason        text        not null,
    requested_by  uuid        not null,
    requested_at  timestamptz not null default clock_timestamp(),
    constraint erratum_request_pk primary key (id),
    constraint erratum_request_period_fk foreign key (period_code) references reporting_period (code),
    constraint erratum_request_requested_by_fk foreign key (requested_by) references person (id),
    constraint erratum_request_has_reason check (length(btrim(reason)) > 0),
    constraint erratum_request_version_after_one check (version >= 2)
);
create index erratum_request_by_period on erratum_request (period_code, requested_at);
comment on column erratum_request.version is 'the version of the edition it would make';

create table erratum_correction (
    request  uuid        not null,
    ordinal  integer     not null,
    folio    varchar(20) not null,
    field    varchar(60) not null,
    value    text        not null,
    constraint erratum_correction_pk primary key (request, ordinal),
    constraint erratum_correction_request_fk foreign key (request) references erratum_request (id),
    constraint erratum_correction_once unique (request, folio, field)
);

create table erratum_answer (
    request      uuid        not null,
    agreed       boolean     not null,
    answered_by  uuid        not null,
    answered_at  timestamptz not null default clock_timestamp(),
    constraint erratum_answer_pk primary key (request),
    constraint erratum_answer_request_fk foreign key (request) references erratum_request (id),
    constraint erratum_answer_answered_by_fk foreign key (answered_by) references person (id)
);

-- What a version declares of the one before it: computed, never typed.
create table erratum (
    period_code  varchar(20) not null,
    version      integer     not null,
    reason       text        not null,
    declared_by  uuid        not null,
    approved_by  uuid        not null,
    declared_at  timestamptz not null,
    constraint erratum_pk primary key (period_code, version),
    constraint erratum_dataset_fk foreign key (period_code, version) references sealed_dataset (period_code, version),
    constraint erratum_edition_fk foreign key (period_code, version) references edition (period_code, version),
    constraint erratum_declared_by_fk foreign key (declared_by) references person (id),
    constraint erratum_approved_by_fk foreign key (approved_by) references person (id),
    constraint erratum_by_two check (declared_by <> approved_by),
    constraint erratum_version_after_one check (version >= 2)
);

create table erratum_record (
    period_code  varchar(20) not null,
    version      integer     not null,
    ordinal      integer     not null,
    folio        varchar(20) not null,
    field        varchar(60) not null,
    before       text        not null,
    after        text        not null,
    constraint erratum_record_pk primary key (period_code, version, ordinal),
    constraint erratum_record_erratum_fk foreign key (period_code, version) references erratum (period_code, version)
);

create table erratum_claim (
    period_code  varchar(20)  not null,
    version      integer      not null,
    ordinal      integer      not null,
    claim        varchar(120) not null,
    before       text,
    after        text,
    verdict      varchar(11)  not null,
    reason       text         not null,
    constraint erratum_claim_pk primary key (period_code, version, ordinal),
    constraint erratum_claim_erratum_fk foreign key (period_code, version) references erratum (period_code, version),
    constraint erratum_claim_says_something check (before is not null or after is not null),
    constraint erratum_claim_verdict_known check (verdict in ('HOLDS', 'FAILS', 'UNSUPPORTED'))
);
comment on column erratum_claim.before is 'as printed; null when it is said for the first time';
comment on column erratum_claim.after is 'as printed now; null when it can no longer be said';

do $$
declare
    kept text;
begin
    foreach kept in array array['erratum_request', 'erratum_correction', 'erratum_answer', 'erratum', 'erratum_record',
            'erratum_claim'] loop
        execute format('create trigger errata_are_never_changed before update or delete on %I
            for each row execute function refuse_change()', kept);
        execute format('create trigger errata_are_never_emptied before truncate on %I
            for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
