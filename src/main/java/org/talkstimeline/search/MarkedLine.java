package org.talkstimeline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line in which words looked for stand.
 *
 * @param text the line as it is
 * @param marked the line in HTML: escaped, with nothing but {@code <mark>} around each of
 * the words
 * @param marks where in the text the words stand, in order
 */
public record MarkedLine(String text, String marked, List<Mark> marks) {

	/**
	 * Copies the list.
	 */
	public MarkedLine {
		marks = List.copyOf(marks);
	}

	/**
	 * Where a word stands.
	 *
	 * @param start the offset of its first UTF-16 code unit
	 * @param end the offset after its last one
	 */
	public record Mark(int start, int end) {
	}

	/**
	 * Marks lines.
	 * @param lines the lines
	 * @param words the words looked for
	 * @param most how many lines to give at most
	 * @return those in which any of the words stand, those with most of them first
	 */
	static List<MarkedLine> of(List<String> lines, List<Meant> words, int most) {
		List<Counted> found = new ArrayList<>();
		for (String line : lines) {
			List<Token> tokens = Token.of(line);
			Set<Meant> there = new HashSet<>();
			List<Mark> marks = new ArrayList<>();
			for (int at = 0; at < tokens.size(); at++) {
				int end = at;
				for (Meant word : words) {
					int after = word.endAt(tokens, at);
					if (after > at) {
						there.add(word);
						end = Math.max(end, after);
					}
				}
				if (end > at) {
					marks.add(new Mark(tokens.get(at).start(), tokens.get(end - 1).end()));
					at = end - 1;
				}
			}
			if (!marks.isEmpty()) {
				found.add(new Counted(of(line, marks), there.size()));
			}
		}
		return found.stream()
			.sorted(Comparator.comparing(Counted::different, Comparator.reverseOrder()))
			.limit(most)
			.map(Counted::line)
			.toList();
	}

	private static MarkedLine of(String line, List<Mark> marks) {
		StringBuilder marked = new StringBuilder(line.length() + 30 * marks.size());
		int at = 0;
		for (Mark mark : marks) {
			marked.append(escaped(line.substring(at, mark.start())));
			marked.append("<mark>").append(escaped(line.substring(mark.start(), mark.end()))).append("</mark>");
			at = mark.end();
		}
		marked.append(escaped(line.substring(at)));
		return new MarkedLine(line, marked.toString(), marks);
	}

	/** For text between tags and in attributes alike. */
	private static String escaped(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

	private record Counted(MarkedLine line, int different) {
	}

}
