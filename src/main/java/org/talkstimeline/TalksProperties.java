package org.talkstimeline;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the service, {@code talks.*}.
 *
 * @param articles the folder from which the timeline is seeded
 * @param minConfidence the least confidence of a finding that is claimed, from 0 to 1
 */
@ConfigurationProperties("talks")
record TalksProperties(Path articles, double minConfidence) {
}
