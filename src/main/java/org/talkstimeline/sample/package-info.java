/**
 * Makes up any number of articles on talks that never were, for tests of capacity.
 */
@NullMarked
package org.talkstimeline.sample;

import org.jspecify.annotations.NullMarked;
