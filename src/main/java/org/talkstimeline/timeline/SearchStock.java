package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.talkstimeline.search.Entry;
import org.talkstimeline.search.SearchIndex;

/**
 * Keeps what can be found in step with the rows. Nobody has to tell it of a change: each
 * question first compares the state of the store with the one that the index was made
 * from, and where they differ, rows that are gone are dropped, and rows that are new or
 * whose period ended are read. It relies on this: what a row says never changes, it only
 * ends.
 */
@Component
class SearchStock {

	/**
	 * Another one for entries that are made otherwise: an index of older ones is made
	 * anew.
	 */
	private static final String SHAPE = "1";

	private static final int CHUNK = 200;

	/** A store that is written all the time must not keep a question waiting for ever. */
	private static final int MOST_TURNS = 3;

	private static final int PATIENCE_SECONDS = 5;

	private static final int MOST_WHEN_LEAVING = 5000;

	private final SearchIndex index;

	private final SearchRows rows;

	private final StoreState store;

	private final Map<SearchRows.Key, Held> held = new HashMap<>();

	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	private volatile String followed = "";

	private volatile boolean leaving;

	private volatile boolean stopped;

	SearchStock(EntityManager rows, StoreState store, SearchIndex index) {
		this.index = index;
		this.store = store;
		this.rows = new SearchRows(rows);
	}

	/**
	 * Puts a question to the index as it stands for the store of now.
	 * @param <T> the type of the answer
	 * @param question the question
	 * @return its answer
	 * @throws TryAgainException where very much is being read just now, as after a start
	 */
	<T> T ask(Function<SearchIndex, T> question) {
		catchUp();
		this.lock.readLock().lock();
		try {
			return question.apply(this.index);
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	/**
	 * Brings the index in step with the store. What is committed while the rows are read
	 * changes the state once more, which is why that is looked at again.
	 */
	void catchUp() {
		if (this.store.name().equals(this.followed)) {
			return;
		}
		enter();
		try {
			String now = this.store.name();
			for (int turn = 0; turn < MOST_TURNS && !now.equals(this.followed); turn++) {
				follow(now);
				this.followed = now;
				now = this.store.name();
			}
		}
		catch (RuntimeException ex) {
			// What the engine had taken in so far may be lost: it is made anew.
			this.held.clear();
			throw ex;
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

	private void enter() {
		try {
			if (!this.lock.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new TryAgainException("The words of all texts are still being read; ask again in a moment.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TryAgainException("The service is stopping.");
		}
	}

	/**
	 * Brings an index that stays behind in step a last time, where that is soon done, so
	 * that the next process need not make it anew.
	 */
	void leave() {
		if (this.index.staysBehind() && !this.followed.isEmpty()) {
			this.leaving = true;
			catchUp();
		}
	}

	/**
	 * Ends what is being read, and returns once it has ended.
	 */
	void stop() {
		this.stopped = true;
		this.lock.writeLock().lock();
		this.lock.writeLock().unlock();
	}

	/**
	 * The index says of which state it is only while it is whole: a process that dies in
	 * between leaves one that says nothing and is made anew.
	 */
	private void follow(String now) {
		String state = SHAPE + " " + now;
		if (this.held.isEmpty() && this.index.state().equals(state)) {
			this.index.recall(this::holds);
			return;
		}
		if (this.held.isEmpty()) {
			this.index.clear();
		}
		else {
			this.index.forgetState();
		}
		Map<SearchRows.Key, LocalDate> all = this.rows.all();
		List<SearchRows.Key> old = this.held.keySet()
			.stream()
			.filter((key) -> !this.held.get(key).until().equals(all.get(key)))
			.toList();
		this.index.drop(old.stream().flatMap((key) -> this.held.get(key).entries().stream()).toList());
		old.forEach(this.held::remove);
		List<SearchRows.Key> fresh = all.keySet().stream().filter((key) -> !this.held.containsKey(key)).toList();
		for (int from = 0; from < fresh.size(); from += CHUNK) {
			goesOn(fresh.size());
			read(fresh.subList(from, Math.min(from + CHUNK, fresh.size())), all);
		}
		this.index.noteState(state);
	}

	private void holds(String origin, String entry) {
		int end = origin.lastIndexOf(' ');
		LocalDate until = LocalDate.parse(origin.substring(end + 1));
		this.held.merge(SearchRows.Key.parse(origin.substring(0, end)), new Held(until, List.of(entry)), Held::and);
	}

	private void goesOn(int rows) {
		if (this.stopped || (this.leaving && rows > MOST_WHEN_LEAVING)) {
			throw new TryAgainException("The service is stopping.");
		}
	}

	private void read(List<SearchRows.Key> keys, Map<SearchRows.Key, LocalDate> until) {
		Map<String, List<Entry>> entries = new HashMap<>();
		this.rows.entries(keys).forEach((key, made) -> {
			entries.put(key + " " + until.get(key), made);
			this.held.put(key, new Held(until.get(key), made.stream().map(Entry::id).toList()));
		});
		this.index.hold(entries);
	}

}
