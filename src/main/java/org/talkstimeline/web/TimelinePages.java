package org.talkstimeline.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.http.Answer;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.resolution.AgreementStage;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.RoundStatus;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.RoundFilter;
import org.talkstimeline.timeline.Timeline;

/**
 * The way in: every round and agreement on one axis, and as a list.
 */
@PageController
class TimelinePages {

	private final Timeline timeline;

	private final Pages pages;

	TimelinePages(Timeline timeline, Pages pages) {
		this.timeline = timeline;
		this.pages = pages;
	}

	@GetMapping("/")
	Answer timeline(@FromQuery RoundFilter filter, AsOf asOf) {
		Page<ResolvedRound> rounds = latest(filter, asOf);
		Comparator<Answers.OfProcess> latest = Comparator.comparing(Answers.OfProcess::lastDate,
				Comparator.nullsFirst(Comparator.naturalOrder()));
		List<Answers.OfProcess> processes = Read
			.all(this.timeline.processes(asOf), Answers.OfProcess.class, Sort.unsorted())
			.stream()
			.sorted(latest.reversed())
			.toList();
		return this.pages.answer(new View("timeline", "Peace talks on a timeline",
				"Rounds of peace talks, who sat at the table, what was agreed and what became of it, each with the sentence"
						+ " that says so.")
			.with("linked", LinkedData.site(this.pages.site()))
			.with("rounds", rounds)
			.with("list", datedFirst(rounds))
			.with("chart", Chart.of(rounds.getContent(), wanted(filter.from(), filter.to())))
			.with("processes", processes)
			.with("parties", Read.all(this.timeline.parties(asOf), Answers.OfParty.class, Sort.by("name")))
			.with("days", Read.days((asOf.equals(AsOf.NOW) ? rounds : latest(filter, AsOf.NOW)).stream()))
			.with("statuses", RoundStatus.values())
			.with("stages", AgreementStage.values())
			.with("earlier", earlier(rounds))
			.with("held", this.timeline.holdings(asOf)));
	}

	private Page<ResolvedRound> latest(RoundFilter filter, AsOf asOf) {
		return Read.page(this.timeline.rounds(filter, asOf), ResolvedRound.class,
				PageRequest.of(0, Read.PORTION, Sort.by("date").descending()));
	}

	private static List<ResolvedRound> datedFirst(Page<ResolvedRound> rounds) {
		return rounds.stream().sorted(Comparator.comparing((round) -> round.date() == null)).toList();
	}

	/** The day before which the rounds lie that there was no room for. */
	private static @Nullable LocalDate earlier(Page<ResolvedRound> rounds) {
		return rounds.hasNext() ? rounds.stream()
			.flatMap((round) -> Stream.ofNullable(round.date()))
			.map((date) -> Span.of(date).first())
			.min(Comparator.naturalOrder())
			.orElse(null) : null;
	}

	private static @Nullable Span wanted(@Nullable LocalDate from, @Nullable LocalDate to) {
		return (from != null && to != null) ? new Span(from, to) : null;
	}

}
