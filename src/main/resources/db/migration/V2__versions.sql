-- The versions of the data set that were served, in the order in which they came to be. Like moved_slug this table is not
-- derived: it remembers what was there before.
create sequence served_version_seq start with 1 increment by 50;

create table served_version (
  id bigint primary key,
  version varchar(64) not null unique,
  document varchar not null
);

-- Answers apart from their rows, which H2 otherwise reads and keeps whole where it only looks for keys.
alter table round alter column document set data type text;
alter table delegation alter column document set data type text;
alter table agreement alter column document set data type text;
alter table conflict alter column document set data type text;
alter table event alter column document set data type text;
alter table person alter column document set data type text;
alter table person alter column summary set data type text;
