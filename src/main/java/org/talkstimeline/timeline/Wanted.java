package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.talkstimeline.spelling.Folding;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.DelegationRole;

/**
 * Turns filters into conditions: several values of one filter mean any of them, several
 * filters all of them.
 */
final class Wanted {

	private Wanted() {
	}

	static Specification<Round> rounds(RoundFilter filter, AsOf asOf) {
		return new Question<>(List.of(Round.class, filter, asOf),
				Specification.allOf(known(asOf, Function.identity()),
						in(filter.process(), (round) -> round.get("process")),
						in(keys(filter.city()), (round) -> round.get("cityKey")),
						in(filter.status(), (round) -> round.get("status")),
						during(filter.from(), filter.to(), Function.identity()),
						party(filter.party(), DelegationRole.NEGOTIATING, Function.identity()),
						party(filter.mediator(), DelegationRole.MEDIATOR, Function.identity()),
						exists(filter.participant(), Subject.Type.PERSON,
								(round) -> round.join("delegations").join("participations").get("person")),
						exists(keys(filter.venue()), (round) -> round.join("venueKeys")),
						exists(filter.agreement(), (round) -> round.join("agreements").get("type")),
						exists(filter.article(), (round) -> round.join("articles"))));
	}

	static Specification<Delegation> delegations(DelegationFilter filter, AsOf asOf) {
		Function<Path<Delegation>, Path<Round>> round = (delegation) -> delegation.get("round");
		return new Question<>(List.of(Delegation.class, filter, asOf), Specification.allOf(known(asOf, round),
				named(filter.round(), (row) -> round.apply(row).get("slug")),
				in(filter.process(), (row) -> round.apply(row).get("process")),
				in(filter.party(), (row) -> row.get("party")), in(filter.role(), (row) -> row.get("role")),
				during(filter.from(), filter.to(), round),
				exists(filter.participant(), Subject.Type.PERSON, (row) -> row.join("participations").get("person"))));
	}

	static Specification<Agreement> agreements(AgreementFilter filter, AsOf asOf) {
		Function<Path<Agreement>, Path<Round>> round = (agreement) -> agreement.get("round");
		return new Question<>(List.of(Agreement.class, filter, asOf),
				Specification.allOf(known(asOf, round), named(filter.round(), (row) -> round.apply(row).get("slug")),
						in(filter.process(), (row) -> round.apply(row).get("process")),
						in(filter.type(), (row) -> row.get("type")), in(filter.status(), (row) -> row.get("status")),
						staged(filter.from(), filter.to()), party(filter.party(), DelegationRole.NEGOTIATING, round)));
	}

	static Specification<Event> events(EventFilter filter, AsOf asOf) {
		Function<Path<Event>, Path<Round>> round = (event) -> event.get("round");
		return new Question<>(List.of(Event.class, filter, asOf),
				Specification.allOf(known(asOf, round), in(filter.type(), (row) -> row.get("type")),
						named(filter.round(), (row) -> round.apply(row).get("slug")),
						in(filter.process(), (row) -> round.apply(row).get("process")),
						during(filter.from(), filter.to(), Function.identity()),
						party(filter.party(), DelegationRole.NEGOTIATING, round)));
	}

	static Specification<Conflict> conflicts(List<String> rounds, List<String> processes, List<String> properties,
			AsOf asOf) {
		Function<Path<Conflict>, Path<Round>> round = (conflict) -> conflict.get("round");
		return new Question<>(List.of(Conflict.class, rounds, processes, properties, asOf),
				Specification.allOf(known(asOf, round), named(rounds, (row) -> round.apply(row).get("slug")),
						in(processes, (row) -> round.apply(row).get("process")),
						in(properties, (row) -> row.get("property"))));
	}

	/** Those who took part; with a name asked for, everybody whom an article names. */
	static Specification<Person> participants(ParticipantFilter filter, AsOf asOf) {
		Specification<Person> known = known(asOf, Function.identity());
		Specification<Person> anybody = (filter.name() != null) ? Specification.unrestricted() : tookPart();
		boolean anyRound = filter.party().isEmpty() && filter.role().isEmpty() && filter.round().isEmpty()
				&& filter.process().isEmpty() && filter.from() == null && filter.to() == null;
		return new Question<>(List.of(Person.class, filter, asOf),
				anyRound ? known.and(anybody) : known.and(anybody).and(sat(filter, asOf)));
	}

	private static Specification<Person> tookPart() {
		return (root, query, builder) -> builder.greaterThan(root.get("appearances"), 0);
	}

	private static Specification<Person> sat(ParticipantFilter filter, AsOf asOf) {
		DelegationFilter delegation = new DelegationFilter(filter.round(), filter.party(), filter.role(), List.of(),
				filter.process(), filter.from(), filter.to());
		return (root, query, builder) -> {
			Subquery<String> sub = query.subquery(String.class);
			Root<Participation> participation = sub.from(Participation.class);
			Subquery<Delegation> delegations = sub.subquery(Delegation.class);
			Root<Delegation> matching = delegations.from(Delegation.class);
			delegations.select(matching).where(delegations(delegation, asOf).toPredicate(matching, query, builder));
			sub.select(participation.get("person")).where(participation.get("delegation").in(delegations));
			return root.get("slug").in(sub);
		};
	}

	static <E> Specification<E> known(AsOf asOf, Function<? super Path<E>, ? extends Path<?>> which) {
		return (root, query, builder) -> {
			Path<Known> known = which.apply(root).get("known");
			return builder.and(builder.lessThanOrEqualTo(known.<LocalDate>get("knownFrom"), asOf.day()),
					builder.greaterThan(known.<LocalDate>get("knownTo"), asOf.day()));
		};
	}

	static <E> Specification<E> known(AsOf asOf) {
		return known(asOf, Function.identity());
	}

	static <E> Specification<E> in(Collection<?> values, Function<Path<E>, Path<?>> path) {
		return values.isEmpty() ? Specification.unrestricted() : (root, query, builder) -> path.apply(root).in(values);
	}

	private static <E> Specification<E> named(List<String> rounds, Function<Path<E>, Path<?>> path) {
		return rounds.isEmpty() ? Specification.unrestricted()
				: (root, query, builder) -> slug(rounds, Subject.Type.ROUND, path.apply(root), query, builder);
	}

	/**
	 * A slug or one that took its place. It is one list that an index can be asked for:
	 * of two lists with an "or" between them, stores make a walk through all rows.
	 */
	private static Predicate slug(List<String> slugs, Subject.Type type, Path<?> path, CommonAbstractCriteria query,
			CriteriaBuilder builder) {
		Subquery<String> targets = query.subquery(String.class);
		Root<Moved> moved = targets.from(Moved.class);
		targets.select(moved.get("target")).where(builder.equal(moved.get("type"), type), moved.get("slug").in(slugs));
		Subquery<String> named = query.subquery(String.class);
		Class<?> entity = (type == Subject.Type.PERSON) ? Person.class : Round.class;
		Root<?> thing = named.from(entity);
		named.select(thing.get("slug")).where(thing.get("slug").in(slugs));
		return path.in(((HibernateCriteriaBuilder) builder).union(named, targets));
	}

	private static <E> Specification<E> exists(List<String> slugs, Subject.Type type,
			Function<From<E, E>, Path<?>> path) {
		return slugs.isEmpty() ? Specification.unrestricted() : (root, query, builder) -> {
			Subquery<Integer> sub = query.subquery(Integer.class);
			sub.select(builder.literal(1)).where(slug(slugs, type, path.apply(sub.correlate(root)), sub, builder));
			return builder.exists(sub);
		};
	}

	private static <E> Specification<E> during(@Nullable LocalDate from, @Nullable LocalDate to,
			Function<? super Path<E>, ? extends Path<?>> round) {
		if (from == null && to == null) {
			return Specification.unrestricted();
		}
		return (root, query, builder) -> {
			Path<LocalDate> first = round.apply(root).get("firstDay");
			Path<LocalDate> last = round.apply(root).get("lastDay");
			LocalDate until = (to != null) ? to : AsOf.NOW.day();
			Predicate begun = builder.lessThanOrEqualTo(first, until);
			return (from != null) ? builder.and(begun, builder.greaterThanOrEqualTo(last, from)) : begun;
		};
	}

	/** An agreement lies in a span when one of its stages does. */
	private static Specification<Agreement> staged(@Nullable LocalDate from, @Nullable LocalDate to) {
		if (from == null && to == null) {
			return Specification.unrestricted();
		}
		LocalDate first = (from != null) ? from : LocalDate.of(1, 1, 1);
		LocalDate last = (to != null) ? to : AsOf.NOW.day();
		return (root, query,
				builder) -> builder.or(List.of("agreedOn", "startedOn", "implementedOn")
					.stream()
					.map((stage) -> builder.between(root.<LocalDate>get(stage), first, last))
					.toArray(Predicate[]::new));
	}

	/**
	 * Not a condition on each row but a list of rounds: of all indexes the one that leads
	 * from a party to its rounds leaves least to look at.
	 */
	private static <E> Specification<E> party(List<String> codes, DelegationRole role,
			Function<? super Path<E>, ? extends Path<?>> round) {
		if (codes.isEmpty()) {
			return Specification.unrestricted();
		}
		return (root, query, builder) -> {
			Subquery<Long> sub = query.subquery(Long.class);
			Root<Delegation> delegation = sub.from(Delegation.class);
			sub.select(delegation.get("round").get("id"))
				.where(delegation.get("party").in(codes), builder.equal(delegation.get("role"), role));
			return round.apply(root).get("id").in(sub);
		};
	}

	private static <E> Specification<E> exists(Collection<?> values, Function<From<E, E>, Path<?>> path) {
		return values.isEmpty() ? Specification.unrestricted() : (root, query, builder) -> {
			Subquery<Integer> sub = query.subquery(Integer.class);
			sub.select(builder.literal(1)).where(path.apply(sub.correlate(root)).in(values));
			return builder.exists(sub);
		};
	}

	/**
	 * Keeps what some rounds speak of.
	 * @param <E> what is kept
	 * @param name the attribute that names it
	 * @param attribute the attribute, of the rounds, that holds such names
	 * @param rounds which rounds
	 * @return the condition
	 */
	static <E> Specification<E> among(String name, String attribute, Specification<Round> rounds) {
		return (root, query, builder) -> root.get(name).in(names(attribute, rounds, query, builder));
	}

	/**
	 * Gives what some rounds hold.
	 * @param attribute the attribute that holds it, of one value or of several
	 * @param rounds which rounds
	 * @param query the query that it is to be part of
	 * @param builder what builds conditions
	 * @return the values
	 */
	static Subquery<String> names(String attribute, Specification<Round> rounds, CriteriaQuery<?> query,
			CriteriaBuilder builder) {
		Subquery<String> sub = query.subquery(String.class);
		Root<Round> round = sub.from(Round.class);
		Expression<String> value = attribute.equals("articles") ? round.join(attribute) : round.get(attribute);
		return sub.select(value).where(rounds.toPredicate(round, query, builder));
	}

	private static List<String> keys(List<String> names) {
		return names.stream().map(Folding::fold).toList();
	}

}
