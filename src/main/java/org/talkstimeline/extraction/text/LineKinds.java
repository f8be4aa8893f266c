package org.talkstimeline.extraction.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what each line of an article is.
 */
final class LineKinds {

	private static final Set<String> FURNITURE = Set.of("ad", "ads", "advertisement", "share", "close", "photo",
			"bigphoto", "home", "newsletter", "newsletters", "instagram", "youtube", "facebook", "menu", "subscribe",
			"comments", "print", "email", "0", "search", "login");

	private static final int LONGEST_HEADING = 22;

	private static final int WRAP_WIDTH = 60;

	List<Block> read(String title, String text, List<Token> tokens) {
		List<Block> blocks = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		// A first sentence that stands in for a missing headline is still a sentence of
		// the text.
		String headline = title.endsWith(".") ? "" : Folding.slug(title);
		int from = 0;
		while (from < tokens.size()) {
			int to = lineEnd(text, tokens, from);
			while (to < tokens.size() && wrapped(text, tokens, from, to)) {
				to = lineEnd(text, tokens, to);
			}
			String line = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
			boolean repeated = to - from > 3 && !seen.add(line);
			blocks.add(new Block(repeated ? Block.Kind.NOISE : kind(tokens, from, to, line, headline), from, to));
			from = to;
		}
		return blocks;
	}

	private static int lineEnd(String text, List<Token> tokens, int from) {
		int to = from + 1;
		while (to < tokens.size() && !newline(text, tokens.get(to - 1).end(), tokens.get(to).start(), 1)) {
			to++;
		}
		return to;
	}

	private static boolean newline(String text, int start, int end, int times) {
		int found = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\u2028' || c == '\u2029'
					|| c == '\r' && (i + 1 >= end || text.charAt(i + 1) != '\n')) {
				found++;
			}
		}
		return found >= times;
	}

	private static boolean wrapped(String text, List<Token> tokens, int from, int to) {
		Token last = tokens.get(to - 1);
		Token next = tokens.get(to);
		return !newline(text, last.end(), next.start(), 2) && !last.is(".", "!", "?", ":", "”", "\"", ";")
				&& Character.isLowerCase(next.text().charAt(0)) && last.end() - tokens.get(from).start() > WRAP_WIDTH;
	}

	private static Block.Kind kind(List<Token> tokens, int from, int to, String line, String headline) {
		Token first = tokens.get(from);
		int size = to - from;
		if (size <= 3 && FURNITURE.contains(first.norm())
				|| first.is("your") && size > 4 && tokens.get(from + 1).is("email")) {
			return Block.Kind.NOISE;
		}
		if (first.is("•", "-", "–", "*", "·", "▪", "●", "—") && size > 1
				|| size > 2 && first.number() && tokens.get(from + 1).is(".", ")")) {
			return Block.Kind.ITEM;
		}
		if (caption(tokens, from, to)) {
			return Block.Kind.CAPTION;
		}
		Token last = tokens.get(to - 1);
		boolean closed = last.is(".", "!", "?", ":", ";", "”", "\"", "...", "…", "**") || last.is(")") && size > 12;
		if (!closed && size <= LONGEST_HEADING
				|| line.length() < 2 * headline.length() + LONGEST_HEADING && Folding.slug(line).equals(headline)) {
			return Block.Kind.HEADING;
		}
		return Block.Kind.PARAGRAPH;
	}

	private static boolean caption(List<Token> tokens, int from, int to) {
		int size = to - from;
		if (size < 6) {
			return false;
		}
		for (int i = Math.max(from, to - 4); i < to; i++) {
			if (tokens.get(i).is("photo", "photos") || tokens.get(i).is("/") && i >= to - 3) {
				return true;
			}
		}
		for (int i = from; i + 2 < Math.min(to, from + 12); i++) {
			if (tokens.get(i).is("(") && tokens.get(i + 1).is("from", "l", "r", "left", "right")) {
				return true;
			}
		}
		return tokens.get(from).is("photo", "image", "picture", "file") && tokens.get(from + 1).is(":", "photo");
	}

}
