package org.talkstimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import com.rometools.rome.io.impl.Atom10Generator;
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
		String empty = empty(credits);
		int end = empty.lastIndexOf("</feed>");
		TextOut text = new TextOut(out).write(empty.substring(0, end));
		release.changes((dated) -> {
			JsonNode round = Json.read(dated.json());
			write(entry("round", Json.name(round, "slug"), Titles.of(round), told(round), dated), text);
			round.path("agreements").forEach((agreement) -> {
				String title = Titles.of(Json.name(agreement, "type")) + " (" + Titles.of(round) + ")";
				write(entry("agreement", Json.name(agreement, "slug"), title, stages(agreement), dated), text);
			});
		});
		text.write(empty.substring(end));
	}

	/** The library writes a feed as a whole, but an entry alone, too. */
	private static void write(Entry entry, TextOut text) {
		StringWriter xml = new StringWriter();
		try {
			Atom10Generator.serializeEntry(entry, xml);
		}
		catch (FeedException | IOException ex) {
			throw new IllegalStateException(ex);
		}
		text.write(xml.toString()).write("\n");
	}

	private static String empty(Credits credits) {
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
		try {
			return new WireFeedOutput().outputString(feed);
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
