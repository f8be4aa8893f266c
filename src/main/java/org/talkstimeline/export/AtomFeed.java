package org.talkstimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Ids;
import org.talkstimeline.linked.Json;
import org.talkstimeline.linked.Titles;

/**
 * The rounds and agreements as a feed, what changed last first, RFC 4287.
 */
class AtomFeed implements Export {

	@Override
	public void write(Release release, Credits credits, OutputStream out) throws IOException {
		List<Entry> entries = new ArrayList<>();
		release.rounds((dated) -> {
			JsonNode round = Json.read(dated.json());
			entries.add(entry("round", Json.name(round, "slug"), Titles.of(round), told(round), dated));
			round.path("agreements").forEach((agreement) -> {
				String title = Titles.of(Json.name(agreement, "type")) + " (" + Titles.of(round) + ")";
				entries.add(entry("agreement", Json.name(agreement, "slug"), title, stages(agreement), dated));
			});
		});
		entries.sort(Comparator.comparing(Entry::getUpdated).reversed().thenComparing(Entry::getId));
		Feed feed = new Feed("atom_1.0");
		feed.setId(Ids.of("feed", "timeline"));
		feed.setTitle("Rounds of talks and what they agreed");
		feed.setUpdated(midnight(credits.day()));
		Person author = new Person();
		author.setName(credits.name());
		feed.setAuthors(List.of(author));
		feed.setRights(credits.licence() + "; cite as: " + credits.citation());
		Generator generator = new Generator();
		generator.setValue(credits.name());
		generator.setVersion(credits.version());
		feed.setGenerator(generator);
		feed.setAlternateLinks(List.of(link("/api/v1/timeline", "alternate", "application/json")));
		feed.setOtherLinks(List.of(link("/api/v1/timeline.atom", "self", "application/atom+xml")));
		feed.setEntries(entries);
		try (Writer writer = new OutputStreamWriter(new OpenEnded(out), StandardCharsets.UTF_8)) {
			new WireFeedOutput().output(feed, writer);
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Entry entry(String kind, String slug, String title, String text, Release.DatedRound dated) {
		Entry entry = new Entry();
		entry.setId(Ids.of(kind, slug));
		entry.setTitle(title);
		entry.setUpdated(midnight(dated.changed()));
		entry.setAlternateLinks(List.of(link("/api/v1/" + kind + "s/" + slug, "alternate", "application/json")));
		Content content = new Content();
		content.setType(Content.TEXT);
		content.setValue(text);
		entry.setContents(List.of(content));
		return entry;
	}

	private static String told(JsonNode round) {
		return "%s: %s, %s. Sources: %s".formatted(Json.text(round, "date"),
				String.join(" and ", Json.texts(round.path("parties"), "name")), Json.name(round, "status"),
				String.join(", ", Json.texts(round.path("sources"), "article")));
	}

	private static String stages(JsonNode agreement) {
		List<String> stages = new ArrayList<>();
		agreement.path("history").forEach((stage) -> {
			String day = Json.text(stage, "date");
			stages.add(Json.name(stage, "status") + ((day != null) ? " " + day : ""));
		});
		return String.join(", ", stages) + ". Sources: " + String.join(", ", Json.texts(agreement.path("sources")));
	}

	/** Relative, so that the same data gives the same bytes wherever it is served. */
	private static Link link(String href, String relation, String type) {
		Link link = new Link();
		link.setHref(href);
		link.setRel(relation);
		link.setType(type);
		return link;
	}

	private static Date midnight(LocalDate day) {
		return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
	}

}
