package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;

/**
 * Decides at which stage each round stands on the day of publication.
 */
final class RoundStages {

	private RoundStages() {
	}

	static void read(Mentions mentions, List<RoundDraft> rounds, @Nullable RoundDraft main, LocalDate published) {
		for (RoundDraft round : rounds) {
			round.status = status(round, round == main, published);
			RoundDays.read(mentions, round, round == main);
		}
	}

	private static Fact status(RoundDraft round, boolean main, LocalDate published) {
		Fact off = first(round, "CANCELLED");
		if (off != null && first(round, "CANCELLED", 0) != null) {
			return off;
		}
		Fact scheduled = first(round, "SCHEDULED");
		Fact going = first(round, "ONGOING");
		Fact held = first(round, "HELD");
		DateMention date = round.date;
		if (date == null) {
			return (scheduled != null && held == null) ? scheduled : (held != null) ? held : (going != null && main)
					? going : (scheduled != null) ? scheduled : fallback(round, main ? "HELD" : "SCHEDULED");
		}
		if (date.day().isAfter(published)) {
			return (scheduled != null) ? scheduled : fallback(round, "SCHEDULED");
		}
		boolean today = !date.last().isBefore(published);
		boolean recent = !date.day().isBefore(published.minusDays(3));
		if (date.exact() && (today || recent && main && going != null && held == null)) {
			return (going != null && (held == null || before(going, held))
					&& (scheduled == null || before(going, scheduled))) ? going
							: (scheduled != null && today && (held == null || before(scheduled, held))) ? scheduled
									: (held != null) ? held : (going != null) ? going : fallback(round, "HELD");
		}
		if (!date.exact() && date.iso().equals(published.toString().substring(0, date.iso().length()))
				&& scheduled != null && held == null) {
			return scheduled;
		}
		return (held != null) ? held : fallback(round, "HELD");
	}

	private static boolean before(Fact a, Fact b) {
		return a.from() < b.from();
	}

	private static Fact fallback(RoundDraft round, String status) {
		Reference reference = round.references.get(0);
		DateMention date = round.date;
		int from = (date != null) ? date.from() : reference.from;
		return new Fact(status, from, (date != null) ? date.to() : from + 1, "status-by-date", 0.8);
	}

	private static @Nullable Fact first(RoundDraft round, String status) {
		for (Reference reference : round.references) {
			for (Fact each : reference.statuses) {
				if (each.value().equals(status)) {
					return each;
				}
			}
		}
		return null;
	}

	private static @Nullable Fact first(RoundDraft round, String status, int reference) {
		return round.references.get(reference).statuses.stream()
			.filter((each) -> each.value().equals(status))
			.findFirst()
			.orElse(null);
	}

}
