package org.talkstimeline.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Answers what Tomcat refuses before the application sees it, such as an address with
 * characters that are not allowed, in place of Tomcat's own HTML page; and gives a body
 * to errors that were left without one, as the framework's own health groups leave
 * theirs.
 */
public class ProblemValve extends ErrorReportValve {

	/** Tomcat answers 400 to this and tells it apart by the message alone. */
	private static final String TOO_LARGE = StringManager.getManager("org.apache.coyote.http11")
		.getString("iib.requestheadertoolarge.error");

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0) {
			return;
		}
		response.setErrorReported();
		AtomicBoolean open = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
		if (open.get()) {
			int exact = isTooLarge(throwable) ? tooLarge(request) : status;
			response.setStatus(exact);
			write(response, Problem.of(exact, null, Problem.instance(request.getRequestURI())));
		}
	}

	private static boolean isTooLarge(@Nullable Throwable throwable) {
		return throwable != null && TOO_LARGE.equals(throwable.getMessage());
	}

	/** Where not even the request line was read, it is the address that is too long. */
	private static int tooLarge(Request request) {
		return (request.getRequestURI() != null) ? 431 : HttpServletResponse.SC_REQUEST_URI_TOO_LONG;
	}

	private void write(Response response, Problem problem) {
		try {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.getReporter().write(new String(problem.json(), StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The client has gone", ex);
		}
	}

}
