package org.talkstimeline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Holdings;
import org.talkstimeline.timeline.Timeline;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way in: what there is and where.
 */
@ApiController
class EntryController {

	private static final List<String> BELOW = List.of("rounds", "delegations", "participants", "agreements", "articles",
			"conflicts", "timeline", "parties", "processes", "decisions", "versions", "export.json", "export.ndjson",
			"export.zip", "export.jsonld", "export.plover.jsonl", "participants.graphml", "timeline.ics",
			"timeline.atom", "timeline/timelinejs.json");

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private final Timeline timeline;

	private final boolean measured;

	/**
	 * Makes the way in.
	 * @param timeline what is counted
	 * @param report the figures of the extractor, which not every build has
	 */
	EntryController(Timeline timeline, @Value(QualityController.REPORT) Resource report) {
		this.timeline = timeline;
		this.measured = report.exists();
	}

	/**
	 * Says what there is and where. It holds the version of the data set, how many there
	 * are of each thing, and links.
	 */
	@GetMapping
	@AnswerOf(Entry.class)
	Answer entry(AsOf asOf) {
		Holdings holdings = this.timeline.holdings(asOf);
		Entry entry = new Entry(holdings.version(), Entry.Counts.of(holdings), links());
		return Answer.item(MAPPER.writeValueAsString(entry));
	}

	private Map<String, String> links() {
		String root = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		String base = root + ApiController.BASE;
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", base);
		BELOW.forEach((name) -> links.put(name, base + "/" + name));
		links.put("search", base + "/search");
		links.put("changes", base + "/changes");
		links.put("extractions", base + "/extractions");
		if (this.measured) {
			links.put("quality", base + "/quality");
		}
		links.put("problems", root + "/problems");
		links.put("openapi", root + "/v3/api-docs");
		links.put("documentation", root + "/swagger-ui");
		return links;
	}

}
