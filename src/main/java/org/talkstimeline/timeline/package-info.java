/**
 * The timeline as it is asked for: rounds, delegations, participants and agreements, each
 * as known over a period.
 */
@NullMarked
package org.talkstimeline.timeline;

import org.jspecify.annotations.NullMarked;
