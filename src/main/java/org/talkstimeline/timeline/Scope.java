package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Resolves articles, those together that have a bearing on each other, and brings their
 * rows, and no others, in line with that.
 */
@Component
class Scope {

	private final RowStore rows;

	private final CountedClaims claims;

	private final Words words;

	private final Neighbourhood neighbourhood;

	private final Castings castings;

	private final Strangers strangers;

	private final Settling settling;

	Scope(RowStore rows, CountedClaims claims, Words words, Neighbourhood neighbourhood, Castings castings,
			Strangers strangers, Settling settling) {
		this.rows = rows;
		this.claims = claims;
		this.words = words;
		this.neighbourhood = neighbourhood;
		this.castings = castings;
		this.strangers = strangers;
		this.settling = settling;
	}

	/**
	 * Derives what articles support, and whatever else they have a bearing on. Groups
	 * that turn out to want the same slugs, or to seat the same people, are resolved as
	 * one.
	 * @param groups articles that changed, with all to which their ties lead
	 * @return what looks otherwise now
	 */
	Outcome derive(Collection<Group> groups) {
		LocalDate from = groups.stream().map(Group::from).min(LocalDate::compareTo).orElseThrow();
		Before before = new Before(from, this.rows, this.claims, this.words);
		before.expect(groups);
		Deque<Group> due = new ArrayDeque<>(groups);
		Map<String, Derived> owners = new HashMap<>();
		while (!due.isEmpty()) {
			Derived derived = derive(due.remove(), before);
			Set<String> names = derived.names();
			Set<Derived> others = names.stream()
				.map(owners::get)
				.filter(Objects::nonNull)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			if (others.isEmpty()) {
				names.forEach((name) -> owners.put(name, derived));
			}
			else {
				owners.values().removeAll(others);
				due.add(others.stream().map(Derived::group).reduce(derived.group(), Group::with));
			}
		}
		return this.settling.settle(List.copyOf(new LinkedHashSet<>(owners.values())), from);
	}

	private Derived derive(Group group, Before before) {
		LocalDate from = group.from();
		Casting casting = this.castings.of(group.people(), from, before);
		Set<String> scope = Group.both(group.rounds(), casting.recast());
		if (scope.size() > group.rounds().size()) {
			scope = rounds(scope);
		}
		while (true) {
			Derivation derivation = derivation(scope, casting, from, before);
			Set<String> more = this.strangers.ofRounds(derivation.rounds().difference().touched());
			more.addAll(this.strangers.ofProcesses(derivation.processes().difference().touched()));
			if (scope.containsAll(more)) {
				return new Derived(new Group(from, group.begin(), casting.parts(), scope), derivation, casting);
			}
			more.addAll(scope);
			scope = rounds(more);
		}
	}

	private Set<String> rounds(Collection<String> articles) {
		return this.neighbourhood.rounds(articles, List.of(), new ArrayList<>());
	}

	private static Derivation derivation(Set<String> scope, Casting casting, LocalDate from, Before before) {
		Derivation derivation = new Derivation(from, casting);
		derivation.hold(before.meanings(scope, from));
		before.rounds(derivation.roundsBefore(), from).forEach(derivation.rounds()::hold);
		derivation.holdPeople(before.people(derivation.everybody(), from));
		before.processes(derivation.roundsBefore(), from).forEach(derivation.processes()::hold);
		derivation.resolve(before.claims(scope));
		return derivation;
	}

}
