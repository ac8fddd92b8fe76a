-- What people are told. A notice is written in the transaction of what it tells, with the mails that carry it; nothing here
-- is data of a period, so the seal does not hold it.
create table notice (
    id          uuid         not null,
    number      bigint       not null generated always as identity,
    kind        varchar(12)  not null,
    period      varchar(20)  not null,
    institution varchar(20),
    person      uuid,
    subject     varchar(400) not null,
    happened    text         not null,
    todo        text         not null,
    until       timestamptz,
    link        varchar(400) not null,
    told_at     timestamptz  not null default clock_timestamp(),
    constraint notice_pk primary key (id),
    constraint notice_number_unique unique (number),
    constraint notice_period_fk foreign key (period) references reporting_period (code),
    constraint notice_institution_fk foreign key (institution) references institution (code),
    constraint notice_person_fk foreign key (person) references person (id),
    constraint notice_kind_known check (kind in ('RETURNED', 'ANSWERED', 'ACCEPTED', 'EXCLUDED', 'DELIVERED', 'RECEIVED',
        'EXTENDED', 'REOPENED', 'OPENED', 'CLOSED', 'REMINDER', 'OVERDUE', 'ESCALATED')),
    constraint notice_to_one check ((institution is null) <> (person is null))
);
create index notice_of_institution on notice (institution, number desc);
create index notice_of_person on notice (person, number desc);
comment on column notice.institution is 'all who act for it read it, those who come later too; otherwise one person does';
comment on column notice.link is 'path of the page where something is to be done';

create table notice_read (
    notice  uuid        not null,
    person  uuid        not null,
    read_at timestamptz not null default clock_timestamp(),
    constraint notice_read_pk primary key (notice, person),
    constraint notice_read_notice_fk foreign key (notice) references notice (id),
    constraint notice_read_person_fk foreign key (person) references person (id)
);

create table mail (
    id              uuid        not null,
    number          bigint      not null generated always as identity,
    notice          uuid        not null,
    person          uuid,
    state           varchar(8)  not null,
    problem         varchar(16),
    detail          text,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    address         varchar(255),
    sent_at         timestamptz,
    constraint mail_pk primary key (id),
    constraint mail_number_unique unique (number),
    constraint mail_notice_fk foreign key (notice) references notice (id),
    constraint mail_person_fk foreign key (person) references person (id),
    constraint mail_state_known check (state in ('WAITING', 'SENT', 'FAILED')),
    constraint mail_problem_known check (problem in ('NOBODY', 'NO_ADDRESS', 'SERVER_AWAY', 'ADDRESS_REFUSED', 'REFUSED')),
    constraint mail_sent_complete check ((state = 'SENT') = (sent_at is not null)),
    constraint mail_failure_has_problem check (state <> 'FAILED' or problem is not null)
);
create index mail_due on mail (next_attempt_at, number) where state = 'WAITING';
create index mail_of_notice on mail (notice);
comment on column mail.person is 'to whom; empty when nobody of the institution has signed in yet';
comment on column mail.address is 'where the last attempt went; the address itself is that of the person at that time';

-- When an institution is reminded of its date: all steps of one date at once, also those that were past already.
create table reminder (
    period      varchar(20) not null,
    institution varchar(20) not null,
    deadline    timestamptz not null,
    days        integer     not null,
    due_at      timestamptz not null,
    fate        varchar(8),
    settled_at  timestamptz,
    constraint reminder_pk primary key (period, institution, deadline, days),
    constraint reminder_period_fk foreign key (period) references reporting_period (code),
    constraint reminder_institution_fk foreign key (institution) references institution (code),
    constraint reminder_fate_known check (fate in ('TOLD', 'PASSED', 'MET', 'REPLACED', 'ENDED')),
    constraint reminder_settled_complete check ((fate is null) = (settled_at is null))
);
create index reminder_due on reminder (due_at) where fate is null;
comment on column reminder.days is 'from the deadline: negative before, positive after';
