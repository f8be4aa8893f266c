package org.talkstimeline.extraction;

/**
 * A passage of an article's text, after the text position selector of the W3C Web
 * Annotation Data Model.
 *
 * @param sentence the number of the sentence it stands in, from 0
 * @param start the offset of its first UTF-16 code unit in the text
 * @param end the offset after its last one; the text between the two is the quote
 */
public record Quote(int sentence, int start, int end) {
}
