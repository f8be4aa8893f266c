package org.talkstimeline.evaluation;

/**
 * Counts the agreements of a round and how far they are said to have come.
 */
final class DealScore {

	private DealScore() {
	}

	static void add(CodedRound found, CodedRound coded, Tally tally, String where) {
		Paired<CodedAgreement> deals = Paired
			.of(found.agreements(), coded.agreements(), (agreement, right) -> right.admits(agreement))
			.without(CodedAgreement::optional);
		tally.of(Measure.AGREEMENTS).add(deals.hits().size(), deals.extra().size(), deals.missed().size());
		deals.extra().forEach((deal) -> tally.note(where + ": extra agreement " + deal.type() + " " + deal.count()));
		deals.missed().forEach((deal) -> tally.note(where + ": missed agreement " + deal.type() + " " + deal.count()));
		for (Paired.Hit<CodedAgreement> hit : deals.hits()) {
			boolean same = hit.coded().admitsStatus(hit.found().status());
			tally.of(Measure.AGREEMENT_STATUS).add(same, true, true);
			if (!same) {
				tally.note(where + ": status of " + hit.coded().type() + " " + hit.found().status() + ", human "
						+ hit.coded().status());
			}
		}
	}

}
