-- An account that was linked before it was first seen has no subject yet; it is recognised by its user name, which only
-- the realm's administrators give and change.
alter table person alter column sub drop not null;
alter table person alter column first_seen_at drop not null;
comment on column person.sub is 'of the token; null until the person is first seen';
create unique index person_expected_once on person (lower(username)) where sub is null;

-- Days are whole; a membership revoked at noon ends with the day before, and the instant stands beside it. One that never
-- came into force ends before it begins.
alter table membership
    drop constraint membership_validity_order,
    add constraint membership_validity_order check (valid_until >= valid_from - 1),
    add column revoked_at timestamptz;
comment on column membership.revoked_at is 'when it was taken away, where it did not end by itself';
create unique index membership_open_once on membership (person, institution, capacity) where valid_until is null;
