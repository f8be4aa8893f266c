package org.talkstimeline.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.timeline.Change;
import org.talkstimeline.timeline.ChangeFeed;
import org.talkstimeline.timeline.Changes;
import tools.jackson.databind.json.JsonMapper;

/**
 * The clients that listen to changes. One thread looks for news for all of them, so that
 * what another process wrote is told as well.
 */
class ChangeStreams {

	private static final Logger log = LoggerFactory.getLogger(ChangeStreams.class);

	private static final int MOST = 200;

	private static final int SIZE = 200;

	private static final long PAUSE = 500;

	/** So that proxies do not take a silent stream for a dead one. */
	private static final int PAUSES_TO_HEARTBEAT = 30;

	private final JsonMapper mapper = new JsonMapper();

	private final ChangeFeed feed;

	private final Map<SseEmitter, AtomicReference<@Nullable String>> listeners = new ConcurrentHashMap<>();

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "changes");
		thread.setDaemon(true);
		return thread;
	});

	private int pauses;

	ChangeStreams(ChangeFeed feed) {
		this.feed = feed;
		this.clock.scheduleWithFixedDelay(this::tell, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
	}

	/**
	 * Begins to tell somebody of changes.
	 * @param from a cursor; null for the start
	 * @return the stream
	 */
	SseEmitter open(@Nullable String from) {
		if (this.listeners.size() >= MOST) {
			throw new RequestProblem(ProblemType.UNAVAILABLE, "Too many clients listen; ask without a stream instead.");
		}
		SseEmitter emitter = new SseEmitter(0L);
		Runnable gone = () -> this.listeners.remove(emitter);
		emitter.onCompletion(gone);
		emitter.onTimeout(gone);
		emitter.onError((failure) -> gone.run());
		this.listeners.put(emitter, new AtomicReference<>(from));
		return emitter;
	}

	private void tell() {
		boolean heartbeat = ++this.pauses % PAUSES_TO_HEARTBEAT == 0;
		this.listeners.forEach((emitter, cursor) -> {
			try {
				Changes changes;
				do {
					changes = this.feed.since(cursor.get(), SIZE);
					for (Change change : changes.content()) {
						emitter.send(SseEmitter.event()
							.id(change.cursor())
							.name(change.change().name().toLowerCase(Locale.ROOT))
							.data(this.mapper.writeValueAsString(change), MediaType.TEXT_PLAIN));
					}
					cursor.set(changes.next());
				}
				while (changes.more());
				if (heartbeat) {
					emitter.send(SseEmitter.event().comment("listening"));
				}
			}
			catch (IOException | IllegalStateException ex) {
				this.listeners.remove(emitter);
			}
			catch (DataAccessException ex) {
				log.warn("Changes cannot be read now: {}", ex.getClass().getSimpleName());
			}
		});
	}

	/**
	 * Nothing is interrupted: that would close the files of a store that is being read.
	 */
	void close() {
		this.clock.shutdown();
		this.listeners.keySet().forEach(SseEmitter::complete);
		try {
			this.clock.awaitTermination(2, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
