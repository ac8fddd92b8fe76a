-- How the documents of an edition look and in which order they say it: versions of the unit's templates, each kept whole.
create table template_version (
    version   integer      not null,
    content   text         not null,
    made_of   integer      not null,
    saved_at  timestamptz  not null default clock_timestamp(),
    saved_by  uuid         not null,
    constraint template_version_pk primary key (version),
    constraint template_version_saved_by_fk foreign key (saved_by) references person (id),
    constraint template_version_made_of_former check (version >= 1 and made_of >= 0 and made_of < version)
);
comment on column template_version.content is 'JSON, see docs/bundle-format.md, template.json';
comment on column template_version.made_of is 'the version it was made of; 0 is what comes with the installation';

create table template_in_force (
    ordinal  integer      not null generated always as identity,
    version  integer      not null,
    since    timestamptz  not null default clock_timestamp(),
    by       uuid         not null,
    constraint template_in_force_pk primary key (ordinal),
    constraint template_in_force_by_fk foreign key (by) references person (id)
);
comment on column template_in_force.version is '0 is what comes with the installation';

-- A published edition keeps the look it was published in, whatever is put in force later.
create table published_template (
    period_code  varchar(20)  not null,
    version      integer      not null,
    content      text         not null,
    constraint published_template_pk primary key (period_code),
    constraint published_template_period_fk foreign key (period_code) references reporting_period (code)
);

alter table publication_document add column template_version integer;
comment on column publication_document.template_version is 'version of the template it was laid out by; null of documents made before templates were kept';

do $$
declare
    kept text;
begin
    foreach kept in array array['template_version', 'template_in_force', 'published_template'] loop
        execute format('create trigger templates_are_never_changed before update or delete on %I
            for each row execute function refuse_change()', kept);
        execute format('create trigger templates_are_never_emptied before truncate on %I
            for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
