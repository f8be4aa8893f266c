/**
 * Where articles and editors' words come in: one after the other, each wholly or not at
 * all.
 */
@NullMarked
package org.talkstimeline.desk;

import org.jspecify.annotations.NullMarked;
