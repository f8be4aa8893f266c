package org.talkstimeline.api;

import org.jspecify.annotations.Nullable;

/**
 * From where on changes are wanted.
 *
 * @param since a cursor of an earlier answer; null for the start
 */
record ChangesFilter(@Nullable String since) {
}
