-- What an institution decided about each of its actions of the former period: reported again, or not and why.
create table carry_over_decision (
    period_code  varchar(20) not null,
    institution  varchar(20) not null,
    lineage      uuid        not null,
    decision     varchar(12) not null,
    reason       text,
    decided_by   uuid        not null,
    decided_at   timestamptz not null default clock_timestamp(),
    constraint carry_over_decision_pk primary key (period_code, institution, lineage),
    constraint carry_over_decision_participation_fk foreign key (period_code, institution)
        references participation (period_code, institution),
    constraint carry_over_decision_lineage_fk foreign key (lineage) references action_lineage (id),
    constraint carry_over_decision_decided_by_fk foreign key (decided_by) references person (id),
    constraint carry_over_decision_known check (decision in ('CONTINUES', 'CHANGED', 'CONCLUDED', 'NOT_REPORTED')),
    constraint carry_over_decision_change_told check (decision <> 'CHANGED' or reason is not null)
);
comment on column carry_over_decision.reason is 'what changed, or why it is not reported';

create trigger sealed_period_keeps_rows before insert or update or delete on carry_over_decision
    for each row execute function refuse_row_of_sealed_period();
create trigger sealed_periods_are_not_emptied before truncate on carry_over_decision
    for each statement execute function refuse_emptying_of_sealed_periods();
