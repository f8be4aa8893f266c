package org.talkstimeline.problem;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A problem detail, RFC 9457.
 *
 * @param type the address of its description, or {@code about:blank} where the status
 * says all
 * @param title its short summary, the same for the same type
 * @param status the HTTP status
 * @param detail what is wrong this time and what would have been right
 * @param instance the path that was asked for
 * @param errors each single fault of the input; left out where the input is not at fault
 */
public record Problem(String type, String title, int status, String detail, String instance,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	/**
	 * Copies the list.
	 */
	public Problem {
		errors = List.copyOf(errors);
	}

	static Problem of(ProblemType type, String detail, String instance) {
		return new Problem(type.uri(), type.title(), type.status(), detail, instance, List.of());
	}

	/**
	 * Describes a problem of which no more than the status is known.
	 * @param status an HTTP status
	 * @param detail what is wrong; null for the description of the status's kind
	 * @param instance the path asked for
	 * @return the problem
	 */
	static Problem of(int status, @Nullable String detail, String instance) {
		Optional<ProblemType> type = ProblemType.of(status);
		if (type.isPresent()) {
			return of(type.get(), (detail != null) ? detail : type.get().description(), instance);
		}
		HttpStatus known = HttpStatus.resolve(status);
		String title = (known != null) ? known.getReasonPhrase() : "Status " + status;
		return new Problem("about:blank", title, status, (detail != null) ? detail : title, instance, List.of());
	}

	static String instance(HttpServletRequest request) {
		return instance(request.getRequestURI());
	}

	/**
	 * Makes the path of a request fit for an answer: what is not allowed in a URI
	 * reference, and may have caused the problem, is percent-encoded.
	 * @param path the path as it came in; null where the request line could not be read
	 * @return a URI reference
	 */
	static String instance(@Nullable String path) {
		if (path == null || path.isEmpty()) {
			return "/";
		}
		StringBuilder uri = new StringBuilder(path.length());
		for (int i = 0; i < path.length(); i++) {
			char c = path.charAt(i);
			if (c > ' ' && c < 0x7f && "\"<>\\^`{|}[]#".indexOf(c) < 0) {
				uri.append(c);
			}
			else {
				uri.append("%%%02X".formatted(c & 0xff));
			}
		}
		return uri.toString();
	}

	byte[] json() {
		return MAPPER.writeValueAsBytes(this);
	}

	ResponseEntity<byte[]> response(HttpHeaders headers) {
		return ResponseEntity.status(status())
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(json());
	}

}
