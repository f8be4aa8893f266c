package org.talkstimeline.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import org.talkstimeline.linked.Json;
import org.talkstimeline.linked.Titles;

/**
 * The rounds as slides of TimelineJS 3, one each, with the sources credited.
 */
class Slides implements Export {

	@Override
	public void write(Release release, Credits credits, OutputStream out) {
		TextOut text = new TextOut(out);
		Map<String, String> sources = new HashMap<>();
		release.each(Release.Kind.ARTICLE, (json) -> {
			JsonNode article = Json.read(json);
			sources.put(Json.name(article, "slug"), credit(article));
		});
		ObjectNode title = Json.object();
		title.putObject("text")
			.put("headline", "Rounds of talks")
			.put("text", "<p>" + HtmlUtils.htmlEscape(credits.citation(), "UTF-8") + "</p>");
		text.write("{\"title\":").write(Json.write(title)).write(",\"events\":[");
		boolean[] begun = { false };
		release.each(Release.Kind.ROUND, (json) -> {
			ObjectNode slide = slide(Json.read(json), sources);
			if (slide != null) {
				text.write(begun[0] ? ",\n" : "\n").write(Json.write(slide));
				begun[0] = true;
			}
		});
		text.write("\n]}\n");
	}

	private static @Nullable ObjectNode slide(JsonNode round, Map<String, String> sources) {
		Span span = Span.of(round);
		if (span == null) {
			return null;
		}
		ObjectNode slide = Json.object().put("unique_id", Json.name(round, "slug"));
		slide.set("start_date", date(span.first(), (span.exact()) ? null : Json.text(round, "date")));
		if (span.exact() && !span.last().equals(span.first())) {
			slide.set("end_date", date(span.last(), null));
		}
		slide.put("group", Json.name(round.path("process"), "name"));
		slide.putObject("text")
			.put("headline", HtmlUtils.htmlEscape(Titles.of(round), "UTF-8"))
			.put("text", body(round, sources));
		return slide;
	}

	private static ObjectNode date(LocalDate day, @Nullable String display) {
		ObjectNode date = Json.object()
			.put("year", day.getYear())
			.put("month", day.getMonthValue())
			.put("day", day.getDayOfMonth());
		return (display != null) ? date.put("display_date", display) : date;
	}

	private static String body(JsonNode round, Map<String, String> sources) {
		StringBuilder html = new StringBuilder("<p>");
		html.append(escaped(String.join(", ", Json.texts(round.path("parties"), "name"))));
		String venue = Json.text(round, "venue");
		if (venue != null) {
			html.append(" · ").append(escaped(venue));
		}
		html.append("</p><ul>");
		round.path("agreements")
			.forEach((one) -> html.append("<li>").append(Titles.of(Json.name(one, "type"))).append("</li>"));
		List<String> credits = Json.texts(round.path("sources"), "article")
			.stream()
			.map((slug) -> sources.getOrDefault(slug, slug))
			.toList();
		return html.append("</ul><p>Sources: ").append(String.join("; ", credits)).append("</p>").toString();
	}

	private static String credit(JsonNode article) {
		String publisher = Json.text(article, "publisher");
		String name = escaped(((publisher != null) ? publisher + ", " : "") + Json.name(article, "title") + " ("
				+ Json.name(article, "published") + ")");
		String url = Json.text(article, "url");
		return (url != null) ? "<a href=\"%s\">%s</a>".formatted(escaped(url), name) : name;
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
