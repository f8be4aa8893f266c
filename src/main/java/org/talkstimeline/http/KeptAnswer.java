package org.talkstimeline.http;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer that can be given again.
 *
 * @param state the state of the store that it was made from
 * @param type its media type
 * @param headers the other headers that it was given with, which are the same each time
 * @param forms its bytes
 */
record KeptAnswer(String state, String type, List<Header> headers, Forms forms) {

	private static final String NOTED = KeptAnswer.class.getName();

	private static final Set<String> OF_ONE_RESPONSE = Set.of("content-type", "content-length", "content-encoding",
			"transfer-encoding", "etag", "last-modified", "date", "connection", "keep-alive");

	/** Notes the bytes of an answer that is about to be sent. */
	static void note(HttpServletRequest request, Forms forms) {
		request.setAttribute(NOTED, forms);
	}

	/**
	 * Takes an answer that was sent.
	 * @param state the state of the store before anything was read for it
	 * @param request the request
	 * @param response what was answered
	 * @param before the headers that are set for each request anew
	 * @return the answer; null where it is none that can be given again
	 */
	static @Nullable KeptAnswer of(String state, HttpServletRequest request, HttpServletResponse response,
			Set<String> before) {
		int status = response.getStatus();
		String type = response.getContentType();
		boolean known = status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_NOT_MODIFIED;
		if (!known || type == null || !(request.getAttribute(NOTED) instanceof Forms forms)) {
			return null;
		}
		List<Header> headers = new ArrayList<>();
		for (String name : response.getHeaderNames()) {
			if (!before.contains(name) && !OF_ONE_RESPONSE.contains(name.toLowerCase(Locale.ROOT))) {
				response.getHeaders(name).forEach((value) -> headers.add(new Header(name, value)));
			}
		}
		return new KeptAnswer(state, type, List.copyOf(headers), forms);
	}

	/**
	 * Gives the answer again.
	 * @param request who asks
	 * @param response takes it
	 * @param moment since when answers have been as they are
	 * @throws IOException if the client goes away
	 */
	void send(HttpServletRequest request, HttpServletResponse response, Optional<Instant> moment) throws IOException {
		this.headers.forEach((header) -> response.addHeader(header.name, header.value));
		Forms.Form form = this.forms.wanted(request);
		response.setHeader(HttpHeaders.ETAG, form.tag().quoted());
		moment.ifPresent((since) -> response.setDateHeader(HttpHeaders.LAST_MODIFIED, since.toEpochMilli()));
		if (form.isKnown(request, moment)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(this.type);
		if (!form.encoding().isEmpty()) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, form.encoding());
		}
		response.setContentLength(form.bytes().length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(form.bytes());
		}
	}

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Header(String name, String value) {
	}

}
