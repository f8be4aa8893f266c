/**
 * Records as rows of a table: which columns a record has, what stands in their cells, and
 * how the table is written as CSV.
 */
@NullMarked
package org.talkstimeline.table;

import org.jspecify.annotations.NullMarked;
