-- Where a request came from stands in its line.
alter table audit_line add column origin varchar(45);

-- The lines of the trail as a chain: each digest covers the line and the digest before it. Linked when the transaction
-- commits, so that the one lock that orders the chain is held for no longer than the commit takes.
create table audit_chain (
    position  bigint      not null,
    line      bigint      not null,
    hash      varchar(64) not null,
    constraint audit_chain_pk primary key (position),
    constraint audit_chain_line_unique unique (line),
    constraint audit_chain_line_fk foreign key (line) references audit_line (id)
);

-- What a verification found is an anchor for the next: a chain that was cut shorter no longer reaches it.
create table audit_verification (
    id         bigint generated always as identity,
    at         timestamptz  not null default clock_timestamp(),
    by_sub     varchar(255) not null,
    position   bigint       not null,
    hash       varchar(64)  not null,
    constraint audit_verification_pk primary key (id)
);

create function audit_link(before varchar, link audit_line) returns varchar language sql immutable as $$
    select encode(sha256(convert_to(jsonb_build_array(before, link.id, extract(epoch from link.at)::text, link.actor_sub,
        link.actor_name, link.action, link.subject_type, link.subject_id, link.outcome, link.details,
        link.correlation::text, link.origin)::text, 'UTF8')), 'hex')
$$;

create function link_audit_line() returns trigger language plpgsql as $$
declare
    head audit_chain;
begin
    perform pg_advisory_xact_lock(1962, 15);
    select * into head from audit_chain order by position desc limit 1;
    insert into audit_chain (position, line, hash)
    values (coalesce(head.position, 0) + 1, new.id, audit_link(coalesce(head.hash, ''), new));
    return null;
end
$$;

do $$
declare
    past audit_line;
    head varchar := '';
    place bigint := 0;
begin
    for past in select * from audit_line order by id loop
        place := place + 1;
        head := audit_link(head, past);
        insert into audit_chain (position, line, hash) values (place, past.id, head);
    end loop;
end
$$;

create constraint trigger audit_line_is_linked after insert on audit_line
    deferrable initially deferred for each row execute function link_audit_line();

do $$
declare
    written text;
begin
    foreach written in array array['audit_chain', 'audit_verification'] loop
        execute format('create trigger %I_is_never_changed before update or delete on %I
            for each row execute function refuse_change()', written, written);
        execute format('create trigger %I_is_never_emptied before truncate on %I
            for each statement execute function refuse_change()', written, written);
    end loop;
end
$$;
