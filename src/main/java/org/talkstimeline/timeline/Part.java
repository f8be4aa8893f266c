package org.talkstimeline.timeline;

/**
 * What is resolved together with the like of other articles: all rounds of an article, or
 * a person whom it names.
 *
 * @param article the slug of the article
 * @param name {@link org.talkstimeline.resolution.Ties#ROUNDS}, or the part of the
 * person's subject
 */
record Part(String article, String name) {
}
