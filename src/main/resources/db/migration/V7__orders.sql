-- Every order in which a long list can be asked for begins with what an index holds, so that its beginning need not wait for its end.
create index round_ordinal on round (ordinal);
create index round_town on round (city);
create index agreement_agreed on agreement (agreed_on);
create index agreement_implemented on agreement (implemented_on);
create index article_title on article (title);
create index article_publisher on article (publisher);
