package org.talkstimeline.desk;

/**
 * Says that there is nothing of the name given.
 */
public class UnknownSubject extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	private final String name;

	UnknownSubject(String kind, String name) {
		super("no " + kind + " " + name);
		this.kind = kind;
		this.name = name;
	}

	/**
	 * Says what was looked for.
	 * @return what kind of thing, such as {@code article}
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * Gives the name that nothing has.
	 * @return a slug or an identifier
	 */
	public String name() {
		return this.name;
	}

}
