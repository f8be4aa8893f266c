package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.Folding;

/**
 * Puts together what stands of each meeting.
 */
final class Rounds {

	private static final Comparator<ResolvedRound> ORDER = Comparator
		.comparing(ResolvedRound::date, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ResolvedRound::slug);

	private final PartyCodes codes;

	private final Cast cast;

	private final Processes processes;

	private final Slugs slugs = new Slugs();

	private final Slugs agreementSlugs = new Slugs();

	Rounds(PartyCodes codes, Cast cast) {
		this.codes = codes;
		this.cast = cast;
		this.processes = new Processes(codes);
	}

	/**
	 * Rounds that would share a slug get it in the order in which they were first told
	 * of.
	 */
	List<ResolvedRound> of(List<Meeting> meetings) {
		Venues venues = new Venues(meetings);
		List<Meeting> firstTold = new ArrayList<>(meetings);
		firstTold.sort(Comparator.comparing(Meeting::first, Account.ORDER));
		return firstTold.stream().map((meeting) -> round(meeting, venues)).sorted(ORDER).toList();
	}

	private ResolvedRound round(Meeting meeting, Venues venues) {
		RoundConflicts conflicts = new RoundConflicts();
		RoundFacts facts = new RoundReader(meeting, conflicts).read(venues);
		ProcessRef process = this.processes.of(facts.parties());
		String slug = this.slugs.give(slug(facts, process));
		Delegations delegations = new Delegations(meeting, this.cast, this.codes, conflicts);
		SortedSet<String> mediators = new TreeSet<>(facts.mediators());
		SortedSet<String> known = new TreeSet<>(mediators);
		known.addAll(facts.parties());
		mediators.addAll(delegations.others(known));
		List<ResolvedDelegation> rosters = delegations.resolve(facts.parties(), mediators);
		Map<AgreementTrack, ResolvedAgreement> agreements = agreements(meeting, slug, facts, conflicts);
		return new ResolvedRound(slug, process, facts.ordinal(), facts.date(), facts.endDate(), facts.startTime(),
				facts.durationMinutes(), facts.city(), facts.country(),
				(facts.venue() != null) ? facts.venue().name() : null, facts.venueNames(), facts.status(),
				this.codes.parties(facts.parties()), this.codes.parties(mediators), rosters,
				List.copyOf(agreements.values()), conflicts.of(slug),
				meeting.accounts().stream().map(Account::source).distinct().toList(),
				subjects(meeting, slug, agreements));
	}

	private static String slug(RoundFacts facts, ProcessRef process) {
		String place = (facts.city() != null) ? Folding.slug(facts.city()) : "";
		String where = place.isEmpty() ? process.slug() : place;
		@Nullable String date = facts.date();
		if (date != null) {
			return where + "-" + date;
		}
		return (facts.ordinal() != null) ? where + "-round-" + facts.ordinal() : process.slug() + "-undated";
	}

	private Map<AgreementTrack, ResolvedAgreement> agreements(Meeting meeting, String round, RoundFacts facts,
			RoundConflicts conflicts) {
		Map<AgreementTrack, ResolvedAgreement> agreements = new LinkedHashMap<>();
		for (AgreementTrack track : new AgreementTracks(meeting).all()) {
			String type = track.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
			String slug = this.agreementSlugs.give(type + "-" + round);
			agreements.put(track, new AgreementReader(track, slug, facts, this.codes, conflicts).read());
		}
		return agreements;
	}

	private List<ResolvedSubject> subjects(Meeting meeting, String slug,
			Map<AgreementTrack, ResolvedAgreement> agreements) {
		List<ResolvedSubject> subjects = new ArrayList<>();
		for (Account account : meeting.accounts()) {
			String article = account.source().article();
			subjects.add(new ResolvedSubject(article, new Subject(Subject.Type.ROUND, account.key(), ""),
					new SubjectRef(Subject.Type.ROUND, slug)));
			account.participations().forEach((part, told) -> {
				PersonRef person = this.cast.meant(article, account.participation(part));
				if (person != null) {
					subjects.add(new ResolvedSubject(article, account.participation(part),
							new SubjectRef(Subject.Type.PARTICIPATION, person.slug())));
				}
			});
		}
		agreements.forEach((track, agreement) -> track.entries()
			.forEach((entry) -> subjects.add(new ResolvedSubject(entry.account().source().article(),
					new Subject(Subject.Type.AGREEMENT, entry.account().key(), entry.part()),
					new SubjectRef(Subject.Type.AGREEMENT, agreement.slug())))));
		return subjects;
	}

}
