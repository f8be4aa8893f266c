package org.talkstimeline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;
import org.talkstimeline.http.Answer;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.Source;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.ArticleFilter;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Found;
import org.talkstimeline.timeline.ParticipantFilter;
import org.talkstimeline.timeline.RoundFilter;
import org.talkstimeline.timeline.Timeline;

/**
 * What programs that walk the web look for: which pages there are. They are named as the
 * one who asks reached this service, as it knows no other name of itself.
 */
@PageController
class RobotPages {

	/** Of each kind; the latest rounds and articles lead on to all others. */
	private static final int MOST = 2000;

	private final Timeline timeline;

	private final Pages pages;

	RobotPages(Timeline timeline, Pages pages) {
		this.timeline = timeline;
		this.pages = pages;
	}

	@GetMapping("/robots.txt")
	Answer robots() {
		Site site = this.pages.site();
		return this.pages.plain("text/plain;charset=UTF-8", "User-agent: *\nAllow: /\nSitemap: %s\n"
			.formatted(site.absolute(Address.of(site.context() + "/sitemap.xml"))));
	}

	@GetMapping("/sitemap.xml")
	Answer pages() {
		Site site = this.pages.site();
		List<Place> places = new ArrayList<>(List.of(new Place(site.home(), null)));
		RoundFilter everyRound = new RoundFilter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), null, null, List.of(), null);
		some(this.timeline.rounds(everyRound, AsOf.NOW), ResolvedRound.class, Sort.by("date").descending())
			.forEach((round) -> places.add(new Place(site.round(round.slug()), changed(round))));
		ParticipantFilter everybody = new ParticipantFilter(null, List.of(), List.of(), List.of(), List.of(), null,
				null, null);
		some(this.timeline.participants(everybody, AsOf.NOW), Answers.PersonSummary.class, Sort.unsorted())
			.forEach((person) -> places.add(new Place(site.person(person.slug()), null)));
		some(this.timeline.articles(new ArticleFilter(null, null, null), AsOf.NOW), Answers.OfArticle.class,
				Sort.by("published").descending())
			.forEach((article) -> places.add(new Place(site.article(article.slug()), article.published().toString())));
		StringBuilder xml = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
		places.forEach((place) -> xml.append(place.in(site)));
		return this.pages.plain("application/xml;charset=UTF-8", xml.append("</urlset>\n").toString());
	}

	private static <T> List<T> some(Found found, Class<T> type, Sort sort) {
		List<T> some = new ArrayList<>();
		Page<T> page;
		int number = 0;
		do {
			page = Read.page(found, type, PageRequest.of(number++, Read.PORTION, sort));
			some.addAll(page.getContent());
		}
		while (page.hasNext() && some.size() < MOST);
		return some;
	}

	private static @Nullable String changed(ResolvedRound round) {
		return round.sources()
			.stream()
			.map(Source::published)
			.max(Comparator.naturalOrder())
			.map(LocalDate::toString)
			.orElse(null);
	}

	/**
	 * A page.
	 *
	 * @param address where it is
	 * @param changed the day of the latest news in it, ISO 8601; null where it is not
	 * known
	 */
	private record Place(Address address, @Nullable String changed) {

		private String in(Site site) {
			return "<url><loc>%s</loc>%s</url>\n".formatted(HtmlUtils.htmlEscape(site.absolute(this.address), "UTF-8"),
					(this.changed != null) ? "<lastmod>" + this.changed + "</lastmod>" : "");
		}

	}

}
