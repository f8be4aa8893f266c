package org.talkstimeline.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of how questions are answered, {@code talks.answers.*}.
 *
 * @param memory how much may be kept of answers that were given, so as to give them again
 * @param atOnce how many questions may be worked on at a time; as many as there are
 * connections to the store, since more would only wait for one
 * @param waiting how many more may wait for that; fewer than the server has threads, so
 * that what was answered before can always be answered again
 * @param patience for how long they may wait
 */
@ConfigurationProperties("talks.answers")
record AnswerSettings(@DefaultValue("64MB") DataSize memory, @DefaultValue("10") int atOnce,
		@DefaultValue("120") int waiting, @DefaultValue("1s") Duration patience) {
}
