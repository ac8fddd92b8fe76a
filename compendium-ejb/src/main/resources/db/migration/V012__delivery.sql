-- Folios of a period are given in the order of first deliveries and never changed.
create table folio_counter (
    period_code  varchar(20) not null,
    last         integer     not null,
    constraint folio_counter_pk primary key (period_code),
    constraint folio_counter_period_fk foreign key (period_code) references reporting_period (code)
);

create table delegation (
    id           uuid        not null,
    institution  varchar(20) not null,
    head         uuid        not null,
    delegate     uuid        not null,
    valid_from   date        not null,
    valid_until  date        not null,
    reason       text        not null,
    revoked_at   timestamptz,
    version      integer     not null default 1,
    constraint delegation_pk primary key (id),
    constraint delegation_institution_fk foreign key (institution) references institution (code),
    constraint delegation_head_fk foreign key (head) references person (id),
    constraint delegation_delegate_fk foreign key (delegate) references person (id),
    constraint delegation_validity_order check (valid_until >= valid_from),
    constraint delegation_to_another check (delegate <> head)
);
create index delegation_by_delegate on delegation (delegate, institution);

create table delivery (
    id           uuid         not null,
    period_code  varchar(20)  not null,
    institution  varchar(20)  not null,
    number       integer      not null,
    folio        varchar(48)  not null,
    kind         varchar(7)   not null,
    signed_at    timestamptz  not null,
    signed_by    uuid         not null,
    signer_name  varchar(255) not null,
    delegation   uuid,
    timing       varchar(14)  not null,
    nil_reason   text,
    sha256       varchar(64)  not null,
    constraint delivery_pk primary key (id),
    constraint delivery_number_unique unique (period_code, institution, number),
    constraint delivery_folio_unique unique (folio),
    constraint delivery_participation_fk foreign key (period_code, institution)
        references participation (period_code, institution),
    constraint delivery_signed_by_fk foreign key (signed_by) references person (id),
    constraint delivery_delegation_fk foreign key (delegation) references delegation (id),
    constraint delivery_kind_known check (kind in ('REPORTS', 'NIL')),
    constraint delivery_timing_known check (timing in ('ON_TIME', 'WITH_EXTENSION', 'LATE', 'CORRECTION')),
    constraint delivery_nil_has_reason check ((kind = 'NIL') = (nil_reason is not null))
);

create table delivery_item (
    delivery   uuid         not null,
    report_id  uuid         not null,
    folio      varchar(32)  not null,
    name       varchar(250) not null,
    fields     jsonb        not null,
    sha256     varchar(64)  not null,
    constraint delivery_item_pk primary key (delivery, report_id),
    constraint delivery_item_delivery_fk foreign key (delivery) references delivery (id),
    constraint delivery_item_report_fk foreign key (report_id) references action_report (id)
);
create index delivery_item_by_report on delivery_item (report_id);
comment on column delivery_item.fields is 'path of the field -> text, as signed';

do $$
declare
    guarded text;
begin
    foreach guarded in array array['delivery', 'delivery_item'] loop
        execute format('create trigger %I_is_never_changed before update or delete on %I
            for each row execute function refuse_change()', guarded, guarded);
        execute format('create trigger %I_is_never_emptied before truncate on %I
            for each statement execute function refuse_change()', guarded, guarded);
    end loop;
    create trigger sealed_period_keeps_rows before insert on delivery
        for each row execute function refuse_row_of_sealed_period();
    create trigger sealed_period_keeps_rows before insert on delivery_item
        for each row execute function refuse_part_of_sealed_report();
end
$$;
