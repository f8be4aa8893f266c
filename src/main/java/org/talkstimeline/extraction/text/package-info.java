/**
 * Cuts an article into blocks, sentences and tokens that know where they stand in it.
 */
@NullMarked
package org.talkstimeline.extraction.text;

import org.jspecify.annotations.NullMarked;
