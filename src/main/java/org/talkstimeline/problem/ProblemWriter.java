package org.talkstimeline.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Writes a problem where no controller is at hand, as in a filter.
 */
public final class ProblemWriter {

	private ProblemWriter() {
	}

	/**
	 * Answers a request with a problem.
	 * @param request the request
	 * @param response the answer, of which nothing but headers has been set
	 * @param type the kind of problem
	 * @param detail what is wrong and what would have been right
	 * @throws IOException if the client goes away
	 */
	public static void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
			throws IOException {
		response.setStatus(type.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		byte[] body = Problem.of(type, detail, Problem.instance(request)).json();
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
