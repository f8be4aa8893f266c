package org.talkstimeline.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.talkstimeline.claim.Claim;
import org.talkstimeline.claim.ClaimState;

/**
 * Decides what claims mean together: which rounds, which people, which reading stands. It
 * keeps no state, so one instance serves any number of threads.
 */
public final class Resolver {

	private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::firstSeen)
		.thenComparing((claim) -> claim.article().slug())
		.thenComparing(Claim::id);

	/**
	 * Resolves claims. The same claims give the same answer in whatever order they come.
	 * @param claims claims of any number of articles, one included; those that are not
	 * accepted do not count
	 * @return all that they support; empty lists where they support nothing
	 */
	public Resolution resolve(Collection<Claim> claims) {
		return resolve(claims, List.of());
	}

	/**
	 * Resolves claims under editors' words on people.
	 * @param claims claims of any number of articles
	 * @param words what editors judged, the latest last; what they judge of names that do
	 * not occur has no effect
	 * @return all that they support
	 */
	public Resolution resolve(Collection<Claim> claims, Collection<Judgement> words) {
		List<Claim> sorted = claims.stream()
			.filter((claim) -> claim.state() == ClaimState.ACCEPTED)
			.sorted(ORDER)
			.toList();
		List<Account> told = Accounts.of(sorted);
		PartyCodes codes = PartyCodes.of(sorted, told);
		List<Meeting> meetings = Meetings.of(told.stream().map((account) -> account.under(codes)).toList());
		Judgements judgements = new Judgements(words);
		People people = new People(new Mentions(codes, meetings, judgements).of(sorted), judgements);
		return new Resolution(new Rounds(codes, people).of(meetings), people.all());
	}

}
