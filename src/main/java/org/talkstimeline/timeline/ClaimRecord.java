package org.talkstimeline.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.talkstimeline.extraction.Subject;

/**
 * A claim with all that it takes to store it again.
 *
 * @param claim the claim as it is answered
 * @param said what it speaks of, as its article alone can tell
 */
public record ClaimRecord(@JsonUnwrapped ClaimAnswer claim, Subject said) {
}
