create table audit_line (
    id           bigint generated always as identity,
    at           timestamptz  not null default clock_timestamp(),
    actor_sub    varchar(255) not null,
    actor_name   varchar(255) not null,
    action       varchar(80)  not null,
    subject_type varchar(40)  not null,
    subject_id   varchar(120),
    outcome      varchar(7)   not null,
    details      jsonb        not null default '{}',
    correlation  uuid         not null,
    constraint audit_line_pk primary key (id),
    constraint audit_line_outcome_known check (outcome in ('DONE', 'REFUSED', 'DENIED'))
);
create index audit_line_by_subject on audit_line (subject_type, subject_id, id);
create index audit_line_by_actor on audit_line (actor_sub, id);

create trigger audit_line_is_never_changed before update or delete on audit_line
    for each row execute function refuse_change();
create trigger audit_line_is_never_emptied before truncate on audit_line
    for each statement execute function refuse_change();
