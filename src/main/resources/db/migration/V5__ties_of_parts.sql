-- What the parts of articles have in common that makes them worth resolving together: an article's rounds are one part (''),
-- each person whom it names is another. All of this is derived anew.
drop table tie;
create table tie (
  article varchar(300) not null,
  part varchar(300) not null,
  name varchar(40) not null,
  primary key (article, part, name)
);
create index tie_name on tie (name);

-- What the spellings of people's names have in common with others that can mean the same person.
create table spelling (
  name varchar(40) not null,
  block varchar(40) not null,
  primary key (name, block)
);
create index spelling_block on spelling (block, name);

-- The figures of years beside those of days, so that a sum over decades adds up few rows.
drop table tally;
create table tally (
  unit varchar(4) not null,
  published date not null,
  articles bigint not null,
  claims bigint not null,
  processes bigint not null,
  rounds bigint not null,
  delegations bigint not null,
  participants bigint not null,
  agreements bigint not null,
  conflicts bigint not null,
  lane1 bigint not null,
  lane2 bigint not null,
  lane3 bigint not null,
  lane4 bigint not null,
  primary key (unit, published)
);
