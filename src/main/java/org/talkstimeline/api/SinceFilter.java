package org.talkstimeline.api;

import org.jspecify.annotations.Nullable;

/**
 * With which round another one is compared.
 *
 * @param since the slug of the round; null for the one before in its process
 */
record SinceFilter(@Nullable String since) {
}
