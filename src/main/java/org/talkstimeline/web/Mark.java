package org.talkstimeline.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.resolution.ResolvedAgreement;
import org.talkstimeline.resolution.ResolvedRound;

/**
 * Something that stands on the axis.
 *
 * @param days when it was
 * @param kind its shape: of a round or an agreement, by status
 * @param count how many things it stands for
 * @param round the slug of the round whose page tells of it; empty where it stands for
 * several things
 * @param anchor where on that page
 * @param text what it is, in words
 */
record Mark(Span days, String kind, int count, String round, String anchor, String text) {

	private static final String AGREEMENT = "agreement-";

	static Mark of(ResolvedRound round) {
		Words words = Words.ENGLISH;
		Span first = Span.of(String.valueOf(round.date()));
		Span days = (round.endDate() != null) ? new Span(first.first(), Span.of(round.endDate()).last()) : first;
		String text = "%s, %s: %s".formatted(words.title(round), words.days(round.date(), round.endDate()),
				words.constant(round.status()).toLowerCase(Locale.ROOT));
		return new Mark(days, "round-" + round.status(), 1, round.slug(), "", text);
	}

	static Optional<Mark> of(ResolvedAgreement agreement, ResolvedRound round) {
		List<Span> stages = Stream.of(agreement.agreedOn(), agreement.startedOn(), agreement.implementedOn())
			.flatMap(Stream::ofNullable)
			.map(Span::of)
			.toList();
		if (stages.isEmpty()) {
			return Optional.empty();
		}
		String text = Words.ENGLISH.agreement(agreement) + stage(": agreed ", agreement.agreedOn())
				+ stage(", begun ", agreement.startedOn()) + stage(", carried out ", agreement.implementedOn());
		return Optional.of(new Mark(Span.around(stages), AGREEMENT + agreement.status(), 1, round.slug(),
				"#" + agreement.slug(), text));
	}

	private static String stage(String words, @Nullable String day) {
		return (day != null) ? words + Words.ENGLISH.day(day) : "";
	}

	/** One mark for several of a kind that are too near to each other. */
	static Mark together(List<Mark> some) {
		Span days = Span.around(some.stream().map(Mark::days).toList());
		boolean agreements = some.get(0).agreement();
		Words words = Words.ENGLISH;
		String text = "%s, %s: zoom in".formatted(words.count(some.size(), agreements ? "agreement" : "round"),
				words.days(days.first().toString(), days.last().toString()));
		return new Mark(days, agreements ? AGREEMENT + "several" : "round-several", some.size(), "", "", text);
	}

	boolean agreement() {
		return this.kind.startsWith(AGREEMENT);
	}

}
