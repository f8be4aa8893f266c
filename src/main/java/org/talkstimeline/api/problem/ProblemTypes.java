package org.talkstimeline.api.problem;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talkstimeline.api.query.StrictQuery;

/**
 * Describes each kind of problem at the address that problems give as their type.
 */
@RestController
@StrictQuery
@RequestMapping(path = "/problems", produces = MediaType.APPLICATION_JSON_VALUE)
class ProblemTypes {

	@GetMapping
	List<Description> all() {
		return Arrays.stream(ProblemType.values()).map(Description::of).toList();
	}

	@GetMapping("/{slug}")
	Description one(@PathVariable String slug) {
		return all().stream()
			.filter((description) -> description.type().equals(ProblemType.BASE + slug))
			.findFirst()
			.orElseThrow(() -> RequestProblem.unknown("kind of problem", slug, "/problems"));
	}

	record Description(String type, String title, int status, String description) {

		static Description of(ProblemType type) {
			return new Description(type.uri(), type.title(), type.status(), type.description());
		}

	}

}
