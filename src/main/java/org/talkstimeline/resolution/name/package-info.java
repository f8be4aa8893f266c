/**
 * Names as strings: how they are folded, taken apart and compared, with reasons.
 */
@NullMarked
package org.talkstimeline.resolution.name;

import org.jspecify.annotations.NullMarked;
