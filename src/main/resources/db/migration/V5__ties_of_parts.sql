-- What the parts of articles have in common that makes them worth resolving together: an article's rounds are one part (''),
-- each person whom it names is another. All of it is derived anew.
drop table tie;
create table tie (
  article varchar(300) not null,
  part varchar(300) not null,
  name varchar(40) not null,
  primary key (article, part, name)
);
create index tie_name on tie (name);
