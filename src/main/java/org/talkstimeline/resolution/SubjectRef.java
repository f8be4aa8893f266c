package org.talkstimeline.resolution;

import org.talkstimeline.extraction.Subject;

/**
 * A resolved subject: what a claim or a conflict is about.
 *
 * @param type what kind of thing it is
 * @param slug the slug of the round, the person (for a participation as well) or the
 * agreement
 */
public record SubjectRef(Subject.Type type, String slug) {
}
