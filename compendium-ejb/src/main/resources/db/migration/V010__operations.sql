-- What a person has already done, by the operation id it was sent with. Written in the transaction of the act itself: who
-- sends the same again waits here for the first to end, and then is told its outcome, or does it if the first rolled back.
create table done_operation (
    subject   varchar(255) not null,
    operation uuid         not null,
    what      varchar(200) not null,
    outcome   text         not null default '',
    done_at   timestamptz  not null default clock_timestamp(),
    constraint done_operation_pk primary key (subject, operation)
);
create index done_operation_by_age on done_operation (done_at);
comment on column done_operation.subject is 'of the token, as in person.sub; the same id sent by another person is another operation';
comment on column done_operation.what is 'the act and what it was done to, e.g. period.plan 2026';
comment on column done_operation.outcome is 'what the first was answered, e.g. the address it led to';
