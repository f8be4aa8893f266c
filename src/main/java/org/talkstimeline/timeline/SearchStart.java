package org.talkstimeline.timeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads what can be found beside everything else, so that a start takes no longer the
 * more there is. Until that is done, only questions for words wait.
 */
@Component
@ConditionalOnWebApplication
class SearchStart implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SearchStart.class);

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
		Thread reader = new Thread(this::read, "search");
		reader.setDaemon(true);
		this.running = true;
		reader.start();
	}

	private void read() {
		try {
			this.transaction.executeWithoutResult((status) -> this.stock.catchUp());
		}
		catch (RuntimeException ex) {
			if (this.running) {
				log.warn("What can be found could not be read yet; the next question for it tries again: {}",
						ex.getMessage());
			}
		}
	}

	/** Not before the reader has left the store, which is closed next. */
	@Override
	public void stop() {
		this.running = false;
		try {
			this.transaction.executeWithoutResult((status) -> this.stock.leave());
		}
		catch (RuntimeException ex) {
			log.debug("The next process makes anew what can be found", ex);
		}
		this.stock.stop();
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
