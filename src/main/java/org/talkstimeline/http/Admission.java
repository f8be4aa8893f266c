package org.talkstimeline.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets so many questions be worked on at a time as the machine can carry, and so many
 * more wait for a moment. All others are better told at once to come again: a queue
 * without an end only makes everybody late.
 */
class Admission {

	private static final String PLACE = Admission.class.getName();

	private final Semaphore places;

	private final Semaphore chairs;

	private final long patienceMillis;

	Admission(int places, int longestQueue, long patienceMillis) {
		this.places = new Semaphore(places, true);
		this.chairs = new Semaphore(longestQueue);
		this.patienceMillis = patienceMillis;
	}

	/**
	 * Takes a place, waiting for one where there is a queue that is not too long.
	 * @param request who asks
	 * @return whether there was a place, which must be left again
	 */
	boolean enter(HttpServletRequest request) throws InterruptedException {
		boolean entered = this.places.tryAcquire() || isPatient();
		if (entered) {
			request.setAttribute(PLACE, new Place(this.places, new AtomicBoolean()));
		}
		return entered;
	}

	private boolean isPatient() throws InterruptedException {
		if (!this.chairs.tryAcquire()) {
			return false;
		}
		try {
			return this.places.tryAcquire(this.patienceMillis, TimeUnit.MILLISECONDS);
		}
		finally {
			this.chairs.release();
		}
	}

	/**
	 * Leaves the place that a request has, if it has one: when it is answered, or when
	 * its answer turns out to be a long one, of which so many are read that the number is
	 * limited elsewhere.
	 */
	static void leave(HttpServletRequest request) {
		if (request.getAttribute(PLACE) instanceof Place place && place.left.compareAndSet(false, true)) {
			place.places.release();
		}
	}

	/**
	 * The place of one request.
	 */
	private record Place(Semaphore places, AtomicBoolean left) {
	}

}
