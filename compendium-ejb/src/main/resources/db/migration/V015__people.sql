alter table person add column email varchar(255);
comment on column person.email is 'where mail goes, as the token says; never published';
alter table person add column roles varchar(160) not null default '';
comment on column person.roles is 'roles as last presented, separated by commas: who can be assigned or reminded; what somebody may do is decided by the token alone';
