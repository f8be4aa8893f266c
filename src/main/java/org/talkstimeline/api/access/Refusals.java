package org.talkstimeline.api.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.ProblemWriter;

/**
 * Tells those who may not write what they lack, RFC 6750.
 */
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String CHALLENGE = "Bearer realm=\"talks-timeline\"";

	private final boolean open;

	/**
	 * Makes refusals.
	 * @param open whether there is any token that would do
	 */
	Refusals(boolean open) {
		this.open = open;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (!BearerTokens.sent(request)) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
			ProblemWriter.write(request, response, ProblemType.UNAUTHORIZED,
					"Writing needs the header \"Authorization: Bearer\" with a token of this service.");
		}
		else if (this.open) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
			ProblemWriter.write(request, response, ProblemType.UNAUTHORIZED,
					"The token is none of those of this service.");
		}
		else {
			forbid(request, response);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		forbid(request, response);
	}

	private static void forbid(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ProblemWriter.write(request, response, ProblemType.FORBIDDEN,
				"Nobody can write here: this service was started without a token for writing.");
	}

}
