package org.talkstimeline.api.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.talkstimeline.problem.ProblemType;

/**
 * Describes what comes back beside the answer proper: the errors, and answers without a
 * body.
 */
final class Responses {

	private static final String REFERENCE = "#/components/responses/";

	/** No operation is described for a method that is not offered. */
	private static final Map<Integer, List<ProblemType>> BY_STATUS = Arrays.stream(ProblemType.values())
		.filter((type) -> type != ProblemType.METHOD_NOT_ALLOWED)
		.collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));

	private Responses() {
	}

	/**
	 * Describes every error that a problem can be.
	 * @param problem the schema of a problem
	 * @return the responses by name
	 */
	static Map<String, ApiResponse> all(Schema<?> problem) {
		Map<String, ApiResponse> all = new LinkedHashMap<>();
		BY_STATUS.forEach((status, types) -> {
			MediaType media = new MediaType().schema(problem);
			types.forEach((type) -> media.addExamples(example(type), new Example().value(value(type))));
			ApiResponse response = new ApiResponse()
				.description(types.stream().map(Responses::sentences).collect(Collectors.joining(" ")))
				.content(new Content().addMediaType("application/problem+json", media));
			all.put(name(status), with(response, (status == 429) ? Headers.ofRefusal() : Headers.always()));
		});
		all.put("NotModified",
				with(new ApiResponse()
					.description("The client has the answer already: its If-None-Match holds the entity tag."),
						Headers.ofRevalidation()));
		all.put("Moved",
				with(new ApiResponse()
					.description("The slug is an old one; Location holds the address with the one of today."),
						Headers.ofMove()));
		return all;
	}

	static ApiResponse problem(int status) {
		return new ApiResponse().$ref(REFERENCE + name(status));
	}

	static ApiResponse notModified() {
		return new ApiResponse().$ref(REFERENCE + "NotModified");
	}

	static ApiResponse moved() {
		return new ApiResponse().$ref(REFERENCE + "Moved");
	}

	static ApiResponse with(ApiResponse response, List<String> headers) {
		headers.forEach((name) -> response.addHeaderObject(name, Headers.reference(name)));
		return response;
	}

	private static String name(int status) {
		return "Problem" + status;
	}

	private static String sentences(ProblemType type) {
		return type.title() + ". " + type.description();
	}

	private static String example(ProblemType type) {
		return type.uri().substring(type.uri().lastIndexOf('/') + 1);
	}

	private static Map<String, Object> value(ProblemType type) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("type", type.uri());
		value.put("title", type.title());
		value.put("status", type.status());
		value.put("detail", type.description());
		value.put("instance", "/api/v1/rounds");
		if (type == ProblemType.INVALID_PARAMETER) {
			value.put("errors", List.of(fault("parameter", "size", "\"0\" is not a whole number from 1 to 200")));
		}
		if (type == ProblemType.INVALID_BODY) {
			value.put("errors", List.of(fault("pointer", "/text", "is missing")));
		}
		return value;
	}

	private static Map<String, Object> fault(String where, String name, String detail) {
		Map<String, Object> fault = new LinkedHashMap<>();
		fault.put(where, name);
		fault.put("detail", detail);
		return fault;
	}

}
