/**
 * How an answer travels: pages, links, entity tags, compression and readers from other
 * origins.
 */
@NullMarked
package org.talkstimeline.http;

import org.jspecify.annotations.NullMarked;
