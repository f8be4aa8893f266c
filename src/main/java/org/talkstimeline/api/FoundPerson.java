package org.talkstimeline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.timeline.Answers;

/**
 * A person in a list; with a name asked for, also how well that fits.
 *
 * @param person the person
 * @param found what the search says; nothing where no name is asked for
 */
record FoundPerson(@JsonUnwrapped Answers.PersonSummary person, @JsonUnwrapped Answers.@Nullable NameScore found) {
}
