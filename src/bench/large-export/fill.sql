-- Makes 100,000 rounds with 300,000 delegations, 1.2 million participations, and their agreements, events and conflicts out of the one of
-- 2 June 2025, with its whole answer, in 1,000 towns; and 50,000 people out of one.
create local temporary table pattern as
  select * from round where slug = 'istanbul-2025-06-02' and known_to = date '9999-12-31';

insert into round (id, slug, process, ordinal, first_day, last_day, city, city_key, country, venue, status, document, known_from, known_to)
  select 1000000 + n.x, 'made-' || n.x, p.process, n.x, dateadd(day, mod(n.x, 9000), date '2000-01-01'),
    dateadd(day, mod(n.x, 9000), date '2000-01-01'), case when mod(n.x, 7) > 0 then 'Town ' || mod(n.x, 1000) end,
    case when mod(n.x, 7) > 0 then 'town ' || mod(n.x, 1000) end, p.country, p.venue, p.status,
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

insert into agreement (id, round_id, position, slug, type, persons, status, agreed_on, started_on, implemented_on, document)
  select 10000000 + n.x * 10 + a.position, 1000000 + n.x, a.position, replace(a.slug, 'istanbul-2025-06-02', 'made-' || n.x), a.type,
    a.persons, a.status, case when mod(n.x, 5) > 0 then dateadd(day, mod(n.x, 9000), date '2000-01-01') end, null,
    case when mod(n.x, 3) > 0 then dateadd(day, mod(n.x, 9000) + 7, date '2000-01-01') end,
    replace(a.document, 'istanbul-2025-06-02', 'made-' || n.x)
  from system_range(1, 100000) n, agreement a, pattern p where a.round_id = p.id;

insert into conflict (id, round_id, position, subject_type, subject_slug, property, chosen, rule, document)
  select 10000000 + n.x * 10 + c.position, 1000000 + n.x, c.position, c.subject_type, c.subject_slug, c.property, c.chosen, c.rule,
    replace(c.document, 'istanbul-2025-06-02', 'made-' || n.x)
  from system_range(1, 100000) n, conflict c, pattern p where c.round_id = p.id;

insert into event (id, round_id, position, type, first_day, last_day, document)
  select 10000000 + n.x * 10 + e.position, 1000000 + n.x, e.position, e.type, dateadd(day, mod(n.x, 9000), date '2000-01-01'),
    dateadd(day, mod(n.x, 9000), date '2000-01-01'), replace(e.document, 'istanbul-2025-06-02', 'made-' || n.x)
  from system_range(1, 100000) n, event e, pattern p where e.round_id = p.id;

insert into person (id, slug, name, appearances, document, summary, known_from, known_to)
  select 1000000 + n.x, 'person-' || n.x, 'Person ' || n.x, p.appearances, replace(p.document, p.slug, 'person-' || n.x),
    replace(p.summary, p.slug, 'person-' || n.x), p.known_from, p.known_to
  from system_range(1, 50000) n, person p where p.slug = 'vladimir-medinsky' and p.known_to = date '9999-12-31';
