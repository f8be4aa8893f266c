package org.talkstimeline.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.timeline.ChangeFeed;
import org.talkstimeline.timeline.Changes;
import org.talkstimeline.timeline.StaleCursor;

/**
 * What changed since a client last asked.
 */
@ApiController
class ChangesController implements DisposableBean {

	private static final int SIZE = 200;

	private final ChangeFeed feed;

	private final ChangeStreams streams;

	ChangesController(ChangeFeed feed) {
		this.feed = feed;
		this.streams = new ChangeStreams(feed);
	}

	/**
	 * Tells what was created, changed or withdrawn since a cursor. Changes come in order,
	 * each thing once, as it is now; what did not change is not told. Who follows next
	 * from the start until there is no more holds the present state.
	 */
	@GetMapping("/changes")
	@AnswerOf(Changes.class)
	Answer changes(@FromQuery ChangesFilter filter) {
		return Answer.item(since(filter.since()).json());
	}

	/**
	 * The same as Server-Sent Events, which go on as long as the client listens.
	 */
	@Hidden
	@GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter stream(@FromQuery ChangesFilter filter, HttpServletRequest request) {
		String last = request.getHeader("Last-Event-ID");
		String from = (last != null && !last.isBlank()) ? last : filter.since();
		since(from);
		return this.streams.open(from);
	}

	@Override
	public void destroy() {
		this.streams.close();
	}

	private Changes since(@Nullable String cursor) {
		try {
			return this.feed.since(cursor, SIZE);
		}
		catch (StaleCursor ex) {
			throw RequestProblem.of(ProblemType.INVALID_PARAMETER, List.of(Fault.ofParameter("since",
					"is no cursor of this store; begin anew without it, as nothing can be told since then")));
		}
	}

}
