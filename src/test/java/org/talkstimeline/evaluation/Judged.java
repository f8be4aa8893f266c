package org.talkstimeline.evaluation;

import java.util.List;
import java.util.stream.Stream;

import org.talkstimeline.extraction.Finding;

/**
 * A finding on which the coding gives a verdict.
 */
record Judged(CodedArticle article, Finding finding, boolean right) {

	static List<Judged> all(List<CaseSet> sets) {
		return sets.stream().flatMap((set) -> set.articles().stream()).flatMap(Judged::of).toList();
	}

	private static Stream<Judged> of(ReadArticle read) {
		Judge judge = new Judge(read);
		return read.findings()
			.stream()
			.flatMap((finding) -> judge.verdict(finding)
				.map((right) -> new Judged(read.article(), finding, right))
				.stream());
	}

	double confidence() {
		return this.finding.confidence();
	}

	/** The verdict in one line, for whoever mends a rule. */
	String line() {
		return "%s %.2f %s %s %s=%s in %s".formatted(this.right ? "right" : "WRONG", confidence(), this.finding.rule(),
				this.finding.subject().type(), this.finding.property(), this.finding.value(), this.article);
	}

}
