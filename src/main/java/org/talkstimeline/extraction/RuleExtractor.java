package org.talkstimeline.extraction;

import java.util.List;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.LexiconVersion;
import org.talkstimeline.extraction.lexicon.TrackRecord;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.MentionReader;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.talks.TalksReader;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.DocumentReader;
import org.talkstimeline.extraction.text.Tokenizer;

/**
 * The extractor that works by rules and dictionaries: it reads the layout, then what is
 * named, then who met whom and what was agreed. Holds no state of an article, and so is
 * safe for use by many threads.
 */
public final class RuleExtractor implements Extractor {

	/** Raised with each change of a rule; a change of the data files shows by itself. */
	private static final int RULES = 7;

	private final DocumentReader reader = new DocumentReader(new Tokenizer(Gazetteer.get()::partyWord, Words::classes));

	@Override
	public List<Finding> extract(ArticleText article) {
		Document document = this.reader.read(article.title(), article.text());
		Mentions mentions = MentionReader.read(document, article.published());
		return TalksReader.read(mentions, article.published()).stream().map(TrackRecord::weigh).toList();
	}

	@Override
	public String version() {
		return "rules-" + RULES + "-" + LexiconVersion.checksum();
	}

}
