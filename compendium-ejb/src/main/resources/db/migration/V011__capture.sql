-- What is being written of a report, field by field and as typed: it may be incomplete or wrong without being lost. The
-- columns of action_report hold what was last found complete.
create table report_capture (
    report_id   uuid        not null,
    fields      jsonb       not null,
    revision    integer     not null,
    changed_at  timestamptz not null,
    changed_by  uuid        not null,
    constraint report_capture_pk primary key (report_id),
    constraint report_capture_report_fk foreign key (report_id) references action_report (id),
    constraint report_capture_changed_by_fk foreign key (changed_by) references person (id)
);
comment on column report_capture.fields is 'path of the field -> {t: text, r: revision, b: person, a: instant}';

create table report_author (
    report_id  uuid not null,
    person     uuid not null,
    constraint report_author_pk primary key (report_id, person),
    constraint report_author_report_fk foreign key (report_id) references action_report (id),
    constraint report_author_person_fk foreign key (person) references person (id)
);
comment on table report_author is 'who ever captured a report: nobody accepts what they captured';

create table report_step (
    id         bigint generated always as identity,
    report_id  uuid        not null,
    at         timestamptz not null default clock_timestamp(),
    from_state varchar(9),
    to_state   varchar(9)  not null,
    person     uuid        not null,
    reason     text,
    constraint report_step_pk primary key (id),
    constraint report_step_report_fk foreign key (report_id) references action_report (id),
    constraint report_step_person_fk foreign key (person) references person (id)
);
comment on table report_step is 'the way of a report through its states; in whose court it lay, and how long';
create index report_step_by_report on report_step (report_id, id);
create trigger report_step_is_never_changed before update or delete on report_step
    for each row execute function refuse_change();

alter table action_report add column discarded_at timestamptz;
alter table action_report add constraint action_report_only_undelivered_discarded
    check (discarded_at is null or state in ('DRAFT', 'READY'));
alter table action_report add column correction_due_at timestamptz;
comment on column action_report.correction_due_at is 'until when a returned report is corrected, also after closing';

alter table action_report add column corrected boolean not null default false;
comment on column action_report.corrected is 'a returned report its institution found complete again, to be delivered';

create table evidence_file (
    id          varchar(36)  not null,
    report_id   uuid         not null,
    file_name   varchar(250) not null,
    media_type  varchar(120) not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    stored_at   timestamptz  not null default clock_timestamp(),
    stored_by   uuid         not null,
    constraint evidence_file_pk primary key (id),
    constraint evidence_file_report_fk foreign key (report_id) references action_report (id),
    constraint evidence_file_stored_by_fk foreign key (stored_by) references person (id),
    constraint evidence_file_not_empty check (size > 0)
);
create index evidence_file_by_report on evidence_file (report_id);
alter table evidence add column file varchar(36);
alter table evidence add constraint evidence_file_fk foreign key (file) references evidence_file (id);

alter table participation add column extended_until timestamptz;
alter table participation add column extension_reason text;
alter table participation add constraint participation_extension_has_reason
    check ((extended_until is null) = (extension_reason is null));

-- A delivery writes the new rows before the old ones go.
alter table measurement drop constraint measurement_ordinal_unique;
alter table measurement add constraint measurement_ordinal_unique
    unique (report_id, ordinal) deferrable initially deferred;
alter table evidence drop constraint evidence_ordinal_unique;
alter table evidence add constraint evidence_ordinal_unique
    unique (report_id, ordinal) deferrable initially deferred;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['report_capture', 'report_author', 'report_step', 'evidence_file'] loop
        execute format('create trigger sealed_period_keeps_rows before insert or update or delete on %I
            for each row execute function refuse_part_of_sealed_report()', guarded);
        execute format('create trigger sealed_periods_are_not_emptied before truncate on %I
            for each statement execute function refuse_emptying_of_sealed_periods()', guarded);
    end loop;
end
$$;
