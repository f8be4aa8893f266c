package org.talkstimeline.api.body;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody sends it.
 *
 * @param title the headline; may be left out
 * @param published the day of publication
 * @param text the body
 */
public record SentArticle(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String title, LocalDate published,
		String text) {
}
