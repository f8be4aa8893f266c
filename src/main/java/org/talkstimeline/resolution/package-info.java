/**
 * Decides which meeting, person, place or agreement each article means, and which of
 * several readings stands.
 */
@NullMarked
package org.talkstimeline.resolution;

import org.jspecify.annotations.NullMarked;
