package org.talkstimeline.problem;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Describes each kind of problem at the address that problems give as their type.
 */
@RestController
@StrictQuery
@RequestMapping(path = "/problems", produces = MediaType.APPLICATION_JSON_VALUE)
class ProblemTypes {

	/**
	 * Lists the kinds of problem. Their addresses are the types of problems.
	 */
	@GetMapping
	List<ProblemKind> all() {
		return Arrays.stream(ProblemType.values()).map(ProblemKind::of).toList();
	}

	/**
	 * Describes one kind of problem. Its address is the type of each problem of the kind.
	 * @param slug the last part of the address of the kind
	 */
	@GetMapping("/{slug}")
	ProblemKind one(@PathVariable String slug) {
		return all().stream()
			.filter((description) -> description.type().equals(ProblemType.BASE + slug))
			.findFirst()
			.orElseThrow(() -> RequestProblem.unknown("kind of problem", slug, "/problems"));
	}

	/**
	 * A kind of problem.
	 *
	 * @param type the address of the description, which problems give as their type
	 * @param title the short summary that each problem of the kind has
	 * @param status the HTTP status
	 * @param description what it means and what to do about it
	 */
	record ProblemKind(String type, String title, int status, String description) {

		static ProblemKind of(ProblemType type) {
			return new ProblemKind(type.uri(), type.title(), type.status(), type.description());
		}

	}

}
