/**
 * Who may write, and how often: named bearer tokens, and the refusals in the shape of
 * every other error.
 */
@NullMarked
package org.talkstimeline.api.access;

import org.jspecify.annotations.NullMarked;
