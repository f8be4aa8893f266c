package org.talkstimeline.resolution;

import org.talkstimeline.extraction.Subject;

/**
 * What an article's own subject was taken to mean: the resolved identity beside the
 * original, never over it.
 *
 * @param article the slug of the article
 * @param subject the subject as the article alone gives it
 * @param meant what is meant by it
 */
public record ResolvedSubject(String article, Subject subject, SubjectRef meant) {
}
