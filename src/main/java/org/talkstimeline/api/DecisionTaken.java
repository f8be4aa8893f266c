package org.talkstimeline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.talkstimeline.timeline.DecisionAnswer;
import org.talkstimeline.timeline.Outcome;

/**
 * An editor's word that was taken, and what it changed.
 *
 * @param decision the decision as the log has it
 * @param outcome what changed
 */
record DecisionTaken(DecisionAnswer decision, @JsonUnwrapped Outcome outcome) {
}
