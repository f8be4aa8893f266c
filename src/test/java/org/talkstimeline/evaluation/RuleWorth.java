package org.talkstimeline.evaluation;

import java.util.Map;

/**
 * What a rule earns.
 *
 * @param rule its name
 * @param findings how many of its findings the codings give a verdict on
 * @param right how many of them are right
 * @param share the share that is right
 * @param confidence its mean confidence
 * @param loss by set, what the overall score loses without the rule; less than zero where
 * the set would score better without it
 */
record RuleWorth(String rule, int findings, int right, double share, double confidence, Map<String, Double> loss) {
}
