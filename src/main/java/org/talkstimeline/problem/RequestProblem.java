package org.talkstimeline.problem;

import java.util.List;

/**
 * Thrown where a request cannot be answered through a fault of the client.
 */
public class RequestProblem extends RuntimeException {

	private final ProblemType type;

	private final transient List<Fault> faults;

	/**
	 * Refuses a request.
	 * @param type the kind of problem
	 * @param detail what is wrong and what would have been right
	 */
	public RequestProblem(ProblemType type, String detail) {
		this(type, detail, List.of());
	}

	private RequestProblem(ProblemType type, String detail, List<Fault> faults) {
		super(detail);
		this.type = type;
		this.faults = List.copyOf(faults);
	}

	/**
	 * Refuses a request whose input is at fault.
	 * @param type the kind of problem
	 * @param faults all that is wrong, at least one
	 * @return the problem to throw
	 */
	public static RequestProblem of(ProblemType type, List<Fault> faults) {
		Fault first = faults.get(0);
		String where = (first.parameter() != null) ? first.parameter()
				: ("The body at " + first.pointer()).replaceFirst(" at $", "");
		String more = (faults.size() > 1) ? " (and " + (faults.size() - 1) + " more: see errors)" : "";
		return new RequestProblem(type, where + ": " + first.detail() + more, faults);
	}

	/**
	 * Says that no item has a slug.
	 * @param kind what kind of item, such as {@code round}
	 * @param slug the slug asked for
	 * @param collection the address that lists what there is
	 * @return the problem to throw
	 */
	public static RequestProblem unknown(String kind, String slug, String collection) {
		return new RequestProblem(ProblemType.NOT_FOUND,
				"No %s \"%s\" is known; %s lists what there is.".formatted(kind, slug, collection));
	}

	ProblemType type() {
		return this.type;
	}

	List<Fault> faults() {
		return this.faults;
	}

	/**
	 * Says nothing that a stack trace could add to, and hostile requests come in masses.
	 */
	@Override
	public synchronized Throwable fillInStackTrace() {
		return this;
	}

}
