-- What was published, and who said what. Everything below the line is derived from these three tables.

create sequence article_seq start with 1 increment by 50;

create table article (
  id bigint primary key,
  slug varchar(300) not null unique,
  title varchar(500) not null,
  publisher varchar(200),
  published date not null,
  url varchar(2000),
  language varchar(35),
  source varchar(2000),
  origin varchar(1000) not null,
  hash varchar(64) not null,
  read_by varchar(64) not null
);
create index article_published on article (published, slug);
create index article_origin on article (origin);
create index article_hash on article (hash);

create table article_body (
  article_id bigint primary key references article on delete cascade,
  text varchar not null
);

create table claim (
  id varchar(32) primary key,
  article_id bigint not null references article on delete cascade,
  subject_type varchar(16) not null,
  subject_round varchar(300) not null,
  subject_part varchar(300) not null,
  property varchar(32) not null,
  claimed_value varchar(1000) not null,
  original_value varchar(1000) not null,
  rule varchar(100) not null,
  confidence double precision not null,
  state varchar(16) not null,
  sentence integer not null,
  start_offset integer not null,
  end_offset integer not null,
  exact varchar(4000) not null,
  prefix varchar(100) not null,
  suffix varchar(100) not null
);
create index claim_article on claim (article_id, subject_type, subject_round, subject_part);

-- ---------------------------------------------------------------------------------------------------------------------
-- Derived: each row is known from the day of the article that told it until the day of the one that told more.

create sequence round_seq start with 1 increment by 50;
create sequence delegation_seq start with 1 increment by 50;
create sequence participation_seq start with 1 increment by 50;
create sequence agreement_seq start with 1 increment by 50;
create sequence conflict_seq start with 1 increment by 50;
create sequence person_seq start with 1 increment by 50;
create sequence person_name_seq start with 1 increment by 50;
create sequence process_seq start with 1 increment by 50;
create sequence party_seq start with 1 increment by 50;
create sequence meaning_seq start with 1 increment by 50;
create sequence edition_seq start with 1 increment by 50;
create sequence event_seq start with 1 increment by 50;
create sequence moved_slug_seq start with 1 increment by 50;

create table process (
  id bigint primary key,
  slug varchar(200) not null,
  name varchar(500) not null,
  document varchar not null,
  known_from date not null,
  known_to date not null,
  unique (slug, known_from)
);

create table party (
  id bigint primary key,
  code varchar(100) not null,
  name varchar(500) not null,
  document varchar not null,
  known_from date not null,
  known_to date not null,
  unique (code, known_from)
);

create table round (
  id bigint primary key,
  slug varchar(300) not null,
  process varchar(200) not null,
  ordinal integer,
  first_day date not null,
  last_day date not null,
  city varchar(300),
  city_key varchar(300),
  country varchar(2),
  venue varchar(1000),
  status varchar(16) not null,
  document varchar not null,
  known_from date not null,
  known_to date not null,
  unique (slug, known_from)
);
create index round_day on round (first_day, slug);
create index round_process on round (process, first_day);
create index round_city on round (city_key, first_day);
create index round_status on round (status, first_day);

create table round_venue (
  round_id bigint not null references round on delete cascade,
  venue_key varchar(1000) not null,
  primary key (round_id, venue_key)
);
create index round_venue_key on round_venue (venue_key);

create table round_source (
  round_id bigint not null references round on delete cascade,
  article varchar(300) not null,
  primary key (round_id, article)
);
create index round_source_article on round_source (article);

create table delegation (
  id bigint primary key,
  round_id bigint not null references round on delete cascade,
  position integer not null,
  party varchar(100) not null,
  role varchar(16) not null,
  head varchar(300),
  document varchar not null
);
create index delegation_round on delegation (round_id);
create index delegation_party on delegation (party, role);

create table participation (
  id bigint primary key,
  delegation_id bigint not null references delegation on delete cascade,
  position integer not null,
  person varchar(300) not null,
  title varchar(1000),
  head boolean not null,
  attendance varchar(16) not null
);
create index participation_delegation on participation (delegation_id);
create index participation_person on participation (person);

create table agreement (
  id bigint primary key,
  round_id bigint not null references round on delete cascade,
  position integer not null,
  slug varchar(400) not null,
  type varchar(32) not null,
  persons integer,
  status varchar(16) not null,
  agreed_on date,
  started_on date,
  implemented_on date,
  document varchar not null
);
create index agreement_round on agreement (round_id);
create index agreement_slug on agreement (slug);
create index agreement_type on agreement (type, status);

create table agreement_stage (
  agreement_id bigint not null references agreement on delete cascade,
  stage varchar(16) not null,
  reported_for date,
  primary key (agreement_id, stage)
);

create table conflict (
  id bigint primary key,
  round_id bigint not null references round on delete cascade,
  position integer not null,
  subject_type varchar(16) not null,
  subject_slug varchar(400) not null,
  property varchar(32) not null,
  chosen varchar(1000),
  rule varchar(500) not null,
  document varchar not null
);
create index conflict_round on conflict (round_id);
create index conflict_property on conflict (property);

create table event (
  id bigint primary key,
  round_id bigint not null references round on delete cascade,
  position integer not null,
  type varchar(16) not null,
  first_day date not null,
  last_day date not null,
  document varchar not null
);
create index event_round on event (round_id);
create index event_day on event (first_day);

create table person (
  id bigint primary key,
  slug varchar(300) not null,
  name varchar(1000) not null,
  appearances integer not null,
  document varchar not null,
  summary varchar not null,
  known_from date not null,
  known_to date not null,
  unique (slug, known_from)
);
create index person_by_name on person (name, slug);

create table person_name (
  id bigint primary key,
  person_id bigint not null references person on delete cascade,
  spelling varchar(1000) not null,
  joined varchar(1000) not null
);
create index person_name_person on person_name (person_id);
create index person_name_joined on person_name (joined);

create table person_name_word (
  person_name_id bigint not null references person_name on delete cascade,
  word varchar(1000) not null,
  primary key (person_name_id, word)
);
create index person_name_word_word on person_name_word (word);

create table meaning (
  id bigint primary key,
  article varchar(300) not null,
  subject_type varchar(16) not null,
  subject_round varchar(300) not null,
  subject_part varchar(300) not null,
  meant_type varchar(16) not null,
  meant_slug varchar(400) not null,
  round varchar(300) not null,
  known_from date not null,
  known_to date not null
);
create index meaning_article on meaning (article, subject_type, subject_round, subject_part);
create index meaning_round on meaning (round, known_from);

create table edition (
  id bigint primary key,
  version varchar(64) not null,
  articles bigint not null,
  claims bigint not null,
  processes bigint not null,
  rounds bigint not null,
  delegations bigint not null,
  participants bigint not null,
  agreements bigint not null,
  conflicts bigint not null,
  known_from date not null,
  known_to date not null
);
create index edition_known on edition (known_from, known_to);

-- Slugs that were once given out. This table is not derived from the claims that count now: it remembers what the ones
-- before them led to.
create table moved_slug (
  id bigint primary key,
  type varchar(16) not null,
  slug varchar(400) not null,
  target varchar(400) not null,
  unique (type, slug)
);
