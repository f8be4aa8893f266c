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

	void check(RoundFilter filter, AsOf asOf) {
		this.vocabulary.checkProcesses(filter.process(), asOf);
		this.vocabulary.checkParties("party", filter.party(), asOf);
		this.vocabulary.checkParties("mediator", filter.mediator(), asOf);
		this.vocabulary.checkPeople(filter.participant(), asOf);
		this.vocabulary.checkArticles(filter.article(), asOf);
		this.vocabulary.checkCities(filter.city(), asOf);
		this.vocabulary.checkVenues(filter.venue(), asOf);
	}

	void check(DelegationFilter filter, AsOf asOf) {
		check(filter.process(), filter.round(), filter.party(), asOf);
		this.vocabulary.checkPeople(filter.participant(), asOf);
	}

	void check(ParticipantFilter filter, AsOf asOf) {
		check(filter.process(), filter.round(), filter.party(), asOf);
	}

	void check(AgreementFilter filter, AsOf asOf) {
		check(filter.process(), filter.round(), filter.party(), asOf);
	}

	void check(EventFilter filter, AsOf asOf) {
		check(filter.process(), filter.round(), filter.party(), asOf);
	}

	void check(SearchFilter filter, AsOf asOf) {
		check(filter.process(), List.of(), List.of(), asOf);
	}

	/**
	 * Checks the values of filters that many collections have.
	 * @param processes slugs of processes
	 * @param rounds slugs of rounds
	 * @param parties codes of parties
	 * @param asOf as of which day an error says what is known
	 */
	void check(List<String> processes, List<String> rounds, List<String> parties, AsOf asOf) {
		this.vocabulary.checkProcesses(processes, asOf);
		this.vocabulary.checkRounds(rounds, asOf);
		this.vocabulary.checkParties("party", parties, asOf);
	}

}
