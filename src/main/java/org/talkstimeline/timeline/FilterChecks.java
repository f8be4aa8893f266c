package org.talkstimeline.timeline;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Refuses filters that can never match, as nothing ever had one of their values.
 */
@Component
class FilterChecks {

	private final Vocabulary vocabulary;

	FilterChecks(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	void check(RoundFilter filter) {
		this.vocabulary.checkProcesses(filter.process());
		this.vocabulary.checkParties("party", filter.party());
		this.vocabulary.checkParties("mediator", filter.mediator());
		this.vocabulary.checkPeople(filter.participant());
		this.vocabulary.checkArticles(filter.article());
		this.vocabulary.checkCities(filter.city());
		this.vocabulary.checkVenues(filter.venue());
	}

	void check(DelegationFilter filter) {
		check(filter.process(), filter.round(), filter.party());
		this.vocabulary.checkPeople(filter.participant());
	}

	void check(ParticipantFilter filter) {
		check(filter.process(), filter.round(), filter.party());
	}

	void check(AgreementFilter filter) {
		check(filter.process(), filter.round(), filter.party());
	}

	void check(EventFilter filter) {
		check(filter.process(), filter.round(), filter.party());
	}

	void check(SearchFilter filter) {
		check(filter.process(), List.of(), List.of());
	}

	/**
	 * Checks the values of filters that many collections have.
	 * @param processes slugs of processes
	 * @param rounds slugs of rounds
	 * @param parties codes of parties
	 */
	void check(List<String> processes, List<String> rounds, List<String> parties) {
		this.vocabulary.checkProcesses(processes);
		this.vocabulary.checkRounds(rounds);
		this.vocabulary.checkParties("party", parties);
	}

}
