package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.talkstimeline.spelling.NameLikeness;
import org.talkstimeline.spelling.NameLikeness.Degree;
import org.talkstimeline.spelling.PersonName;

/**
 * Mentions that are taken to mean one person; it grows while persons are resolved.
 */
final class Identity {

	private final List<Mention> mentions = new ArrayList<>();

	private final SortedSet<String> parties = new TreeSet<>();

	private final Set<String> rosters = new HashSet<>();

	private final Map<String, PersonName> names = new LinkedHashMap<>();

	private final SortedSet<String> reasons = new TreeSet<>();

	private final SortedSet<String> meetings = new TreeSet<>();

	private final SortedSet<String> titles = new TreeSet<>();

	private final SortedSet<String> sides = new TreeSet<>();

	private final Set<Integer> apart = new HashSet<>();

	Identity(Mention mention) {
		add(mention);
	}

	void add(Mention mention) {
		this.mentions.add(mention);
		if (!mention.key().party().isEmpty()) {
			this.parties.add(mention.key().party());
		}
		mention.rounds().forEach((round) -> this.rosters.add(mention.key().article() + "\n" + round));
		mention.names().forEach((name) -> this.names.putIfAbsent(name.key(), name));
		this.meetings.addAll(mention.meetings());
		this.titles.addAll(mention.titles());
		this.sides.addAll(mention.sides());
		this.apart.addAll(mention.apart());
	}

	/**
	 * Takes another identity in; an empty reason stands for one that goes without saying.
	 */
	void join(Identity other, String reason) {
		other.mentions.forEach(this::add);
		this.reasons.addAll(other.reasons);
		if (!reason.isEmpty()) {
			this.reasons.add(reason);
		}
	}

	/**
	 * Tells whether nothing speaks against two being one: no roster has both, no two
	 * delegations, no two names that cannot be one person's, no editor.
	 */
	boolean canBe(Identity other) {
		return !partiesClash(other) && !judgedApart(other.apart) && Collections.disjoint(this.rosters, other.rosters)
				&& this.names.values()
					.stream()
					.allMatch((name) -> other.names.values()
						.stream()
						.allMatch((one) -> NameLikeness.of(name, one).degree() != Degree.UNLIKE));
	}

	boolean canTake(Mention mention) {
		return !judgedApart(mention.apart()) && mention.rounds()
			.stream()
			.noneMatch((round) -> this.rosters.contains(mention.key().article() + "\n" + round));
	}

	private boolean judgedApart(Set<Integer> others) {
		return others.stream().anyMatch((side) -> this.apart.contains(-side));
	}

	boolean isNamed(Set<Judgement.Named> names) {
		return this.mentions.stream()
			.anyMatch((mention) -> names.contains(new Judgement.Named(mention.key().article(), mention.key().part())));
	}

	boolean partiesClash(Identity other) {
		return !this.parties.isEmpty() && !other.parties.isEmpty() && Collections.disjoint(this.parties, other.parties);
	}

	boolean sameParty(Identity other) {
		return !Collections.disjoint(this.parties, other.parties);
	}

	boolean sameMeeting(Identity other) {
		return !Collections.disjoint(this.meetings, other.meetings);
	}

	/** Both are named in articles on the talks of one party, or of none. */
	boolean sameTalks(Identity other) {
		return this.sides.isEmpty() || other.sides.isEmpty() || !Collections.disjoint(this.sides, other.sides);
	}

	boolean sameBody(Identity other) {
		return this.titles.stream()
			.map(TitleWords::of)
			.anyMatch((title) -> other.titles.stream().map(TitleWords::of).anyMatch(title::sameBody));
	}

	boolean sameOffice(Identity other) {
		return this.titles.stream()
			.map(TitleWords::of)
			.filter((title) -> title.exactness() > 1)
			.anyMatch((title) -> other.titles.stream()
				.map(TitleWords::of)
				.anyMatch((one) -> one.exactness() > 1 && title.agreesWith(one)));
	}

	List<Mention> mentions() {
		return this.mentions;
	}

	SortedSet<String> parties() {
		return this.parties;
	}

	Collection<PersonName> names() {
		return this.names.values();
	}

	SortedSet<String> reasons() {
		return this.reasons;
	}

	SortedSet<String> meetings() {
		return this.meetings;
	}

	/** Gives the first mention's fullest name, by which the identity is ordered. */
	PersonName name() {
		return this.mentions.get(0).name();
	}

}
