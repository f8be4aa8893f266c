package org.talkstimeline.extraction;

import java.util.List;

/**
 * A reader of articles. The rules of this package are one; another one (a language model
 * behind an interface, say) can stand beside it, as each finding must quote the text that
 * it was read from.
 */
public interface Extractor {

	/**
	 * Reads an article.
	 * @param article the article; any text is accepted, however odd
	 * @return what the article tells, in a stable order; empty where it tells nothing of
	 * talks
	 */
	List<Finding> extract(ArticleText article);

	/**
	 * Names the state of rules and dictionaries: a store reads its articles again when
	 * this changes.
	 * @return a short text, the same for the same rules
	 */
	String version();

}
