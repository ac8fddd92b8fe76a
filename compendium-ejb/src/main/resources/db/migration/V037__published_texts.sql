-- A version of an edition keeps the unit's words it was published with; what is written later is for the next one (ADR 0047).
create table published_text (
    period_code  varchar(20) not null,
    version      integer     not null,
    document     varchar(20) not null,
    section      varchar(20) not null,
    body         text        not null,
    constraint published_text_pk primary key (period_code, version, document, section),
    constraint published_text_edition_fk foreign key (period_code, version) references edition (period_code, version)
);

comment on table published_text is 'editions published before this table are kept here before anybody writes again, standard words included';

create trigger published_texts_are_never_changed before update or delete on published_text
    for each row execute function refuse_change();
create trigger published_texts_are_never_emptied before truncate on published_text
    for each statement execute function refuse_change();

-- What is written after the publication is for the next version, so it may be written.
drop trigger published_period_keeps_words on narrative_text;
drop trigger published_period_keeps_words on narrative_version;
drop trigger published_period_keeps_words on narrative_comment;

alter table erratum_request add column words varchar(64);
comment on column erratum_request.words is 'SHA-256 of the unit''s words as they stood when it was asked; null before words could be corrected';
