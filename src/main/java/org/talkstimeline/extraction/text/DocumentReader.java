package org.talkstimeline.extraction.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the layout of an article: which lines are running text, which are lists,
 * captions, headings or the furniture of a web page, and where sentences end.
 */
public final class DocumentReader {

	/** No sentence of news is longer; the limit keeps the time linear. */
	private static final int LONGEST_SENTENCE = 250;

	private static final int MOST_CLOSERS = 4;

	private final Tokenizer tokenizer;

	private final LineKinds lineKinds;

	/**
	 * Makes a reader.
	 * @param tokenizer cuts the text into tokens
	 */
	public DocumentReader(Tokenizer tokenizer) {
		this.tokenizer = tokenizer;
		this.lineKinds = new LineKinds();
	}

	/**
	 * Reads a text.
	 * @param title the headline, which is recognised where the text repeats it
	 * @param text any text
	 * @return the text cut up
	 */
	public Document read(String title, String text) {
		List<Token> tokens = this.tokenizer.tokenize(text);
		List<Block> blocks = this.lineKinds.read(title, text, tokens);
		List<Sentence> sentences = new ArrayList<>();
		BitSet quoted = new BitSet(tokens.size());
		BitSet dateline = new BitSet(tokens.size());
		int paragraphs = 0;
		for (int b = 0; b < blocks.size(); b++) {
			Block block = blocks.get(b);
			markQuotes(tokens, block, quoted);
			int from = block.from();
			if (block.kind() == Block.Kind.PARAGRAPH && paragraphs++ < 3 || block.kind() == Block.Kind.HEADING) {
				int end = Datelines.end(tokens, block, paragraphs < 2 && block.kind() == Block.Kind.PARAGRAPH);
				dateline.set(from, end);
				if (end > from) {
					sentences.add(new Sentence(sentences.size(), from, end, b, Block.Kind.HEADING));
				}
				from = end;
			}
			split(tokens, block, from, b, sentences, quoted);
		}
		return new Document(text, List.copyOf(tokens), List.copyOf(blocks), List.copyOf(sentences), quoted, dateline,
				this.tokenizer.tokenize(title));
	}

	private static void markQuotes(List<Token> tokens, Block block, BitSet quoted) {
		boolean open = false;
		for (int i = block.from(); i < block.to(); i++) {
			String mark = tokens.get(i).text();
			if (mark.equals("“") || mark.equals("«")) {
				open = true;
			}
			else if (mark.equals("”") || mark.equals("»")) {
				open = false;
			}
			else if (mark.equals("\"")) {
				open = !open;
			}
			quoted.set(i, open);
		}
	}

	private static void split(List<Token> tokens, Block block, int start, int number, List<Sentence> sentences,
			BitSet quoted) {
		int from = start;
		for (int i = start; i < block.to(); i++) {
			if (!ends(tokens, i, block.to()) && i - from < LONGEST_SENTENCE) {
				continue;
			}
			int end = i + 1;
			while (end < block.to() && end - i < MOST_CLOSERS && tokens.get(end).is("\"", "”", ")", "]", "»", "'")
					&& (!tokens.get(end).is("\"") || quoted.get(i))) {
				end++;
			}
			sentences.add(new Sentence(sentences.size(), from, end, number, block.kind()));
			from = end;
			i = end - 1;
		}
		if (from < block.to()) {
			sentences.add(new Sentence(sentences.size(), from, block.to(), number, block.kind()));
		}
	}

	private static boolean ends(List<Token> tokens, int at, int limit) {
		Token token = tokens.get(at);
		boolean stop = token.is(".", "!", "?", "…", "...");
		if (!stop && !token.is("u.s.", "u.k.", "u.n.", "p.m.", "a.m.", "inc.", "jr.", "etc.")) {
			return false;
		}
		if (at + 1 >= limit) {
			return stop;
		}
		Token next = tokens.get(at + 1);
		if (next.start() == token.end()) {
			return next.is("\"", "”", ")", "]", "»", "'") && (at + 2 >= limit || opens(tokens.get(at + 2)));
		}
		return stop ? opens(next) : OPENERS.contains(next.text());
	}

	private static boolean opens(Token token) {
		return !token.word() || Character.isUpperCase(token.text().charAt(0)) || token.capitalised();
	}

	private static final java.util.Set<String> OPENERS = java.util.Set.of("The", "He", "She", "It", "In", "On", "At",
			"But", "They", "A", "An", "Both", "This", "That", "His", "Her", "Its", "Their", "After", "When", "While");

}
