package org.talkstimeline.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.talkstimeline.http.ApiController;

/**
 * Leads whoever asks a page for JSON to the address of the REST interface that answers
 * the same question.
 */
class JsonTwin implements HandlerInterceptor {

	private static final String EMBED = "/embed";

	private static final List<String> SERVED = List.of("/rounds/", "/participants/", "/articles/", "/search");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Address twin = Site.of(request, (asset) -> asset).twin();
		if (twin == null || !prefersJson(request.getHeader(HttpHeaders.ACCEPT))) {
			return true;
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, twin.toString());
		return false;
	}

	/**
	 * Finds the address of the same in the REST interface.
	 * @param path of a page, below the service's own path
	 * @return the path; null where the page shows nothing that it serves
	 */
	static @Nullable String of(String path) {
		if (path.equals("/")) {
			return ApiController.BASE + "/rounds";
		}
		String shown = path.startsWith(EMBED) ? path.substring(EMBED.length()) : path;
		return SERVED.stream().anyMatch(shown::startsWith) ? ApiController.BASE + shown : null;
	}

	/**
	 * Tells whether a client would rather have JSON than a page. To take anything, as
	 * curl does, is not to ask for JSON.
	 */
	private static boolean prefersJson(@Nullable String accept) {
		try {
			List<MediaType> wanted = MediaType.parseMediaTypes(accept);
			MimeTypeUtils.sortBySpecificity(wanted);
			for (MediaType type : wanted) {
				if (type.includes(MediaType.TEXT_HTML)) {
					return false;
				}
				if (type.includes(MediaType.APPLICATION_JSON)) {
					return true;
				}
			}
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
		return false;
	}

}
