package org.talkstimeline.search;

import java.time.LocalDate;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * When something was, and within what.
 *
 * @param process the slug of the process; empty where it is not kept here
 * @param first the first day
 * @param last the last day
 */
public record Span(@KeywordField String process, @GenericField LocalDate first, @GenericField LocalDate last) {
}
