package org.talkstimeline.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * Tells whether the store changed, whoever wrote it.
 */
@Component
public class StoreState {

	private final EntityManager store;

	private final Commits commits;

	private final SoleWriter sole;

	private final Clock clock;

	private String last = "";

	private Instant since = Instant.MIN;

	StoreState(EntityManager store, Commits commits, SoleWriter sole) {
		this.store = store;
		this.commits = commits;
		this.sole = sole;
		this.clock = Clock.systemUTC();
	}

	/**
	 * Names the state of the store, which every writer names anew: after one was put back
	 * from a backup, too, no later state has a name that was used before.
	 * @return a text that is another one after each change
	 */
	String name() {
		return (String) this.store.createNativeQuery("select state from writer where id = 1", String.class)
			.getSingleResult();
	}

	/**
	 * Says in which state the store is. Where this process alone writes, it knows without
	 * asking.
	 * @return the state; empty where it is not known
	 */
	public Optional<Moment> now() {
		String name = this.sole.isSole() ? Long.toString(this.commits.count()) : this.commits.count() + " " + name();
		return Optional.of(new Moment(name, since(name, this.clock.instant())));
	}

	/**
	 * Says since when the store has been as it is. The moment at which this process first
	 * saw it so is taken for that: it is later than the change, never earlier, and later
	 * than any change of the program.
	 * @return the second; empty until it is over, as a second change in the same one
	 * could not be told from the first
	 */
	public Optional<Instant> since() {
		return now().flatMap(Moment::since);
	}

	synchronized Optional<Instant> since(String state, Instant now) {
		if (!state.equals(this.last)) {
			Instant second = now.truncatedTo(ChronoUnit.SECONDS);
			this.since = second.isAfter(this.since) ? second : this.since.plusSeconds(1);
			this.last = state;
		}
		return now.isBefore(this.since.plusSeconds(1)) ? Optional.empty() : Optional.of(this.since);
	}

	/**
	 * A state of the store.
	 *
	 * @param name a text that is another one after each change, in this run of the
	 * process
	 * @param since the second since which it has been so; empty until that is over
	 */
	public record Moment(String name, Optional<Instant> since) {
	}

}
