package org.talkstimeline.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.Resolution;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.Resolver;
import org.talkstimeline.resolution.SubjectRef;

/**
 * The timeline that some claims alone support, in the shapes of the stored one, of which
 * it takes no notice.
 *
 * @param rounds the rounds, by date and slug
 * @param claims the claims, in the order given
 */
public record Sketch(List<ResolvedRound> rounds, List<ClaimAnswer> claims) {

	/**
	 * Copies the lists.
	 */
	public Sketch {
		rounds = List.copyOf(rounds);
		claims = List.copyOf(claims);
	}

	/**
	 * Resolves claims.
	 * @param claims the claims, stored or not
	 * @return what they support
	 */
	public static Sketch of(Collection<Claim> claims) {
		Resolution resolution = new Resolver().resolve(claims);
		Map<State.SubjectKey, State.MeantBy> meanings = new State(resolution).meanings();
		Stream<ClaimAnswer> answers = claims.stream().map((claim) -> answer(claim, meanings));
		return new Sketch(resolution.rounds(), answers.toList());
	}

	private static ClaimAnswer answer(Claim claim, Map<State.SubjectKey, State.MeantBy> meanings) {
		Subject subject = claim.subject();
		State.MeantBy meaning = meanings.get(new State.SubjectKey(claim.article().slug(), subject));
		return (meaning != null) ? ClaimAnswer.of(claim, meaning.meant(), meaning.round())
				: ClaimAnswer.of(claim, new SubjectRef(subject.type(), subject.part()), null);
	}

	/**
	 * Writes the answer.
	 * @return its JSON text
	 */
	public String json() {
		return Json.write(this);
	}

}
