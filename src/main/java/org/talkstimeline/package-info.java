/**
 * From articles on peace talks to a timeline that can be queried and cited.
 */
@NullMarked
package org.talkstimeline;

import org.jspecify.annotations.NullMarked;
