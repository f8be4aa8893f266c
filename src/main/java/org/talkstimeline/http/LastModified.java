package org.talkstimeline.http;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Notes before an answer is made since when answers have been as they are. Asked
 * afterwards, that could be later than what the answer was made from.
 */
public class LastModified implements HandlerInterceptor {

	private static final String NOTED = LastModified.class.getName();

	private final Supplier<Optional<Instant>> unchangedSince;

	/**
	 * Notes what it is told.
	 * @param unchangedSince says since when answers have been as they are
	 */
	public LastModified(Supplier<Optional<Instant>> unchangedSince) {
		this.unchangedSince = unchangedSince;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		if (reads && request.getAttribute(NOTED) == null && handler instanceof HandlerMethod method
				&& method.getReturnType().getParameterType() == Answer.class) {
			note(request, this.unchangedSince.get());
		}
		return true;
	}

	static void note(HttpServletRequest request, Optional<Instant> moment) {
		request.setAttribute(NOTED, moment);
	}

	static Optional<Instant> of(HttpServletRequest request) {
		return (request.getAttribute(NOTED) instanceof Optional<?> moment) ? moment.map(Instant.class::cast)
				: Optional.empty();
	}

	/**
	 * Tells whether a client has the answer already. Its date is looked at only where it
	 * names no entity tag (RFC 9110), and one that is yet to come says nothing.
	 * @param moment since when answers have been as they are
	 * @param asked the request
	 * @return whether they changed no later than its date
	 */
	static boolean isKnown(Instant moment, HttpServletRequest asked) {
		if (asked.getHeader(HttpHeaders.IF_NONE_MATCH) != null
				|| asked.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null) {
			return false;
		}
		try {
			long date = asked.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE);
			return date >= moment.toEpochMilli() && date <= Clock.systemUTC().millis();
		}
		catch (IllegalArgumentException ex) {
			// What is no date is to be ignored (RFC 9110).
			return false;
		}
	}

}
