package org.talkstimeline.timeline;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads what can be found before the first question comes, so that it need not wait.
 */
@Component
class SearchStart implements SmartLifecycle {

	/** After the store was filled and before the web server, which starts last. */
	private static final int PHASE = 1;

	private final SearchStock stock;

	private final TransactionOperations transaction;

	private volatile boolean running;

	SearchStart(SearchStock stock, TransactionOperations transaction) {
		this.stock = stock;
		this.transaction = transaction;
	}

	@Override
	public void start() {
		this.transaction.executeWithoutResult((status) -> this.stock.catchUp());
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
