package org.talkstimeline.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.Items;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.RosterChanges;
import org.talkstimeline.timeline.RoundFilter;
import org.talkstimeline.timeline.Timeline;

/**
 * Compares two rosters: who joined, who left, and what else changed.
 */
@PageController
class ComparePages {

	private final Timeline timeline;

	private final Items items;

	private final Pages pages;

	ComparePages(Timeline timeline, Pages pages) {
		this.timeline = timeline;
		this.items = new Items(timeline);
		this.pages = pages;
	}

	@GetMapping("/compare")
	Answer choose(AsOf asOf) {
		return this.pages.answer(new View("compare", "Compare two rosters",
				"Who joined, who left and whose title changed between two rounds of peace talks.")
			.with("choice", choice(asOf)));
	}

	/** Where the form of {@link #choose} leads: a path cannot be typed into a form. */
	@GetMapping(path = "/compare", params = "round")
	ResponseEntity<Void> chosen(@FromQuery Pair pair, AsOf asOf) {
		Address page = this.pages.site().changes(pair.round()).with("since", pair.since());
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page.toString())).build();
	}

	@GetMapping("/rounds/{round}/changes")
	Answer changes(@PathVariable String round, @FromQuery Since filter, AsOf asOf) {
		ResolvedRound after = Read.item(
				this.items.found(this.timeline.round(round, asOf), Items.Kind.ROUND, round, asOf), ResolvedRound.class);
		RosterChanges changes = Read.item(this.timeline.changes(round, filter.since(), asOf)
			.orElseThrow(() -> RequestProblem.unknown("round", String.valueOf(filter.since()),
					ApiController.BASE + "/rounds")),
				RosterChanges.class);
		ResolvedRound before = (changes.since() != null) ? this.timeline.round(changes.since().slug(), asOf)
			.map((json) -> Read.item(json, ResolvedRound.class))
			.orElse(null) : null;
		Words words = Words.ENGLISH;
		String title = "Who changed: " + words.title(after) + ", " + words.day(after.date());
		return this.pages.answer(new View("compare", title, "Who joined, who left and whose title changed since "
				+ ((before != null) ? words.title(before) + ", " + words.day(before.date()) : "the round before") + ".")
			.with("choice", choice(asOf))
			.with("before", before)
			.with("after", after)
			.with("comparison", Comparison.of(changes, before, after))
			.with("proofThen", (before != null) ? Proof.of(before, this.timeline, asOf) : null)
			.with("proofNow", Proof.of(after, this.timeline, asOf)));
	}

	/** The rounds that can be chosen, the latest first, by process. */
	private Map<String, List<ResolvedRound>> choice(AsOf asOf) {
		RoundFilter all = new RoundFilter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), null, null, List.of(), null);
		return Read
			.page(this.timeline.rounds(all, asOf), ResolvedRound.class,
					PageRequest.of(0, Read.PORTION, Sort.by("date").descending()))
			.stream()
			.collect(Collectors.groupingBy((round) -> round.process().name(), LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * With which round another one is compared.
	 *
	 * @param since the slug of the round; null for the one before in its process
	 */
	record Since(@Nullable String since) {
	}

	/**
	 * Two rounds.
	 *
	 * @param round the slug of the later one
	 * @param since the slug of the other; null for the one before in its process
	 */
	record Pair(String round, @Nullable String since) {
	}

}
