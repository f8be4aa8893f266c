package org.talkstimeline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.Outcome;

/**
 * An article that came in or went, and what that changed.
 *
 * @param article the article as it is kept; null where it is gone
 * @param outcome what changed
 */
record Written(Answers.@Nullable OfArticle article, @JsonUnwrapped Outcome outcome) {
}
