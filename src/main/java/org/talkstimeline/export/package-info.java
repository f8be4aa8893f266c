/**
 * The timeline in the formats that other programs open: whole data sets, feeds and
 * graphs, each of which says which version of the data it holds.
 */
@NullMarked
package org.talkstimeline.export;

import org.jspecify.annotations.NullMarked;
