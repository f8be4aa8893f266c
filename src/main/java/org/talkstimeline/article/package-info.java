/**
 * What was published, unaltered.
 */
@NullMarked
package org.talkstimeline.article;

import org.jspecify.annotations.NullMarked;
