package org.talkstimeline.api.access;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.ProblemWriter;

/**
 * Lets each client have so many requests that cost work a minute: a bucket that holds a
 * minute's worth and fills steadily. Reads are not counted.
 */
class RateLimit extends OncePerRequestFilter {

	/** Whoever was not seen for longest is forgotten first, with a full bucket. */
	private static final int CLIENTS = 10_000;

	private static final double MINUTE = Duration.ofMinutes(1).toNanos();

	private final int perMinute;

	private final LongSupplier clock;

	private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > CLIENTS;
		}
	};

	RateLimit(int perMinute, LongSupplier clock) {
		this.perMinute = perMinute;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.perMinute <= 0 || WriteRequests.READS.contains(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long wait = take(request.getRemoteAddr());
		if (wait > 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
			ProblemWriter.write(request, response, ProblemType.TOO_MANY_REQUESTS,
					"A client may send %d texts or writes a minute; try again in %d s.".formatted(this.perMinute,
							wait));
			return;
		}
		chain.doFilter(request, response);
	}

	/** Gives the seconds to wait, or 0 where the request may go on. */
	private synchronized long take(String client) {
		long now = this.clock.getAsLong();
		Bucket before = this.buckets.getOrDefault(client, new Bucket(this.perMinute, now));
		double filled = Math.min(this.perMinute, before.left + (now - before.at) * this.perMinute / MINUTE);
		boolean allowed = filled >= 1;
		this.buckets.put(client, new Bucket(allowed ? filled - 1 : filled, now));
		return allowed ? 0 : (long) Math.ceil((1 - filled) * 60 / this.perMinute);
	}

	private record Bucket(double left, long at) {
	}

}
