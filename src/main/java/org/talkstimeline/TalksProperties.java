package org.talkstimeline;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the service, {@code talks.*}.
 *
 * @param articles the folder from which the timeline is seeded
 * @param seeding whether it is
 * @param minConfidence the least confidence of a finding that is claimed, from 0 to 1
 */
@ConfigurationProperties("talks")
record TalksProperties(Path articles, @DefaultValue("true") boolean seeding, double minConfidence) {
}
