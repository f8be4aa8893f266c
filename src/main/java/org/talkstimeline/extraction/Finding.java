package org.talkstimeline.extraction;

/**
 * One thing that an article says: a property of a subject, with the words that say so.
 *
 * @param subject what is spoken of, as far as this article alone can tell
 * @param property what is said of it
 * @param value the value in its normal form, as {@link Property} gives it for each
 * property
 * @param originalValue the value in the words of the article
 * @param rule the name of the rule that read it
 * @param confidence how likely the finding is right, from 0 to 1
 * @param quote where it stands
 */
public record Finding(Subject subject, Property property, String value, String originalValue, String rule,
		double confidence, Quote quote) {
}
