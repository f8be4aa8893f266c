package org.talkstimeline.api.body;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON object in the body of a request.
 */
public final class JsonBody {

	/** The most bytes that a body may have. */
	public static final int LARGEST = 1024 * 1024;

	private static final int DEEPEST = 50;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LARGEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private JsonBody() {
	}

	/**
	 * Reads the body.
	 * @param request the request
	 * @return the object
	 * @throws RequestProblem where it is too large, compressed, no JSON or no object
	 * @throws IOException if the client goes away
	 */
	public static JsonNode of(HttpServletRequest request) throws IOException {
		String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
			throw new RequestProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE,
					"Bodies are not read compressed: send it without Content-Encoding.");
		}
		byte[] body = (request.getContentLengthLong() > LARGEST) ? new byte[LARGEST + 1]
				: request.getInputStream().readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			throw new RequestProblem(ProblemType.CONTENT_TOO_LARGE,
					"A body may have at most %d bytes.".formatted(LARGEST));
		}
		return object(body);
	}

	/**
	 * Reads an object.
	 * @param body its JSON text in UTF-8
	 * @return the object
	 * @throws RequestProblem where it is no JSON or no object
	 */
	public static JsonNode object(byte[] body) {
		try {
			JsonNode read = MAPPER.readTree(body);
			if (!read.isObject()) {
				throw invalid(read.isMissingNode() ? "there is none; send a JSON object" : "is not a JSON object");
			}
			return read;
		}
		catch (StreamConstraintsException ex) {
			throw invalid("is nested deeper than %d levels or holds a number of absurd length".formatted(DEEPEST));
		}
		catch (JacksonException ex) {
			String where = (ex.getLocation() != null)
					? " (line %d, column %d)".formatted(ex.getLocation().getLineNr(), ex.getLocation().getColumnNr())
					: "";
			boolean twice = ex.getOriginalMessage().startsWith("Duplicate");
			throw invalid((twice ? "names a property twice" : "is not JSON in UTF-8") + where);
		}
	}

	private static RequestProblem invalid(String detail) {
		return RequestProblem.of(ProblemType.INVALID_BODY, List.of(Fault.ofBody("", detail)));
	}

}
