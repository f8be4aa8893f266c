package org.talkstimeline.extraction;

import java.time.LocalDate;

/**
 * What a reader is given: an article as it was published.
 *
 * @param title the headline; it helps in reading but is never quoted as evidence
 * @param published the day of publication, to which "Wednesday" and "yesterday" are
 * relative
 * @param text the body, in which every quote of a finding stands
 */
public record ArticleText(String title, LocalDate published, String text) {
}
