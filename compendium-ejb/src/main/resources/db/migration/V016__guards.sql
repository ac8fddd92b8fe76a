-- Every table that holds rows of a period is guarded by its seal.
alter table observation drop constraint observation_answer_complete;
alter table observation add constraint observation_answer_complete check ((answer is null) = (answered_at is null));

create trigger sealed_period_keeps_rows before insert or update or delete on folio_counter
    for each row execute function refuse_row_of_sealed_period();

do $$
declare
    guarded text;
begin
    foreach guarded in array array['folio_counter', 'observation', 'review_assignment'] loop
        execute format('create trigger sealed_periods_are_not_emptied before truncate on %I
            for each statement execute function refuse_emptying_of_sealed_periods()', guarded);
    end loop;
end
$$;
