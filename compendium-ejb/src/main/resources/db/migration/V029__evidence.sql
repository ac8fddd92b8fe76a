-- A file of evidence is never another than the one whose digest was taken, and what a delivery names stays.
create function names_evidence(fields jsonb, file varchar) returns boolean language sql immutable as $$
    select exists (select 1 from jsonb_each(fields) f
        where f.key like 'evidence.%.file' and coalesce(f.value ->> 't', f.value #>> '{}') = file)
$$;
comment on function names_evidence is 'whether the texts of a report, as captured or as signed, name a file';

create view evidence_standing as
    select f.id, f.report_id, f.file_name, f.media_type, f.size, f.sha256, f.stored_at, r.period_code, r.institution,
        exists (select 1 from report_capture c where c.report_id = f.report_id and names_evidence(c.fields, f.id))
            as captured,
        exists (select 1 from evidence e where e.file = f.id)
            or exists (select 1 from delivery_item i where i.report_id = f.report_id and names_evidence(i.fields, f.id))
            as delivered,
        p.state in ('SEALED', 'PUBLISHED') as sealed
    from evidence_file f
    join action_report r on r.id = f.report_id
    join reporting_period p on p.code = r.period_code;

create function refuse_loss_of_delivered_evidence() returns trigger language plpgsql as $$
begin
    if (select delivered from evidence_standing where id = old.id) then
        raise exception 'Evidence of a delivery is never removed' using errcode = 'CP002', table = tg_table_name;
    end if;
    return old;
end
$$;
create trigger evidence_file_is_never_changed before update on evidence_file
    for each row execute function refuse_change();
create trigger delivered_evidence_stays before delete on evidence_file
    for each row execute function refuse_loss_of_delivered_evidence();
