package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.Numerals;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Decides at which stage each round stands on the day of publication.
 */
final class RoundStages {

	private RoundStages() {
	}

	static void read(Mentions mentions, List<RoundDraft> rounds, @Nullable RoundDraft main, LocalDate published) {
		for (RoundDraft round : rounds) {
			round.status = status(round, round == main, published);
			days(mentions.document(), round);
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
		if (date.exact() && (today || recent && main && going != null)) {
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

	/** "concluded on 9 October, after four days" tells the first day too. */
	private static void days(Document document, RoundDraft round) {
		for (Reference reference : round.references) {
			DateMention date = reference.date;
			if (date == null || !date.exact()) {
				continue;
			}
			if (date.last().isAfter(date.day())) {
				round.lastDay = new Fact(date.last().toString(), date.from(), date.to(), "date-range", 0.9);
			}
			int number = span(document, reference);
			if (number > 1 && date == round.date && ends(document, reference, date)) {
				round.lastDay = new Fact(date.iso(), date.from(), date.to(), "last-day", 0.85);
				round.firstDay = new Fact(date.day().minusDays(number - 1L).toString(), date.from(), date.to(),
						"first-day-counted", 0.85);
			}
		}
	}

	private static int span(Document document, Reference reference) {
		for (int i = reference.sentence.from(); i < reference.sentence.to(); i++) {
			Token token = document.token(i);
			if (token.is("after", "of") && document.token(i + 2).is("days")) {
				return Numerals.cardinal(document.token(i + 1));
			}
			if (token.norm().endsWith("-day") && token.norm().indexOf('-') == token.norm().length() - 4) {
				return Numerals
					.cardinal(new Token(0, 0, 0, "x", token.norm().substring(0, token.norm().length() - 4), 0));
			}
		}
		return 0;
	}

	private static boolean ends(Document document, Reference reference, DateMention date) {
		for (int i = reference.sentence.from(); i < date.from(); i++) {
			if (document.token(i)
				.is("concluded", "ended", "closed", "wrapped", "finished", "completed", "conclude", "end")) {
				return true;
			}
		}
		return false;
	}

}
