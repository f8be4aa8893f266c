package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.AgreementTrack.Entry;
import org.talkstimeline.resolution.ResolvedAgreement.PartyCount;
import org.talkstimeline.resolution.ResolvedAgreement.StageReport;

/**
 * Decides what stands of one agreement.
 */
final class AgreementReader {

	private static final Map<AgreementStage, String> DAY_OF = Map.of(AgreementStage.AGREED, "agreedOn",
			AgreementStage.STARTED, "startedOn", AgreementStage.IMPLEMENTED, "implementedOn");

	private final AgreementTrack track;

	private final String slug;

	private final RoundFacts round;

	private final PartyCodes codes;

	private final RoundConflicts conflicts;

	AgreementReader(AgreementTrack track, String slug, RoundFacts round, PartyCodes codes, RoundConflicts conflicts) {
		this.track = track;
		this.slug = slug;
		this.round = round;
		this.codes = codes;
		this.conflicts = conflicts;
	}

	ResolvedAgreement read() {
		Map<AgreementStage, @Nullable String> days = new EnumMap<>(AgreementStage.class);
		List<StageReport> history = new ArrayList<>();
		AgreementStage furthest = AgreementStage.AGREED;
		for (AgreementStage stage : AgreementStage.values()) {
			List<Entry> reports = this.track.entries().stream().filter((entry) -> entry.reports(stage)).toList();
			if (!reports.isEmpty()) {
				furthest = stage;
				String day = day(stage, reports);
				days.put(stage, day);
				history.add(new StageReport(stage, day, articles(reports)));
			}
		}
		return new ResolvedAgreement(this.slug, this.track.type(), count(), counts(), furthest,
				days.get(AgreementStage.AGREED), days.get(AgreementStage.STARTED), days.get(AgreementStage.IMPLEMENTED),
				history, articles(this.track.entries()));
	}

	private static List<String> articles(List<Entry> entries) {
		return entries.stream().map((entry) -> entry.account().source().article()).distinct().toList();
	}

	private @Nullable String day(AgreementStage stage, List<Entry> reports) {
		List<RoundDate> dates = reports.stream().map((entry) -> RoundDate.of(entry.day(stage))).toList();
		Readings readings = new Readings();
		for (Entry entry : reports) {
			RoundDate day = RoundDate.of(entry.day(stage));
			if (day != null
					&& dates.stream().noneMatch((other) -> other != null && !other.equals(day) && day.covers(other))) {
				readings.add(entry.account(), day.text(), day.text(), day.text().length());
			}
		}
		String stands = stands(String.valueOf(DAY_OF.get(stage)), readings.decide(Rule.OF_FACTS));
		return (stands == null && stage == AgreementStage.AGREED) ? dayOfRound() : stands;
	}

	/** What was agreed at a round of one day was agreed on that day. */
	private @Nullable String dayOfRound() {
		RoundDate date = RoundDate.of(this.round.date());
		return (date != null && date.exact() && this.round.endDate() == null) ? date.text() : null;
	}

	private @Nullable Integer count() {
		Readings readings = new Readings();
		for (Entry entry : this.track.entries()) {
			Integer count = entry.count();
			readings.add(entry.account(), (count != null) ? count.toString() : null);
		}
		String stands = stands("count", readings.decide(Rule.OF_FACTS));
		return (stands != null) ? Integer.valueOf(stands) : null;
	}

	private List<PartyCount> counts() {
		SortedMap<String, Readings> byParty = new TreeMap<>();
		for (Entry entry : this.track.entries()) {
			for (String value : entry.telling().values(Property.PARTY_COUNT)) {
				String[] partyAndCount = value.split("=", 2);
				if (partyAndCount.length == 2 && partyAndCount[1].matches("\\d{1,9}")) {
					byParty.computeIfAbsent(this.codes.canonical(partyAndCount[0]), (p) -> new Readings())
						.add(entry.account(), partyAndCount[1]);
				}
			}
		}
		List<PartyCount> counts = new ArrayList<>();
		byParty.forEach((party, readings) -> {
			String stands = stands("counts", readings.decide(Rule.OF_FACTS));
			counts.add(new PartyCount(party, Integer.parseInt(String.valueOf(stands))));
		});
		return counts;
	}

	private @Nullable String stands(String property, @Nullable Verdict verdict) {
		return this.conflicts.stands(Subject.Type.AGREEMENT, this.slug, property, verdict);
	}

}
