package org.talkstimeline.sample;

import java.time.LocalDate;

/**
 * A made-up article, as the service takes it in.
 *
 * @param title the headline
 * @param publisher the outlet, which does not exist
 * @param published the day of publication
 * @param language its language, BCP 47
 * @param text 300 to 3,000 characters
 */
public record SampleArticle(String title, String publisher, LocalDate published, String language, String text) {
}
