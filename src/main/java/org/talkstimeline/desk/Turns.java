package org.talkstimeline.desk;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.talkstimeline.timeline.Revisions;

/**
 * Lets writers have turns, each in a transaction of its own. Within the process they
 * queue; against other processes on the same store a row is locked, after which all that
 * is read is what the last writer left.
 */
@Component
class Turns {

	private final ReentrantLock queue = new ReentrantLock(true);

	private final TransactionOperations transaction;

	private final Revisions revisions;

	Turns(TransactionOperations transaction, Revisions revisions) {
		this.transaction = transaction;
		this.revisions = revisions;
	}

	/**
	 * Writes.
	 * @param write what to do
	 * @return what it gives, once it is committed
	 */
	<T> T take(Supplier<T> write) {
		this.queue.lock();
		try {
			return this.transaction.execute((status) -> {
				this.revisions.lock();
				return write.get();
			});
		}
		finally {
			this.queue.unlock();
		}
	}

}
