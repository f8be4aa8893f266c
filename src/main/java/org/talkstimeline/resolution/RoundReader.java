package org.talkstimeline.resolution;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.spelling.Folding;

/**
 * Decides what stands of one round.
 */
final class RoundReader {

	private final Meeting meeting;

	private final RoundConflicts conflicts;

	RoundReader(Meeting meeting, RoundConflicts conflicts) {
		this.meeting = meeting;
		this.conflicts = conflicts;
	}

	RoundFacts read(Venues venues) {
		SortedSet<String> parties = parties();
		String date = date();
		return new RoundFacts(number("ordinal", Property.ORDINAL, Rule.OF_FACTS), date, endDate(date),
				stands("startTime", Property.START_TIME, Rule.OF_EVENTS),
				number("durationMinutes", Property.DURATION_MINUTES, Rule.OF_EVENTS), city(),
				stands("country", Property.COUNTRY, Rule.OF_FACTS), venue(venues),
				new StatusReader(this.meeting).read(this.conflicts), parties, mediators(parties));
	}

	private @Nullable String stands(String property, Property claimed, List<Rule> rules) {
		Readings readings = new Readings();
		this.meeting.accounts().forEach((account) -> readings.add(account, account.round().value(claimed)));
		return this.conflicts.stands(property, readings.decide(rules));
	}

	private @Nullable Integer number(String property, Property claimed, List<Rule> rules) {
		Readings readings = new Readings();
		for (Account account : this.meeting.accounts()) {
			Integer number = account.round().number(claimed);
			readings.add(account, (number != null) ? number.toString() : null);
		}
		String stands = this.conflicts.stands(property, readings.decide(rules));
		return (stands != null) ? Integer.valueOf(stands) : null;
	}

	/** A month that holds the day another article gives does not contradict it. */
	private @Nullable String date() {
		Set<RoundDate> dates = this.meeting.dates();
		Readings readings = new Readings();
		for (Account account : this.meeting.accounts()) {
			RoundDate date = account.date();
			if (date != null && dates.stream().noneMatch((other) -> !other.equals(date) && date.covers(other))) {
				readings.add(account, date.text(), date.text(), date.text().length());
			}
		}
		return this.conflicts.stands("date", readings.decide(Rule.OF_EVENTS));
	}

	private @Nullable String endDate(@Nullable String date) {
		Readings readings = new Readings();
		for (Account account : this.meeting.accounts()) {
			RoundDate days = account.days();
			if (days != null && !days.exact() && date != null && days.last().toString().compareTo(date) > 0) {
				readings.add(account, days.last().toString());
			}
		}
		return this.conflicts.stands("endDate", readings.decide(Rule.OF_EVENTS));
	}

	private @Nullable String city() {
		Readings readings = new Readings();
		for (Account account : this.meeting.accounts()) {
			String city = account.city();
			if (city != null) {
				readings.add(account, Folding.fold(city), city, 0);
			}
		}
		return this.conflicts.stands("city", readings.decide(Rule.OF_EVENTS));
	}

	private @Nullable Venue venue(Venues venues) {
		Readings readings = new Readings();
		SortedMap<String, Venue> named = new TreeMap<>();
		for (Account account : this.meeting.accounts()) {
			for (String spelling : account.round().values(Property.VENUE)) {
				Venue venue = venues.venue(this.meeting, spelling);
				if (venue != null) {
					named.put(venue.name(), venue);
					readings.add(account, venue.name(), venue.name(), VenueName.of(venue.name()).completeness());
				}
			}
		}
		String stands = this.conflicts.stands("venue", readings.decide(Rule.OF_EVENTS));
		return (stands != null) ? named.get(stands) : null;
	}

	/**
	 * An article that names one side only does not say that there was no other, and one
	 * that counts the host in ("trilateral") does not deny that it mediates.
	 */
	private SortedSet<String> parties() {
		boolean sides = this.meeting.accounts().stream().anyMatch((account) -> account.parties().size() > 1);
		Readings readings = new Readings();
		for (Account account : this.meeting.accounts()) {
			if (!account.parties().isEmpty() && (!sides || account.parties().size() > 1)) {
				SortedSet<String> negotiating = new TreeSet<>(account.parties());
				negotiating.removeIf(this::ratherMediates);
				readings.add(account, String.join(", ", (negotiating.size() > 1) ? negotiating : account.parties()));
			}
		}
		String stands = this.conflicts.stands("parties", readings.decide(Rule.OF_FACTS));
		return (stands != null) ? new TreeSet<>(List.of(stands.split(", "))) : new TreeSet<>();
	}

	private boolean ratherMediates(String code) {
		List<Account> accounts = this.meeting.accounts();
		long mediating = accounts.stream().filter((account) -> account.mediators().contains(code)).count();
		return mediating > 0
				&& mediating >= accounts.stream().filter((account) -> account.parties().contains(code)).count();
	}

	private SortedSet<String> mediators(SortedSet<String> parties) {
		SortedSet<String> mediators = new TreeSet<>();
		this.meeting.accounts().forEach((account) -> mediators.addAll(account.mediators()));
		mediators.removeAll(parties);
		return mediators;
	}

}
