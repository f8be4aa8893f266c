package org.talkstimeline.timeline;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets several questions be answered from one and the same state of the store.
 */
@Component
class Snapshots {

	/** The pool has as many connections for them beside those of other questions. */
	private static final int READERS = 5;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Semaphore readers = new Semaphore(READERS, true);

	private final Tallies tallies;

	private final TransactionTemplate page;

	private final TransactionTemplate whole;

	Snapshots(Tallies tallies, PlatformTransactionManager transactions) {
		this.tallies = tallies;
		this.page = new TransactionTemplate(transactions);
		this.page.setReadOnly(true);
		this.whole = new TransactionTemplate(transactions);
		this.whole.setReadOnly(true);
		// The one standard level that is a snapshot of all tables in H2 as in PostgreSQL.
		this.whole.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
	}

	<T> T ofPage(Supplier<T> question) {
		return this.page.execute((status) -> question.get());
	}

	/**
	 * Lets questions be asked while nothing changes for them.
	 * @param asOf as of which day they are asked
	 * @param version the version that they must be answered from
	 * @param questions what asks; what it throws ends the snapshot
	 * @throws TryAgainException where the data set is at another version, or where too
	 * many are reading already
	 */
	void during(AsOf asOf, String version, Runnable questions) {
		enter();
		try {
			this.whole.executeWithoutResult((status) -> {
				if (!version(asOf).equals(version)) {
					throw new TryAgainException("The data set has just changed; ask again.");
				}
				questions.run();
			});
		}
		finally {
			this.readers.release();
		}
	}

	private void enter() {
		try {
			if (!this.readers.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new TryAgainException(
						"%d whole collections are being read already; ask again when one is through."
							.formatted(READERS));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TryAgainException("The service is stopping.");
		}
	}

	String version(AsOf asOf) {
		return this.tallies.at(asOf.day()).version();
	}

}
