-- What came in over the interface, and editors' words on it. None of this is derived.

alter table article add column version integer default 1 not null;
alter table article add column text_hash varchar(64);
create index article_url on article (url);
create index article_text on article (text_hash);

-- What an article said before a newer version of it came in.
create table article_version (
  id varchar(320) primary key,
  article_id bigint not null references article on delete cascade,
  version integer not null,
  title varchar(500) not null,
  publisher varchar(200),
  published date not null,
  url varchar(2000),
  language varchar(35),
  source varchar(2000),
  text varchar not null
);
create index article_version_article on article_version (article_id);

alter table claim add column version integer default 1 not null;

create table decision (
  id bigint primary key,
  subject_type varchar(16) not null,
  subject varchar(400) not null,
  word varchar(16) not null,
  other varchar(1000),
  reason varchar(2000),
  editor varchar(200) not null,
  decided_at timestamp(6) with time zone not null
);
create index decision_subject on decision (subject_type, subject);

-- Which names of which articles a decision on people is about: those of the one person and those of the other.
create table decision_name (
  decision_id bigint not null references decision on delete cascade,
  other boolean not null,
  article varchar(300) not null,
  part varchar(300) not null,
  primary key (decision_id, other, article, part)
);
create index decision_name_article on decision_name (article);

-- The one row that every writer locks, so that writes come one after the other.
create table writer (
  id integer primary key,
  revision bigint not null,
  state varchar(36) not null,
  store varchar(36) not null,
  derived_by varchar(64)
);

insert into writer (id, revision, state, store) values (1, 0, 'new', '');

-- The latest change of each thing, gone or not: what a reader who comes back needs to know.
create table change (
  type varchar(16) not null,
  slug varchar(400) not null,
  revision bigint not null unique,
  created bigint not null,
  withdrawn boolean not null,
  moved_to varchar(400),
  changed_at timestamp(6) with time zone not null,
  primary key (type, slug)
);

-- ---------------------------------------------------------------------------------------------------------------------
-- Derived.

-- What articles have in common that makes them worth resolving together.
create table tie (
  article varchar(300) not null,
  name varchar(40) not null,
  primary key (article, name)
);
create index tie_name on tie (name);

-- What each article adds to the figures of its day, and by how much these change on a day.
create table counted_article (
  article varchar(300) primary key,
  published date not null,
  claims bigint not null,
  lane1 bigint not null,
  lane2 bigint not null,
  lane3 bigint not null,
  lane4 bigint not null
);

drop table edition;
drop sequence edition_seq;

create table tally (
  published date primary key,
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
  lane4 bigint not null
);

create index meaning_meant on meaning (meant_slug);
