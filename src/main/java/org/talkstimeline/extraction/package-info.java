/**
 * Reads the text of one article into quoted findings on the talks it tells of; plain Java
 * that runs anywhere.
 */
@NullMarked
package org.talkstimeline.extraction;

import org.jspecify.annotations.NullMarked;
