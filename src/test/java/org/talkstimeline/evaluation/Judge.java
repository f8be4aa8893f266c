package org.talkstimeline.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.Resolution;
import org.talkstimeline.resolution.ResolvedSubject;

/**
 * Says of single findings in an article whether its coding agrees. What the coding does
 * not speak of, or leaves open, gets no verdict.
 */
final class Judge {

	private final ReadArticle read;

	/**
	 * The coded round that a subject belongs to; empty where the human has no such round.
	 */
	private final Map<Subject, Optional<CodedRound>> rounds = new HashMap<>();

	Judge(ReadArticle read) {
		this.read = read;
		Resolution resolution = read.resolve((finding) -> true);
		List<CodedRound> coded = read.article().rounds();
		List<RoundPairs.Pair> pairs = RoundPairs.of(AnsweredRounds.of(resolution), coded);
		for (int index = 0; index < resolution.rounds().size(); index++) {
			int found = index;
			Optional<CodedRound> meant = pairs.stream()
				.filter((pair) -> pair.found() == found)
				.map((pair) -> coded.get(pair.coded()))
				.findFirst();
			for (ResolvedSubject subject : resolution.rounds().get(index).subjects()) {
				this.rounds.put(subject.subject(), meant);
			}
		}
	}

	/** Whether a finding is right; empty where the coding gives no verdict. */
	Optional<Boolean> verdict(Finding finding) {
		Optional<CodedRound> round = this.rounds.get(finding.subject());
		if (round == null || round.map(CodedRound::optional).orElse(false)) {
			return Optional.empty();
		}
		CodedRound coded = round.orElse(CodedRound.NONE);
		return switch (finding.subject().type()) {
			case ROUND -> ofRound(finding, coded);
			case PARTICIPATION -> ofPerson(finding, coded);
			case AGREEMENT -> ofAgreement(finding, coded);
			default -> Optional.empty();
		};
	}

	private static Optional<Boolean> ofRound(Finding finding, CodedRound coded) {
		String value = finding.value();
		return switch (finding.property()) {
			case DATE -> ofFact(Fact.DATE, value, coded);
			case CITY -> ofFact(Fact.CITY, value, coded);
			case VENUE -> ofFact(Fact.VENUE, value, coded);
			case STATUS -> ofFact(Fact.STATUS, value, coded);
			case ORDINAL -> ofFact(Fact.ORDINAL, value, coded);
			case PARTY -> Optional.of(isAmong(value, coded.parties(), coded.altParties().get("parties")));
			case MEDIATOR -> Optional.of(isAmong(value, coded.mediators(), coded.altParties().get("mediators")));
			default -> Optional.empty();
		};
	}

	private static Optional<Boolean> ofFact(Fact fact, String value, CodedRound coded) {
		return Optional.of(fact.same(value, fact.of(coded)) || fact.isLeftOpen(value, coded));
	}

	private static boolean isAmong(String code, List<CodedParty> coded, @Nullable List<List<CodedParty>> others) {
		CodedParty party = new CodedParty(code, null);
		return coded.stream().anyMatch(party::same) || Objects.requireNonNullElse(others, List.<List<CodedParty>>of())
			.stream()
			.flatMap(List::stream)
			.anyMatch(party::same);
	}

	private Optional<Boolean> ofPerson(Finding finding, CodedRound coded) {
		String name = (finding.property() == Property.NAME) ? finding.value() : nameOf(finding.subject());
		Optional<CodedPerson> person = coded.people()
			.stream()
			.filter((candidate) -> Likeness.samePerson(candidate.name(), name))
			.findFirst();
		if (person.map(CodedPerson::optional).orElse(false)) {
			return Optional.empty();
		}
		return switch (finding.property()) {
			case NAME -> Optional.of(person.isPresent());
			case PARTY -> Optional
				.of(person.map((right) -> right.party().same(new CodedParty(finding.value(), null))).orElse(false));
			case HEAD -> person.map(CodedPerson::headAlt).orElse(false) ? Optional.empty()
					: Optional.of(person.map(CodedPerson::head).orElse(false));
			case TITLE -> person.map(CodedPerson::title).map((title) -> Likeness.sameTitle(finding.value(), title));
			default -> Optional.empty();
		};
	}

	private String nameOf(Subject subject) {
		return this.read.findings()
			.stream()
			.filter((finding) -> finding.subject().equals(subject) && finding.property() == Property.NAME)
			.map(Finding::value)
			.findFirst()
			.orElse(subject.part());
	}

	private Optional<Boolean> ofAgreement(Finding finding, CodedRound coded) {
		String type = typeOf(finding.subject());
		List<CodedAgreement> same = coded.agreements()
			.stream()
			.filter((agreement) -> agreement.type().equals(type))
			.toList();
		if (same.stream().anyMatch(CodedAgreement::optional)) {
			return Optional.empty();
		}
		return switch (finding.property()) {
			case TYPE -> Optional.of(!same.isEmpty());
			case COUNT -> Optional
				.of(same.stream().anyMatch((agreement) -> agreement.admitsCount(Integer.parseInt(finding.value()))));
			case STATUS -> finding.value().equals("STARTED") ? Optional.empty()
					: Optional.of(finding.value().equals("AGREED") ? !same.isEmpty()
							: same.stream().anyMatch((agreement) -> agreement.admitsStatus(finding.value())));
			default -> Optional.empty();
		};
	}

	private String typeOf(Subject subject) {
		return this.read.findings()
			.stream()
			.filter((finding) -> finding.subject().equals(subject) && finding.property() == Property.TYPE)
			.map(Finding::value)
			.findFirst()
			.orElse("");
	}

}
