package org.talkstimeline.timeline;

import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Counts the transactions of this process that may have changed the store. A transaction
 * is counted once it is over and before whoever asked for it goes on, so that nobody is
 * told of a write that is not counted yet.
 */
@Component
class Commits implements TransactionExecutionListener {

	private final AtomicLong count = new AtomicLong();

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		count(transaction);
	}

	/** A connection that breaks during a commit leaves it open whether it took place. */
	@Override
	public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
		count(transaction);
	}

	private void count(TransactionExecution transaction) {
		if (!transaction.isReadOnly()) {
			this.count.incrementAndGet();
		}
	}

	long count() {
		return this.count.get();
	}

}
