package org.talkstimeline.api.body;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody sends it to be kept.
 *
 * @param title the headline; may be left out
 * @param publisher the outlet; may be left out
 * @param published the day of publication
 * @param url where it stands; another text at the same address is a newer version of the
 * article; may be left out
 * @param language its language, BCP 47; may be left out
 * @param text the body
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostedArticle(@Nullable String title, @Nullable String publisher, LocalDate published,
		@Nullable String url, @Nullable String language, String text) {
}
