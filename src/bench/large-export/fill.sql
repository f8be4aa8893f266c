-- Makes 100,000 rounds with 300,000 delegations and 1.2 million participations out of the one of 2 June 2025, with its whole answer.
create local temporary table pattern as
  select * from round where slug = 'istanbul-2025-06-02' and known_to = date '9999-12-31';

insert into round (id, slug, process, ordinal, first_day, last_day, city, city_key, country, venue, status, document, known_from, known_to)
  select 1000000 + n.x, 'made-' || n.x, p.process, n.x, dateadd(day, mod(n.x, 9000), date '2000-01-01'),
    dateadd(day, mod(n.x, 9000), date '2000-01-01'), p.city, p.city_key, p.country, p.venue, p.status,
    replace(p.document, 'istanbul-2025-06-02', 'made-' || n.x), p.known_from, p.known_to
  from system_range(1, 100000) n, pattern p;

insert into delegation (id, round_id, position, party, role, head, document)
  select 10000000 + n.x * 10 + d.position, 1000000 + n.x, d.position, d.party, d.role, d.head,
    replace(d.document, 'istanbul-2025-06-02', 'made-' || n.x)
  from system_range(1, 100000) n, delegation d, pattern p where d.round_id = p.id;

insert into participation (id, delegation_id, position, person, title, head, attendance)
  select 100000000 + n.x * 100 + d.position * 10 + t.position, 10000000 + n.x * 10 + d.position, t.position, t.person, t.title, t.head,
    t.attendance
  from system_range(1, 100000) n, delegation d, participation t, pattern p where d.round_id = p.id and t.delegation_id = d.id;
