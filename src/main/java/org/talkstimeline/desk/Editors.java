package org.talkstimeline.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.talkstimeline.claim.ClaimState;
import org.talkstimeline.claim.Claims;
import org.talkstimeline.claim.Decision;
import org.talkstimeline.claim.Decision.Name;
import org.talkstimeline.claim.Decision.Word;
import org.talkstimeline.claim.Decisions;
import org.talkstimeline.timeline.NamesOf;
import org.talkstimeline.timeline.Outcome;
import org.talkstimeline.timeline.Projection;

/**
 * Takes editors' words. Each is kept for good with who said it, when and why, and the
 * timeline follows it in the same transaction.
 */
@Service
public class Editors {

	private final Turns turns;

	private final Decisions decisions;

	private final Claims claims;

	private final PeopleWords people;

	private final NamesOf names;

	private final Projection projection;

	Editors(Turns turns, Decisions decisions, Claims claims, PeopleWords people, NamesOf names, Projection projection) {
		this.turns = turns;
		this.decisions = decisions;
		this.claims = claims;
		this.people = people;
		this.names = names;
		this.projection = projection;
	}

	/**
	 * Takes a word on a claim.
	 * @param id the identifier of the claim
	 * @param word {@code ACCEPT} or {@code REJECT}
	 * @param reason why, where it is said
	 * @param editor who says so
	 * @return the decision and what it changed
	 * @throws UnknownSubject where there is no such claim
	 */
	public Decided onClaim(String id, Word word, @Nullable String reason, String editor) {
		return this.turns.take(() -> {
			if (!this.claims.existsById(id)) {
				throw new UnknownSubject("claim", id);
			}
			return keep(Decision.onClaim(id, word, reason, editor, now()), this.decisions.last() + 1);
		});
	}

	/**
	 * Takes a word on two people.
	 * @param person the slug of the one
	 * @param word {@code SAME_AS} or {@code NOT_SAME_AS}
	 * @param other the slug of the other; to part them, also a spelling of the name
	 * @param reason why, where it is said
	 * @param editor who says so
	 * @return the decision and what it changed
	 * @throws UnknownSubject where there is no such person
	 * @throws InvalidWord where the other cannot be meant
	 */
	public Decided onPeople(String person, Word word, String other, @Nullable String reason, String editor) {
		return this.turns.take(() -> {
			String slug = this.names.now(person);
			Set<Name> meant = this.people.meant(slug, word, other);
			return keep(Decision.onPeople(slug, word, other, meant, reason, editor, now()), this.decisions.last() + 1);
		});
	}

	/**
	 * Takes in a word that was said elsewhere. It keeps its number where that is free.
	 * @return whether it was not there yet
	 */
	boolean restore(Decision decision, long number) {
		return this.turns.take(() -> {
			if (this.decisions.existsBySubjectAndDecidedAtAndWordAndEditor(decision.subject(), decision.decidedAt(),
					decision.word(), decision.editor())) {
				return false;
			}
			keep(decision, Math.max(number, this.decisions.last() + 1));
			return true;
		});
	}

	private Decided keep(Decision said, long number) {
		Decision decision = this.decisions.save(said.numbered(number));
		Set<String> articles = new TreeSet<>(PeopleWords.articles(decision.names()));
		if (decision.subjectType().equals(Decision.CLAIM)) {
			this.claims.findById(decision.subject()).ifPresent((claim) -> {
				articles.add(claim.article().slug());
				if (claim.state() != ClaimState.SUPERSEDED) {
					claim.judge(decision.word());
				}
			});
		}
		return new Decided(number, this.projection.follow(decision, articles));
	}

	/** As exact as every database keeps it. */
	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * A decision that was taken.
	 *
	 * @param number its number in the log
	 * @param outcome what it changed
	 */
	public record Decided(long number, Outcome outcome) {
	}

}
