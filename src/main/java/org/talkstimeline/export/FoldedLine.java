package org.talkstimeline.export;

/**
 * A line of a calendar, folded as RFC 5545 asks: by octets, whereas the library counts
 * characters.
 */
final class FoldedLine {

	private static final int MOST_OCTETS = 75;

	private FoldedLine() {
	}

	/**
	 * Folds a line.
	 * @param line the line
	 * @return the same as lines of at most 75 octets, each with its end
	 */
	static String of(String line) {
		StringBuilder folded = new StringBuilder(line.length() + 8);
		int octets = 0;
		for (int index = 0; index < line.length(); index += Character.charCount(line.codePointAt(index))) {
			int character = line.codePointAt(index);
			int more = octets(character);
			if (octets + more > MOST_OCTETS) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.appendCodePoint(character);
			octets += more;
		}
		return folded.append("\r\n").toString();
	}

	private static int octets(int character) {
		if (character < 0x80) {
			return 1;
		}
		if (character < 0x800) {
			return 2;
		}
		return (character < 0x10000) ? 3 : 4;
	}

}
