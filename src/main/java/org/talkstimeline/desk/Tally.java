package org.talkstimeline.desk;

/**
 * What became of many.
 *
 * @param taken how many were taken in
 * @param known how many were there already
 * @param refused how many were refused
 */
public record Tally(long taken, long known, long refused) {

	/** Nothing yet. */
	public static final Tally NONE = new Tally(0, 0, 0);

	/**
	 * Counts one more.
	 * @param entry what became of it
	 * @return all of them
	 */
	public Tally with(Entry entry) {
		return switch (entry.status()) {
			case 201 -> new Tally(this.taken + 1, this.known, this.refused);
			case 200 -> new Tally(this.taken, this.known + 1, this.refused);
			default -> new Tally(this.taken, this.known, this.refused + 1);
		};
	}

}
