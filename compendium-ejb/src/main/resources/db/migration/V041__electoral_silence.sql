-- R-67: while campaigns last the portal leaves out what promotes. What was declared is never edited; it can be lifted, once.
create table electoral_silence (
    id           uuid         not null,
    reason       varchar(300) not null,
    begins_at    timestamptz  not null,
    ends_at      timestamptz  not null,
    declared_by  uuid         not null,
    declared_at  timestamptz  not null default clock_timestamp(),
    lifted_by    uuid,
    lifted_at    timestamptz,
    lift_reason  varchar(300),
    constraint electoral_silence_pk primary key (id),
    constraint electoral_silence_declared_by_fk foreign key (declared_by) references person (id),
    constraint electoral_silence_lifted_by_fk foreign key (lifted_by) references person (id),
    constraint electoral_silence_has_reason check (length(btrim(reason)) > 0),
    constraint electoral_silence_ends_after_begin check (begins_at < ends_at),
    constraint electoral_silence_lifted_whole
        check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null)),
    constraint electoral_silence_lifted_for_a_reason check (lift_reason is null or length(btrim(lift_reason)) > 0),
    constraint electoral_silence_lifted_before_its_end check (lifted_at is null or lifted_at < ends_at),
    constraint electoral_silence_one_at_a_time
        exclude using gist (tstzrange(begins_at, greatest(begins_at, least(lifted_at, ends_at))) with &&)
);
comment on column electoral_silence.lifted_at is 'before its end; before its beginning when it was called off';

create function refuse_other_than_lifting() returns trigger language plpgsql as $$
begin
    if old.lifted_at is not null
            or (new.id, new.reason, new.begins_at, new.ends_at, new.declared_by, new.declared_at)
                is distinct from (old.id, old.reason, old.begins_at, old.ends_at, old.declared_by, old.declared_at) then
        raise exception 'a declared silence is not edited' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger silence_is_only_lifted before update on electoral_silence
    for each row execute function refuse_other_than_lifting();
create trigger silence_is_never_removed before delete on electoral_silence
    for each row execute function refuse_change();
create trigger silences_are_never_emptied before truncate on electoral_silence
    for each statement execute function refuse_change();
