create table observation (
    id           uuid        not null,
    report_id    uuid        not null,
    field        varchar(120) not null,
    text         text        not null,
    state        varchar(8)  not null,
    opened_by    uuid        not null,
    opened_at    timestamptz not null,
    answer       text,
    answered_by  uuid,
    answered_at  timestamptz,
    closed_by    uuid,
    closed_at    timestamptz,
    version      integer     not null default 1,
    constraint observation_pk primary key (id),
    constraint observation_report_fk foreign key (report_id) references action_report (id),
    constraint observation_opened_by_fk foreign key (opened_by) references person (id),
    constraint observation_answered_by_fk foreign key (answered_by) references person (id),
    constraint observation_closed_by_fk foreign key (closed_by) references person (id),
    constraint observation_state_known check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    constraint observation_has_text check (length(btrim(text)) > 0),
    constraint observation_answer_complete check
        ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
    constraint observation_closing_complete check ((state = 'CLOSED') = (closed_at is not null))
);
create index observation_by_report on observation (report_id, opened_at);

create table review_assignment (
    period_code  varchar(20) not null,
    institution  varchar(20) not null,
    reviewer     uuid        not null,
    version      integer     not null default 1,
    constraint review_assignment_pk primary key (period_code, institution),
    constraint review_assignment_participation_fk foreign key (period_code, institution)
        references participation (period_code, institution),
    constraint review_assignment_reviewer_fk foreign key (reviewer) references person (id)
);

create table likeness_decision (
    id          uuid        not null,
    lineage     uuid        not null,
    other       uuid        not null,
    decision    varchar(8)  not null,
    reason      text        not null,
    decided_by  uuid        not null,
    decided_at  timestamptz not null,
    constraint likeness_decision_pk primary key (id),
    constraint likeness_decision_once unique (lineage, other),
    constraint likeness_decision_ordered check (lineage < other),
    constraint likeness_decision_lineage_fk foreign key (lineage) references action_lineage (id),
    constraint likeness_decision_other_fk foreign key (other) references action_lineage (id),
    constraint likeness_decision_decided_by_fk foreign key (decided_by) references person (id),
    constraint likeness_decision_known check (decision in ('SAME', 'JOINT', 'DISTINCT'))
);
comment on table likeness_decision is 'two lineages that look alike: the same, one programme of several, or not; remembered from period to period';

do $$
begin
    create trigger sealed_period_keeps_rows before insert or update or delete on observation
        for each row execute function refuse_part_of_sealed_report();
    create trigger sealed_period_keeps_rows before insert or update or delete on review_assignment
        for each row execute function refuse_row_of_sealed_period();
end
$$;
