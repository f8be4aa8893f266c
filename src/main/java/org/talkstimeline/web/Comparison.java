package org.talkstimeline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.resolution.PartyRef;
import org.talkstimeline.resolution.ResolvedDelegation;
import org.talkstimeline.resolution.ResolvedParticipant;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.timeline.RosterChanges;

/**
 * Two rosters side by side: what the comparison says of everybody who was there either
 * time.
 *
 * @param sides the delegations of either round
 */
record Comparison(List<Side> sides) {

	static Comparison of(RosterChanges changes, @Nullable ResolvedRound before, ResolvedRound after) {
		Map<String, String> said = new LinkedHashMap<>();
		changes.titleChanged().forEach((one) -> said.put(one.person(), "another title"));
		changes.headChanged().forEach((one) -> {
			if (one.after() != null) {
				said.merge(one.after().person(), "leads now", (first, second) -> first + ", " + second);
			}
		});
		changes.delegationChanged()
			.forEach((one) -> said.merge(one.person(), "sat for " + one.before().party().name(),
					(first, second) -> first + ", " + second));
		changes.joined().forEach((one) -> said.put(one.person(), "joined"));
		changes.left().forEach((one) -> said.put(one.person(), "left"));

		Map<String, ResolvedParticipant> then = (before != null) ? people(before) : Map.of();
		Map<PartyRef, List<Row>> rows = new LinkedHashMap<>();
		for (ResolvedDelegation delegation : after.delegations()) {
			delegation.participants()
				.forEach((one) -> rows(rows, delegation).add(row(then.get(one.person()), one, said)));
		}
		Map<String, ResolvedParticipant> now = people(after);
		for (ResolvedDelegation delegation : (before != null) ? before.delegations() : List.<ResolvedDelegation>of()) {
			delegation.participants()
				.stream()
				.filter((one) -> !now.containsKey(one.person()))
				.forEach((one) -> rows(rows, delegation).add(row(one, null, said)));
		}
		return new Comparison(rows.entrySet()
			.stream()
			.map((side) -> new Side(side.getKey(), side.getValue(),
					before != null && changes.notCompared().contains(side.getKey())))
			.toList());
	}

	private static List<Row> rows(Map<PartyRef, List<Row>> rows, ResolvedDelegation delegation) {
		return rows.computeIfAbsent(delegation.party(), (party) -> new ArrayList<>());
	}

	private static Row row(@Nullable ResolvedParticipant then, @Nullable ResolvedParticipant now,
			Map<String, String> said) {
		ResolvedParticipant either = (now != null) ? now : Objects.requireNonNull(then);
		return new Row(either.person(), either.name(), then, now, said.getOrDefault(either.person(), ""));
	}

	private static Map<String, ResolvedParticipant> people(ResolvedRound round) {
		Map<String, ResolvedParticipant> people = new LinkedHashMap<>();
		round.delegations()
			.forEach((delegation) -> delegation.participants().forEach((one) -> people.put(one.person(), one)));
		return people;
	}

	/**
	 * One delegation.
	 *
	 * @param party who sent it
	 * @param rows its members, those who left last
	 * @param unknown whether one of two rounds leaves open who they were
	 */
	record Side(PartyRef party, List<Row> rows, boolean unknown) {
	}

	/**
	 * One person.
	 *
	 * @param person the slug
	 * @param name the name
	 * @param then the place at the earlier round; null where the person was not there
	 * @param now the place at the later round; null where the person was not there
	 * @param change what changed, in words; empty where nothing did
	 */
	record Row(String person, String name, @Nullable ResolvedParticipant then, @Nullable ResolvedParticipant now,
			String change) {
	}

}
