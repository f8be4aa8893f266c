package org.talkstimeline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.Items;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Timeline;

/**
 * A round: who sat at the table, what was agreed, where sources disagree, and the words
 * that say so.
 */
@PageController
class RoundPages {

	private final Timeline timeline;

	private final Items items;

	private final Pages pages;

	RoundPages(Timeline timeline, Pages pages) {
		this.timeline = timeline;
		this.items = new Items(timeline);
		this.pages = pages;
	}

	@GetMapping("/rounds/{round}")
	Answer round(@PathVariable String round, AsOf asOf) {
		String answer = found(round, asOf);
		ResolvedRound shown = Read.item(answer, ResolvedRound.class);
		Site site = this.pages.site();
		return this.pages.answer(about("round", shown).with("proof", Proof.of(shown, this.timeline, asOf))
			.with("linked", LinkedData.round(answer, site.absolute(site.round(shown.slug()))))
			.with("frame", frame(site, shown))
			.with("days", days(round, shown)));
	}

	@GetMapping("/embed/rounds/{round}")
	Answer embedded(@PathVariable String round, AsOf asOf) {
		return this.pages.answer(about("embed", Read.item(found(round, asOf), ResolvedRound.class)));
	}

	private static View about(String template, ResolvedRound round) {
		Words words = Words.ENGLISH;
		String title = words.title(round) + ", " + words.days(round.date(), round.endDate());
		String description = "%s: who sat at the table for %s, what was agreed and what became of it, with the sentence"
				+ " behind each fact.";
		return new View(template, title, description.formatted(title, words.names(round.parties()))).with("round",
				round);
	}

	private String found(String round, AsOf asOf) {
		return this.items.found(this.timeline.round(round, asOf), Items.Kind.ROUND, round, asOf);
	}

	/** What others put into their pages to show the roster. */
	private static String frame(Site site, ResolvedRound round) {
		return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"600\" loading=\"lazy\"></iframe>".formatted(
				HtmlUtils.htmlEscape(site.absolute(site.embed(round.slug()))),
				HtmlUtils.htmlEscape("Roster: " + Words.ENGLISH.title(round)));
	}

	/** Days of the round as it is known by now, whatever day is shown. */
	private List<LocalDate> days(String slug, ResolvedRound shown) {
		Optional<String> today = this.timeline.moved(Subject.Type.ROUND, slug, AsOf.NOW);
		return Read.days(this.timeline.round(today.orElse(slug), AsOf.NOW)
			.map((json) -> Read.item(json, ResolvedRound.class))
			.or(() -> Optional.of(shown))
			.stream());
	}

}
