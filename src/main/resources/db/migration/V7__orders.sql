-- Every order in which a long list can be asked for begins with what an index holds, so that its beginning need not wait for its end.
create index round_ordinal on round (ordinal, first_day, slug, known_from, known_to, last_day);
create index round_town on round (city, first_day, slug, known_from, known_to, last_day);
create index agreement_agreed on agreement (agreed_on, round_id, position);
create index agreement_implemented on agreement (implemented_on, round_id, position);
create index article_title on article (title);
create index article_publisher on article (publisher);
