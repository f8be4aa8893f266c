package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.PartyRef;
import org.talkstimeline.resolution.ProcessRef;
import org.talkstimeline.resolution.ResolvedDelegation;
import org.talkstimeline.resolution.ResolvedParticipant;
import org.talkstimeline.resolution.RoundStatus;
import org.talkstimeline.resolution.Titles;

/**
 * What is different between the rosters of two rounds, each change with the sources of
 * both sides.
 *
 * @param round the later round
 * @param since the round that it is compared with; null where it is the first of its
 * process that is known
 * @param notCompared the parties that sit at one of the rounds and of whom no source
 * names anybody at the other: who of them joined or left is not known
 * @param joined who is there now and was not then
 * @param left who was there then and is not now
 * @param titleChanged who holds another office
 * @param headChanged delegations that somebody else leads
 * @param delegationChanged who sits for another party
 */
public record RosterChanges(Answers.RoundRef round, Answers.@Nullable RoundRef since, List<PartyRef> notCompared,
		List<Seat> joined, List<Seat> left, List<SeatChange> titleChanged, List<HeadChange> headChanged,
		List<SeatChange> delegationChanged) {

	static RosterChanges between(@Nullable Roster before, Roster after) {
		Map<String, Seat> then = (before != null) ? before.seats() : Map.of();
		Map<String, Seat> now = after.seats();
		List<SeatChange> both = now.values()
			.stream()
			.filter((seat) -> then.containsKey(seat.person()))
			.map((seat) -> new SeatChange(seat.person(), Objects.requireNonNull(then.get(seat.person())), seat))
			.toList();
		Map<String, PartyRef> missing = new LinkedHashMap<>(missing(now, then));
		missing.putAll(missing(then, now));
		return new RosterChanges(after.ref(), (before != null) ? before.ref() : null, List.copyOf(missing.values()),
				without(now, then, missing.keySet()), without(then, now, missing.keySet()),
				both.stream().filter(SeatChange::ofTitle).toList(), heads(before, after),
				both.stream().filter(SeatChange::ofDelegation).toList());
	}

	private static List<Seat> without(Map<String, Seat> seats, Map<String, Seat> others, Set<String> missing) {
		return seats.values()
			.stream()
			.filter((seat) -> !others.containsKey(seat.person()) && !missing.contains(seat.party().code()))
			.toList();
	}

	/** Parties with people at one round and nobody at the other. */
	private static Map<String, PartyRef> missing(Map<String, Seat> seats, Map<String, Seat> others) {
		Map<String, PartyRef> missing = new LinkedHashMap<>();
		seats.values().forEach((seat) -> missing.put(seat.party().code(), seat.party()));
		others.values().forEach((seat) -> missing.remove(seat.party().code()));
		return missing;
	}

	private static List<HeadChange> heads(@Nullable Roster before, Roster after) {
		List<HeadChange> changes = new ArrayList<>();
		for (ResolvedDelegation now : after.delegations()) {
			for (ResolvedDelegation then : (before != null) ? before.delegations() : List.<ResolvedDelegation>of()) {
				if (then.party().code().equals(now.party().code()) && now.head() != null && then.head() != null
						&& !now.head().equals(then.head())) {
					changes.add(new HeadChange(now.party(), before.seats().get(then.head()),
							after.seats().get(now.head())));
				}
			}
		}
		return changes;
	}

	/**
	 * Somebody's place at a round.
	 *
	 * @param person the person's slug
	 * @param name the person's name
	 * @param party whose delegation it is
	 * @param title the office held at that round
	 * @param head whether the person leads the delegation
	 * @param sources the articles that say so
	 */
	public record Seat(String person, String name, PartyRef party, @Nullable String title, boolean head,
			List<String> sources) {
	}

	/**
	 * A person's place then and now.
	 *
	 * @param person the person's slug
	 * @param before the place then
	 * @param after the place now
	 */
	public record SeatChange(String person, Seat before, Seat after) {

		/**
		 * An office that only one of the rounds' sources names is no change of office.
		 */
		private boolean ofTitle() {
			return this.before.title() != null && this.after.title() != null
					&& !Titles.sameOffice(this.before.title(), this.after.title());
		}

		private boolean ofDelegation() {
			return !this.before.party().code().equals(this.after.party().code());
		}

	}

	/**
	 * Who led a delegation then and who leads it now.
	 *
	 * @param party whose delegation it is
	 * @param before who led it
	 * @param after who leads it
	 */
	public record HeadChange(PartyRef party, @Nullable Seat before, @Nullable Seat after) {
	}

	/** What of a round's answer is compared. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Roster(String slug, ProcessRef process, @Nullable String date, @Nullable String city, RoundStatus status,
			List<ResolvedDelegation> delegations) {

		Answers.RoundRef ref() {
			return new Answers.RoundRef(this.slug, this.process, this.date, this.city, this.status);
		}

		private Map<String, Seat> seats() {
			Map<String, Seat> seats = new LinkedHashMap<>();
			for (ResolvedDelegation delegation : this.delegations) {
				for (ResolvedParticipant one : delegation.participants()) {
					seats.put(one.person(), new Seat(one.person(), one.name(), delegation.party(), one.title(),
							one.head(), one.sources()));
				}
			}
			return seats;
		}

	}

}
