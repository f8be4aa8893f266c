/**
 * Reads the body of a request, and says all that is wrong with it at once.
 */
@NullMarked
package org.talkstimeline.api.body;

import org.jspecify.annotations.NullMarked;
