-- A school with what is asked about its current policy.
create table school (
  urn varchar(6) primary key,
  version integer not null,
  name text,
  title text,
  status varchar(20),
  next_review varchar(10),
  due_by date,
  warnings integer not null
);

-- Every version of its policy. The bytes are what is given back; the content is there to be asked about in SQL.
create table policy_version (
  urn varchar(6) not null references school,
  version integer not null,
  digest varchar(64) not null,
  stored_at timestamp with time zone not null,
  stored_by text not null,
  canonical bytea not null,
  content jsonb not null,
  primary key (urn, version)
);
