package org.talkstimeline.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Reads what an index holds that outlived the process. The engine has no question for
 * that; what it keeps the answers in has.
 */
final class Recollection {

	private static final String ORIGIN = "origin";

	private Recollection() {
	}

	/**
	 * Says what entries were made from.
	 * @param reader the index
	 * @param visitor takes the name of it for each entry
	 */
	static void origins(IndexReader reader, Consumer<String> visitor) throws IOException {
		for (LeafReaderContext part : reader.leaves()) {
			LeafReader leaf = part.reader();
			Bits live = leaf.getLiveDocs();
			StoredFields stored = leaf.storedFields();
			for (int document = 0; document < leaf.maxDoc(); document++) {
				String origin = (live == null || live.get(document))
						? stored.document(document, Set.of(ORIGIN)).get(ORIGIN) : null;
				// Spans are documents of their own.
				if (origin != null) {
					visitor.accept(origin);
				}
			}
		}
	}

	/**
	 * Gives the words of a field.
	 * @param reader the index
	 * @param field the field
	 * @return each of its words, and maybe some of entries that were dropped
	 */
	static Set<String> words(IndexReader reader, String field) throws IOException {
		Set<String> words = new HashSet<>();
		for (LeafReaderContext part : reader.leaves()) {
			Terms terms = Terms.getTerms(part.reader(), field);
			TermsEnum each = terms.iterator();
			for (BytesRef word = each.next(); word != null; word = each.next()) {
				words.add(word.utf8ToString());
			}
		}
		return words;
	}

}
