package org.talkstimeline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

import org.talkstimeline.extraction.ArticleText;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.RuleExtractor;

/**
 * Reads a first article in a virtual machine that has done nothing before, and then
 * weighs what dictionaries and rules hold. Prints two lines: milliseconds from making the
 * extractor to the findings of the first article, and kilobytes of heap.
 */
public final class FreshStart {

	private FreshStart() {
	}

	/**
	 * Measures once.
	 * @param args none
	 * @throws IOException if the articles cannot be read
	 */
	public static void main(String[] args) throws IOException {
		List<ArticleText> articles = Articles.all();
		long before = heap();
		long start = System.nanoTime();
		Extractor extractor = new RuleExtractor();
		extractor.extract(articles.get(0));
		double first = (System.nanoTime() - start) / 1e6;
		articles.forEach(extractor::extract);
		long held = heap() - before;
		System.out.println(first);
		System.out.println(held / 1024);
		System.err.println(extractor.version());
	}

	private static long heap() {
		for (int run = 0; run < 3; run++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
