-- The feed begins with what changed last.
create index round_changed on round (known_from, slug, known_to);
