/**
 * The timeline's answers as nodes of linked data in the words of schema.org.
 */
@NullMarked
package org.talkstimeline.linked;

import org.jspecify.annotations.NullMarked;
