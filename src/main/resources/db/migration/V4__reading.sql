-- Indexes that hold all that a question looks at, so that the rows themselves are not read before it is known which of them answer it.
drop index round_day;
create index round_day on round (first_day, slug, known_from, known_to, last_day);
drop index round_process;
create index round_process on round (process, first_day, slug, known_from, known_to, last_day);
drop index round_city;
create index round_city on round (city_key, first_day, slug, known_from, known_to, last_day);
drop index round_status;
create index round_status on round (status, first_day, slug, known_from, known_to, last_day);
create index round_slug on round (slug, known_from, known_to);
drop index delegation_party;
create index delegation_party on delegation (party, role, round_id);
drop index participation_person;
create index participation_person on participation (person, delegation_id);
drop index person_by_name;
create index person_by_name on person (name, slug, known_from, known_to, appearances);
drop index event_day;
create index event_day on event (first_day, round_id, position, last_day);
