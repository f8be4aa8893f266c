-- The feed goes by when things changed.
create index round_changed on round (known_from, slug, known_to);
