package org.talkstimeline.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were given last, as many as a number of bytes allows. An answer counts
 * only for the state of the store that it was made from, so that a write makes all of
 * them old at once, and each is made again when it is asked for.
 */
class KeptAnswers {

	/** For headers, tags and the objects that hold them. */
	private static final int OVERHEAD = 1024;

	private static final int LARGEST_SHARE = 16;

	private static final long PATIENCE_MILLIS = 1000;

	private final long memory;

	private final Cache<AnswerKey, KeptAnswer> answers;

	private final ConcurrentMap<AnswerKey, CountDownLatch> makers = new ConcurrentHashMap<>();

	KeptAnswers(long memory) {
		this.memory = memory;
		this.answers = Caffeine.newBuilder().maximumWeight(memory).weigher(KeptAnswers::weigh).build();
	}

	/**
	 * A third is set aside for the compressed forms, each of which takes a tenth to a
	 * sixth.
	 */
	private static int weigh(AnswerKey key, KeptAnswer answer) {
		return OVERHEAD + key.size() + answer.forms().size() / 3 * 4;
	}

	/**
	 * Gives an answer.
	 * @param key the question
	 * @param state the state of the store that it must be made from
	 * @return the answer, if it was kept
	 */
	@Nullable KeptAnswer get(AnswerKey key, String state) {
		KeptAnswer answer = this.answers.getIfPresent(key);
		return (answer != null && answer.state().equals(state)) ? answer : null;
	}

	/**
	 * Keeps an answer, unless it is too large a part of all that can be kept.
	 */
	void keep(AnswerKey key, KeptAnswer answer) {
		if (weigh(key, answer) <= this.memory / LARGEST_SHARE) {
			this.answers.put(key, answer);
		}
	}

	/**
	 * Asks to make the answer to a question. Where somebody is making it already, waits
	 * until that is done, a second at most.
	 * @param key the question
	 * @return whether to make it and then to say that it is {@link #made}; otherwise it
	 * may be there now
	 */
	boolean make(AnswerKey key) throws InterruptedException {
		CountDownLatch maker = this.makers.putIfAbsent(key, new CountDownLatch(1));
		if (maker == null) {
			return true;
		}
		maker.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		return false;
	}

	/** Lets those go on who wait for an answer, whatever became of it. */
	void made(AnswerKey key) {
		CountDownLatch maker = this.makers.remove(key);
		if (maker != null) {
			maker.countDown();
		}
	}

}
