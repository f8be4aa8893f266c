/**
 * Full text search over whatever it is given: what stands in a text, in any spelling of
 * its names, as known on a day, and where the words looked for stand.
 */
@NullMarked
package org.talkstimeline.search;

import org.jspecify.annotations.NullMarked;
