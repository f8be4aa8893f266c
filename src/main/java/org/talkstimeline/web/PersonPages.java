package org.talkstimeline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.Items;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.RoundFilter;
import org.talkstimeline.timeline.Timeline;

/**
 * A person: every spelling, the titles over time, and every appearance.
 */
@PageController
class PersonPages {

	private final Timeline timeline;

	private final Items items;

	private final Pages pages;

	PersonPages(Timeline timeline, Pages pages) {
		this.timeline = timeline;
		this.items = new Items(timeline);
		this.pages = pages;
	}

	@GetMapping("/participants/{person}")
	Answer person(@PathVariable String person, AsOf asOf) {
		String answer = this.items.found(this.timeline.participant(person, asOf), Items.Kind.PARTICIPANT, person, asOf);
		Answers.OfPerson shown = Read.item(answer, Answers.OfPerson.class);
		Site site = this.pages.site();
		String description = "%s in peace talks: every spelling of the name, the offices held over time, and %s."
			.formatted(shown.name(), Words.ENGLISH.count(shown.appearances().size(), "appearance"));
		List<Answers.Appearance> latestFirst = new ArrayList<>(shown.appearances());
		Collections.reverse(latestFirst);
		return this.pages.answer(new View("person", shown.name(), description).with("person", shown)
			.with("appearances", latestFirst)
			.with("linked", LinkedData.person(answer, site.absolute(site.person(shown.slug()))))
			.with("days", days(shown.slug())));
	}

	/** Days of the rounds that the person is known by now to have been at. */
	private List<LocalDate> days(String person) {
		RoundFilter there = new RoundFilter(List.of(), List.of(), List.of(), List.of(person), List.of(), List.of(),
				List.of(), List.of(), null, null, List.of(), null);
		return Read.days(Read.page(this.timeline.rounds(there, AsOf.NOW), ResolvedRound.class,
				PageRequest.of(0, Read.PORTION, Sort.by("date").descending()))
			.stream());
	}

}
