package org.talkstimeline.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;

/**
 * Gives a streamed answer its headers before its bytes are there.
 */
final class StreamHeaders {

	/** Another release may write other bytes for the same data. */
	private static final String RELEASE = String.valueOf(StreamHeaders.class.getPackage().getImplementationVersion());

	private static final String PACKED = "application/zip";

	private StreamHeaders() {
	}

	/**
	 * Sets the headers.
	 * @param streamed what is to be written
	 * @param request what the client asked
	 * @param response takes the headers
	 * @return what is left to write: nothing where the client has it already, or wants
	 * the headers only
	 */
	static Answer set(Streamed streamed, HttpServletRequest request, ServerHttpResponse response) {
		Admission.leave(request);
		HttpHeaders headers = response.getHeaders();
		headers.setCacheControl("no-cache");
		headers.set(HttpHeaders.CONTENT_TYPE, streamed.type());
		boolean zip = Coding.accepted(request).contains(Coding.GZIP) && !streamed.type().equals(PACKED);
		EntityTag tag = tag(streamed, request, zip);
		headers.setETag(tag.quoted());
		if (tag.matches(request)) {
			response.setStatusCode(HttpStatus.NOT_MODIFIED);
			return Answer.item("");
		}
		if (zip) {
			headers.set(HttpHeaders.CONTENT_ENCODING, Coding.GZIP.label());
		}
		if (streamed.filename() != null) {
			headers.setContentDisposition(ContentDisposition.attachment().filename(streamed.filename()).build());
		}
		return (request.getMethod().equals("HEAD")) ? Answer.item("") : Answer.streamed(streamed);
	}

	/** The version of the data and the address tell which bytes they will be. */
	private static EntityTag tag(Streamed streamed, HttpServletRequest request, boolean zip) {
		String name = String.join("\n", Arrays.asList(streamed.version(), RELEASE, streamed.type(),
				new ServletServerHttpRequest(request).getURI().toString()));
		return EntityTag.of(name.getBytes(StandardCharsets.UTF_8), zip ? Coding.GZIP.label() : "");
	}

}
