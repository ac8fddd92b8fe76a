create table sealed_dataset (
    period_code  varchar(20) not null,
    canonical    bytea       not null,
    sha256       varchar(64) not null,
    sealed_at    timestamptz not null,
    sealed_by    varchar(255) not null,
    constraint sealed_dataset_pk primary key (period_code),
    constraint sealed_dataset_period_fk foreign key (period_code) references reporting_period (code),
    constraint sealed_dataset_digest_true check (sha256 = encode(sha256(canonical), 'hex'))
);
create trigger sealed_dataset_is_never_changed before update or delete on sealed_dataset
    for each row execute function refuse_change();
create trigger sealed_dataset_is_never_emptied before truncate on sealed_dataset
    for each statement execute function refuse_change();
