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
		Told told = Told.of(claims);
		List<ResolvedPerson> people = people(told, words);
		return new Resolution(rounds(told, Cast.of(people)), people);
	}

	/**
	 * Resolves people alone. Rounds have no bearing on them.
	 * @param claims claims on people, and on the rounds that their articles tell of
	 * @param words what editors judged, the latest last
	 * @return the people whom these claims name
	 */
	public List<ResolvedPerson> people(Collection<Claim> claims, Collection<Judgement> words) {
		return people(Told.of(claims), words);
	}

	/**
	 * Resolves rounds alone.
	 * @param claims claims on rounds, agreements and participations
	 * @param cast whom the participations mean
	 * @return the rounds, by date and slug
	 */
	public List<ResolvedRound> rounds(Collection<Claim> claims, Cast cast) {
		return rounds(Told.of(claims), cast);
	}

	private static List<ResolvedPerson> people(Told told, Collection<Judgement> words) {
		Judgements judgements = new Judgements(words);
		return new People(new Mentions(told.codes, told.accounts, judgements).of(told.claims), judgements).all();
	}

	private static List<ResolvedRound> rounds(Told told, Cast cast) {
		return new Rounds(told.codes, cast).of(Meetings.of(told.accounts));
	}

	/** Claims that count, sorted into accounts under the codes that stand. */
	private record Told(List<Claim> claims, PartyCodes codes, List<Account> accounts) {

		private static Told of(Collection<Claim> claims) {
			List<Claim> sorted = claims.stream()
				.filter((claim) -> claim.state() == ClaimState.ACCEPTED)
				.sorted(ORDER)
				.toList();
			List<Account> accounts = Accounts.of(sorted);
			PartyCodes codes = PartyCodes.of(sorted, accounts);
			return new Told(sorted, codes, accounts.stream().map((account) -> account.under(codes)).toList());
		}

	}

}
