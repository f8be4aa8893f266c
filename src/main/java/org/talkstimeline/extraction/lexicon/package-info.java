/**
 * Holds the words that the rules speak of, read from data files when first needed.
 */
@NullMarked
package org.talkstimeline.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
