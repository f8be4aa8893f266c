/**
 * Reads from mentions which rounds of talks took place, who was there and what was
 * agreed.
 */
@NullMarked
package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.NullMarked;
