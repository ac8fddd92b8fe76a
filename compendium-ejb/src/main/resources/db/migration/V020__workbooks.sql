-- Workbooks an institution sends in: read and judged in the background, then taken as their sender decides. A job is a
-- letter about a period and no part of it: it stays readable, and may be forgotten, after the seal.
create table workbook_import (
    id             uuid         not null,
    period         varchar(20)  not null,
    institution    varchar(20)  not null,
    state          varchar(8)   not null,
    file_name      varchar(250) not null,
    size           bigint       not null,
    sha256         varchar(64)  not null,
    stored_as      varchar(36)  not null,
    workbook       uuid         not null,
    issued_at      timestamptz  not null,
    sent_by        uuid         not null,
    sender_name    varchar(255) not null,
    received_at    timestamptz  not null default clock_timestamp(),
    progress       smallint     not null default 0,
    progressed_at  timestamptz  not null default clock_timestamp(),
    finished_at    timestamptz,
    begun          integer      not null default 0,
    changed        integer      not null default 0,
    unchanged      integer      not null default 0,
    blocked        integer      not null default 0,
    wrong          integer      not null default 0,
    doubtful       integer      not null default 0,
    mode           varchar(14),
    taken          integer,
    left_out       integer,
    failure        varchar(80),
    incident       varchar(9),
    constraint workbook_import_pk primary key (id),
    constraint workbook_import_period_fk foreign key (period) references reporting_period (code),
    constraint workbook_import_institution_fk foreign key (institution) references institution (code),
    constraint workbook_import_sent_by_fk foreign key (sent_by) references person (id),
    constraint workbook_import_state_known check
        (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'WRITING', 'DONE', 'FAILED')),
    constraint workbook_import_mode_known check (mode in ('VALID_ONLY', 'ALL_OR_NOTHING')),
    constraint workbook_import_progress_range check (progress between 0 and 100),
    constraint workbook_import_failure_told check ((state = 'FAILED') = (failure is not null)),
    constraint workbook_import_taken_when_done check ((state = 'DONE') = (taken is not null))
);
create index workbook_import_by_institution on workbook_import (period, institution, received_at);
comment on column workbook_import.issued_at is 'when the template was downloaded: what its author saw';

-- One row of the sheet of actions as it would be taken: only what differs from what stands.
create table workbook_row (
    import        uuid     not null,
    row           integer  not null,
    key           varchar(120) not null,
    report        uuid,
    base          integer  not null,
    completeness  smallint not null,
    texts         text     not null,
    constraint workbook_row_pk primary key (import, row),
    constraint workbook_row_import_fk foreign key (import) references workbook_import (id) on delete cascade
);
comment on column workbook_row.texts is 'path of the field -> text, as JSON; read by the house, never by the database';
comment on column workbook_row.base is 'revision of the capture it was judged against; 0 for a report to be begun';

create table workbook_finding (
    import   uuid         not null,
    place    integer      not null,
    sheet    varchar(12)  not null,
    row      integer      not null,
    col      smallint     not null,
    level    varchar(7)   not null,
    code     varchar(80)  not null,
    told     text         not null,
    constraint workbook_finding_pk primary key (import, place),
    constraint workbook_finding_import_fk foreign key (import) references workbook_import (id) on delete cascade,
    constraint workbook_finding_level_known check (level in ('BLOCK', 'ERROR', 'WARNING'))
);
create index workbook_finding_by_row on workbook_finding (import, sheet, row);
comment on column workbook_finding.col is 'from 0; -1 when the whole row is meant';

-- Which report a row of a workbook became: the same row sent again is the same report.
create table workbook_report (
    workbook  uuid         not null,
    key       varchar(120) not null,
    report    uuid         not null,
    taken_at  timestamptz  not null,
    constraint workbook_report_pk primary key (workbook, key),
    constraint workbook_report_report_fk foreign key (report) references action_report (id)
);
create index workbook_report_by_report on workbook_report (report);
