package org.talkstimeline;

import java.io.PrintStream;
import java.util.function.Consumer;

import org.talkstimeline.desk.Entry;

/**
 * Tells what becomes of each article: a line each, and on a terminal a line that counts.
 */
class Progress implements Consumer<Entry> {

	private final PrintStream out;

	private final boolean terminal = System.console() != null;

	private long count;

	Progress(PrintStream out) {
		this.out = out;
	}

	@Override
	public void accept(Entry entry) {
		String what = switch (entry.status()) {
			case 201 -> "took in";
			case 200 -> "knew";
			default -> "refused";
		};
		String who = (entry.detail() != null) ? entry.detail() : entry.slug();
		this.out.println(((who != null) ? "%s: %s %s" : "%s: %s").formatted(entry.name(), what, who)
			.replaceAll("\\p{Cntrl}", " "));
		if (this.terminal && ++this.count % 10 == 0) {
			System.err.print("\r" + this.count + " articles");
		}
	}

}
