package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.AgreementType;

/**
 * Something agreed at a round, as far as the article has been read.
 */
final class Deal {

	final AgreementType type;

	final Fact words;

	@Nullable Fact count;

	/** Whether the number was told as a part of what was agreed. */
	boolean firm;

	@Nullable Fact agreedOn;

	@Nullable Fact startedOn;

	@Nullable Fact implementedOn;

	final List<Fact> stages = new ArrayList<>();

	final List<Fact> partyCounts = new ArrayList<>();

	Deal(AgreementType type, Fact words) {
		this.type = type;
		this.words = words;
	}

	void stage(Fact stage) {
		if (this.stages.stream().noneMatch((each) -> each.value().equals(stage.value()))) {
			this.stages.add(stage);
		}
	}

}
