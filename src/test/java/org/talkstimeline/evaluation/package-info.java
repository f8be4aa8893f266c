/**
 * Measures the extractor against articles that were coded by hand: how much it finds, how
 * much it makes up, and how far its confidence can be trusted.
 */
@NullMarked
package org.talkstimeline.evaluation;

import org.jspecify.annotations.NullMarked;
