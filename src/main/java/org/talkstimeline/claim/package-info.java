/**
 * The record of who said what, with the words that say so; all that is served is derived
 * from it.
 */
@NullMarked
package org.talkstimeline.claim;

import org.jspecify.annotations.NullMarked;
