package org.talkstimeline.resolution;

import java.util.Comparator;

/**
 * How one article's one person is told from others: the extractor has unified a name
 * within its article, but a bare surname there can be two people of two delegations.
 *
 * @param article the slug of the article
 * @param part the folded name
 * @param party the code of the party whose delegation the person sits in; empty for none
 */
record MentionKey(String article, String part, String party) implements Comparable<MentionKey> {

	private static final Comparator<MentionKey> ORDER = Comparator.comparing(MentionKey::article)
		.thenComparing(MentionKey::part)
		.thenComparing(MentionKey::party);

	@Override
	public int compareTo(MentionKey other) {
		return ORDER.compare(this, other);
	}

}
