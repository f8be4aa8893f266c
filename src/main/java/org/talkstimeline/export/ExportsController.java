package org.talkstimeline.export;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.Streamed;
import org.talkstimeline.query.Format;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Release;
import org.talkstimeline.timeline.ReleaseFilter;
import org.talkstimeline.timeline.Timeline;
import tools.jackson.databind.JsonNode;

/**
 * The data set as a whole, or the part that belongs to some rounds.
 */
@ApiController
class ExportsController {

	private final Timeline timeline;

	private final String licence;

	ExportsController(Timeline timeline, @Value("${talks.licence:CC0-1.0}") String licence) {
		this.timeline = timeline;
		this.licence = licence;
	}

	/**
	 * Gives the data set as one JSON document. It holds the articles with their texts and
	 * every claim, from which all else can be derived again.
	 */
	@GetMapping(path = "/export.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@AnswerOf(JsonNode.class)
	Answer json(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer(MediaType.APPLICATION_JSON_VALUE, "json", new WholeJson(), filter, asOf);
	}

	/**
	 * Gives the data set as lines of JSON. Each line says the type of what it holds.
	 */
	@GetMapping(path = "/export.ndjson", produces = Format.NDJSON_TYPE)
	@AnswerOf(JsonNode.class)
	Answer lines(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer(Format.NDJSON_TYPE, "ndjson", new JsonLines(), filter, asOf);
	}

	/**
	 * Gives the data set as a Frictionless Data Package. It is a zip of a CSV a table and
	 * a description of them.
	 */
	@GetMapping(path = "/export.zip", produces = "application/zip")
	@AnswerOf(JsonNode.class)
	Answer tables(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer("application/zip", "zip", new DataPackage(), filter, asOf);
	}

	/**
	 * Gives the data set as linked data. Its words are those of schema.org.
	 */
	@GetMapping(path = "/export.jsonld", produces = "application/ld+json")
	@AnswerOf(JsonNode.class)
	Answer linked(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer("application/ld+json", "jsonld", new Linked(), filter, asOf);
	}

	/**
	 * Gives what happened as PLOVER events. Each line is one event between two parties.
	 */
	@GetMapping(path = "/export.plover.jsonl", produces = Format.NDJSON_TYPE)
	@AnswerOf(JsonNode.class)
	Answer plover(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer(Format.NDJSON_TYPE, "plover.jsonl", new Plover(), filter, asOf);
	}

	/**
	 * Gives who sat with whom as GraphML. Edges are weighted by the rounds shared.
	 */
	@GetMapping(path = "/participants.graphml", produces = "application/graphml+xml")
	@AnswerOf(JsonNode.class)
	Answer graph(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer("application/graphml+xml", "graphml", new Graph(), filter, asOf);
	}

	/**
	 * Gives a calendar to subscribe to. It has an event for each round and each day of an
	 * agreement.
	 */
	@GetMapping(path = "/timeline.ics", produces = "text/calendar")
	@AnswerOf(JsonNode.class)
	Answer calendar(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer("text/calendar;charset=UTF-8", null, new CalendarFile(), filter, asOf);
	}

	/**
	 * Gives a feed of rounds and agreements. What changed last comes first.
	 */
	@GetMapping(path = "/timeline.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	@AnswerOf(JsonNode.class)
	Answer feed(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer(MediaType.APPLICATION_ATOM_XML_VALUE, null, new AtomFeed(), filter, asOf);
	}

	/**
	 * Gives slides for TimelineJS 3. There is one for each round, with its sources.
	 */
	@GetMapping(path = "/timeline/timelinejs.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@AnswerOf(JsonNode.class)
	Answer slides(@FromQuery ReleaseFilter filter, AsOf asOf) {
		return answer(MediaType.APPLICATION_JSON_VALUE, null, new Slides(), filter, asOf);
	}

	private Answer answer(String type, @Nullable String extension, Export export, ReleaseFilter filter, AsOf asOf) {
		Release release = this.timeline.release(filter, asOf);
		Credits credits = Credits.of(release, this.licence);
		String file = (extension != null) ? "%s-%s.%s".formatted(credits.name(), credits.version(), extension) : null;
		return Answer.streamed(new Streamed(type, release.version(), file, (out) -> release.during(() -> {
			try {
				export.write(release, credits, out);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		})));
	}

}
