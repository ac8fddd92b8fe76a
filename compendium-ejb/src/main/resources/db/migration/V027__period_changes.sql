-- The template its documents follow; chosen while the period is planned or open.
alter table reporting_period add column template varchar(20) not null default 'STANDARD';
alter table reporting_period add constraint reporting_period_template_known check (template in ('STANDARD'));

-- Capture opened again for one institution after closing: asked for by one administrator, in force when another agrees.
alter table participation add column reopening_until timestamptz;
alter table participation add column reopening_reason text;
alter table participation add column reopening_asked_by varchar(36);
alter table participation add column reopened_until timestamptz;
alter table participation add column reopened_because text;
alter table participation add constraint participation_reopening_complete check
    ((reopening_until is null) = (reopening_reason is null) and (reopening_until is null) = (reopening_asked_by is null));
alter table participation add constraint participation_reopened_has_reason
    check ((reopened_until is null) = (reopened_because is null));
comment on column participation.reopening_until is 'asked for and not agreed yet: without effect';
comment on column participation.reopening_asked_by is 'id of a person, as text: the provider reads no absent uuid';
comment on column participation.reopened_until is 'in force: what is delivered until then counts as late';

-- Who reviews an institution is no reason to keep it invited.
alter table review_assignment drop constraint review_assignment_participation_fk;
alter table review_assignment add constraint review_assignment_participation_fk
    foreign key (period_code, institution) references participation (period_code, institution) on delete cascade;
