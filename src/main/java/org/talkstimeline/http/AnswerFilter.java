package org.talkstimeline.http;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.ProblemWriter;
import org.talkstimeline.timeline.StoreState;

/**
 * Answers a question that was answered before, while the data has stayed the same, ahead
 * of all the work that this saves. Other questions go their usual way, as many at a time
 * as can be carried.
 */
class AnswerFilter implements Filter {

	private static final Logger LOGGER = LoggerFactory.getLogger(AnswerFilter.class);

	private static final Set<String> READS = Set.of("GET", "HEAD");

	private static final String RETRY_SECONDS = "1";

	private final Supplier<Optional<StoreState.Moment>> state;

	private final KeptAnswers answers;

	private final Admission admission;

	AnswerFilter(Supplier<Optional<StoreState.Moment>> state, KeptAnswers answers, Admission admission) {
		this.state = state;
		this.answers = answers;
		this.admission = admission;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest asked = (HttpServletRequest) request;
		HttpServletResponse answer = (HttpServletResponse) response;
		if (!READS.contains(asked.getMethod())) {
			chain.doFilter(asked, answer);
			return;
		}
		try {
			AnswerKey key = AnswerKey.of(asked);
			StoreState.Moment now = (key != null) ? now() : null;
			if (key == null || now == null) {
				work(asked, answer, chain);
			}
			else if (!again(key, now, asked, answer)) {
				make(key, now, asked, answer, chain);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			later(asked, answer, "The service is stopping.");
		}
	}

	/** Where the store cannot be asked, the usual way says what that means. */
	private StoreState.@Nullable Moment now() {
		try {
			return this.state.get().orElse(null);
		}
		catch (PersistenceException | DataAccessException | TransactionException ex) {
			LOGGER.debug("The state of the store is not known", ex);
			return null;
		}
	}

	private boolean again(AnswerKey key, StoreState.Moment now, HttpServletRequest asked, HttpServletResponse answer)
			throws IOException {
		KeptAnswer kept = this.answers.get(key, now.name());
		if (kept != null) {
			kept.send(asked, answer, now.since());
		}
		return kept != null;
	}

	private void make(AnswerKey key, StoreState.Moment now, HttpServletRequest asked, HttpServletResponse answer,
			FilterChain chain) throws IOException, ServletException, InterruptedException {
		boolean maker = this.answers.make(key);
		try {
			if (!maker && again(key, now, asked, answer)) {
				return;
			}
			LastModified.note(asked, now.since());
			Set<String> before = Set.copyOf(answer.getHeaderNames());
			work(asked, answer, chain);
			KeptAnswer made = KeptAnswer.of(now.name(), asked, answer, before);
			if (made != null) {
				this.answers.keep(key, made);
			}
		}
		finally {
			if (maker) {
				this.answers.made(key);
			}
		}
	}

	private void work(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
			throws IOException, ServletException, InterruptedException {
		if (!this.admission.enter(asked)) {
			later(asked, answer, "More is asked at this moment than can be answered in time.");
			return;
		}
		try {
			chain.doFilter(asked, answer);
		}
		finally {
			Admission.leave(asked);
		}
	}

	private static void later(HttpServletRequest asked, HttpServletResponse answer, String why) throws IOException {
		answer.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		ProblemWriter.write(asked, answer, ProblemType.UNAVAILABLE, why + " Ask again in a second.");
	}

}
