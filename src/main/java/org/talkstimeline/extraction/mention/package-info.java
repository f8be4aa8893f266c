/**
 * Finds who, where and when is named in an article: parties, places, dates, persons and
 * their titles.
 */
@NullMarked
package org.talkstimeline.extraction.mention;

import org.jspecify.annotations.NullMarked;
