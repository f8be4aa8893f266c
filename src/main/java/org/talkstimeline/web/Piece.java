package org.talkstimeline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a text that is marked or not.
 *
 * @param text the piece
 * @param marked whether it is marked
 */
record Piece(String text, boolean marked) {

	/**
	 * Cuts a text where marks begin and end.
	 * @param text the text
	 * @param marks what is marked, in any order; marks may overlap and reach beyond the
	 * text
	 * @return the pieces in order, together the text
	 */
	static List<Piece> of(String text, List<Mark> marks) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
			int start = Math.max(at, mark.start());
			int end = Math.min(text.length(), mark.end());
			if (start < end) {
				add(pieces, text.substring(at, start), false);
				add(pieces, text.substring(start, end), true);
				at = end;
			}
		}
		add(pieces, text.substring(at), false);
		return pieces;
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

	/**
	 * A part of a text.
	 *
	 * @param start the offset of its first UTF-16 code unit
	 * @param end the offset after its last one
	 */
	record Mark(int start, int end) {
	}

}
