package org.talkstimeline.desk;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.article.ArticleDraft;

/**
 * An article that is to be taken in among many.
 *
 * @param name the number of its line, or the path of its file
 * @param slug the slug that it had in another service; null where it had none
 * @param draft the article
 */
record Incoming(String name, @Nullable String slug, ArticleDraft draft) {
}
