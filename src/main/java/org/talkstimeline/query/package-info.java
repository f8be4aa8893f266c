/**
 * Reads the query of an address into the values that a controller declares, and says all
 * that is wrong with it at once.
 */
@NullMarked
package org.talkstimeline.query;

import org.jspecify.annotations.NullMarked;
