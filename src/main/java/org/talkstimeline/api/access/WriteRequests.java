package org.talkstimeline.api.access;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The requests that write. They are named one by one, so that a method which is not
 * offered is told so to everybody; a test sees to it that none is forgotten.
 */
final class WriteRequests implements RequestMatcher {

	/** The methods that never write. */
	static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final RequestMatcher matcher = new OrRequestMatcher(post("/articles"), delete("/articles/{slug}"),
			post("/claims/{id}/decisions"), post("/participants/{person}/decisions"));

	private static RequestMatcher post(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1" + path);
	}

	private static RequestMatcher delete(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.DELETE, "/api/v1" + path);
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		return this.matcher.matches(request);
	}

}
