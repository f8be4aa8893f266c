/**
 * Brings the spellings of a name to one form.
 */
@NullMarked
package org.talkstimeline.spelling;

import org.jspecify.annotations.NullMarked;
