package org.talkstimeline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.talkstimeline.api.http.Answer;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Holdings;
import org.talkstimeline.timeline.Timeline;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way in: what there is and where.
 */
@ApiController
class EntryController {

	private static final List<String> COLLECTIONS = List.of("rounds", "delegations", "participants", "agreements",
			"articles", "conflicts", "parties", "processes");

	private static final JsonMapper MAPPER = new JsonMapper();

	private final Timeline timeline;

	EntryController(Timeline timeline) {
		this.timeline = timeline;
	}

	@GetMapping
	Answer entry(AsOf asOf) {
		Holdings holdings = this.timeline.holdings(asOf);
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("articles", holdings.articles());
		counts.put("claims", holdings.claims());
		counts.put("processes", holdings.processes());
		counts.put("rounds", holdings.rounds());
		counts.put("delegations", holdings.delegations());
		counts.put("participants", holdings.participants());
		counts.put("agreements", holdings.agreements());
		counts.put("conflicts", holdings.conflicts());
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("version", holdings.version());
		entry.put("counts", counts);
		entry.put("links", links());
		return Answer.item(MAPPER.writeValueAsString(entry));
	}

	private static Map<String, String> links() {
		String base = ServletUriComponentsBuilder.fromCurrentContextPath().path(ApiController.BASE).toUriString();
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", base);
		COLLECTIONS.forEach((name) -> links.put(name, base + "/" + name));
		links.put("extractions", base + "/extractions");
		links.put("quality", base + "/quality");
		return links;
	}

}
