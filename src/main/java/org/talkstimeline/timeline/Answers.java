package org.talkstimeline.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.resolution.AgreementStage;
import org.talkstimeline.resolution.Attendance;
import org.talkstimeline.resolution.DelegationRole;
import org.talkstimeline.resolution.PartyRef;
import org.talkstimeline.resolution.ProcessRef;
import org.talkstimeline.resolution.ResolvedAgreement;
import org.talkstimeline.resolution.ResolvedConflict;
import org.talkstimeline.resolution.ResolvedDelegation;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.RoundStatus;
import org.talkstimeline.resolution.SubjectRef;
import org.talkstimeline.search.MarkedLine;

/**
 * The shapes of the JSON answers that are more than a resolved value alone.
 */
public final class Answers {

	private Answers() {
	}

	/**
	 * A round, as other answers refer to it.
	 *
	 * @param slug its stable, readable name
	 * @param process the process it belongs to
	 * @param date its first day, as exact as known
	 * @param city the town
	 * @param status how far it has come
	 */
	public record RoundRef(String slug, ProcessRef process, @Nullable String date, @Nullable String city,
			RoundStatus status) {

		static RoundRef of(ResolvedRound round) {
			return new RoundRef(round.slug(), round.process(), round.date(), round.city(), round.status());
		}

	}

	/**
	 * A delegation, with the round that it was sent to.
	 *
	 * @param round the round
	 * @param delegation the delegation
	 */
	public record OfDelegation(RoundRef round, @JsonUnwrapped ResolvedDelegation delegation) {
	}

	/**
	 * An agreement, with the round that reached it.
	 *
	 * @param agreement the agreement
	 * @param round the round
	 * @param parties the sides of the round
	 */
	public record OfAgreement(@JsonUnwrapped ResolvedAgreement agreement, RoundRef round, List<PartyRef> parties) {
	}

	/**
	 * An entry of the chronology.
	 *
	 * @param date the day, as exact as known
	 * @param type what happened, or is to happen
	 * @param round the round that it is about
	 * @param agreement the agreement that it is about; null where it is the round itself
	 * @param parties the sides of the round
	 * @param sources the slugs of the articles that tell of it
	 */
	public record OfEvent(@Nullable String date, EventType type, RoundRef round, @Nullable AgreementRef agreement,
			List<PartyRef> parties, List<String> sources) {
	}

	/**
	 * An agreement, as other answers refer to it.
	 *
	 * @param slug its stable, readable name
	 * @param type what it is about
	 * @param count persons or bodies per side
	 * @param status the furthest stage that a source reports
	 */
	public record AgreementRef(String slug, AgreementType type, @Nullable Integer count, AgreementStage status) {
	}

	/**
	 * A value on which sources disagree, with its round.
	 *
	 * @param round the round
	 * @param conflict the conflict
	 */
	public record OfConflict(RoundRef round, @JsonUnwrapped ResolvedConflict conflict) {
	}

	/**
	 * A peace process, with counts.
	 *
	 * @param slug its stable, readable name
	 * @param name its name in prose
	 * @param parties the sides that negotiate
	 * @param mediators who hosted, mediated or chaired any of its rounds
	 * @param rounds how many rounds it has
	 * @param agreements how many agreements its rounds reached
	 * @param firstDate the day of its first round
	 * @param lastDate the day of its last round
	 */
	public record OfProcess(String slug, String name, List<PartyRef> parties, List<PartyRef> mediators, int rounds,
			int agreements, @Nullable String firstDate, @Nullable String lastDate) {
	}

	/**
	 * A party to talks, with counts.
	 *
	 * @param code ISO 3166-1 alpha-2 for a state, an upper-case short name for any other
	 * @param name its usual English name
	 * @param rounds at how many rounds it negotiated
	 * @param mediated how many rounds it mediated
	 * @param participants how many people sat for it
	 */
	public record OfParty(String code, String name, int rounds, int mediated, int participants) {
	}

	/**
	 * A person in a list.
	 *
	 * @param slug the stable, readable name
	 * @param name the spelling that stands
	 * @param aliases every other spelling met
	 * @param parties the parties that the person sat for
	 * @param title the office last held
	 * @param appearances at how many rounds
	 * @param firstAppearance the day of the first of them
	 * @param lastAppearance the day of the last of them
	 */
	public record PersonSummary(String slug, String name, List<String> aliases, List<PartyRef> parties,
			@Nullable String title, int appearances, @Nullable String firstAppearance,
			@Nullable String lastAppearance) {
	}

	/**
	 * A person with all that is known.
	 *
	 * @param slug the stable, readable name
	 * @param name the spelling that stands
	 * @param aliases every other spelling met
	 * @param parties the parties that the person sat for
	 * @param titles the offices held, over time
	 * @param appearances every appearance at a round, in order of days
	 * @param reasons why spellings were taken to mean one person
	 * @param sources the slugs of the articles that name the person
	 */
	public record OfPerson(String slug, String name, List<String> aliases, List<PartyRef> parties,
			List<TitleHeld> titles, List<Appearance> appearances, List<String> reasons, List<String> sources) {
	}

	/**
	 * An office, with the rounds at which the person is given it.
	 *
	 * @param title the office, as a source words it
	 * @param party for which party
	 * @param from the day of the first such round
	 * @param to the day of the last such round
	 * @param rounds the slugs of the rounds
	 */
	public record TitleHeld(String title, PartyRef party, @Nullable String from, @Nullable String to,
			List<String> rounds) {
	}

	/**
	 * A person's place at a round.
	 *
	 * @param round the round
	 * @param party whose delegation it is
	 * @param role what the delegation is at the table for
	 * @param title the office held at that round
	 * @param head whether the person leads the delegation
	 * @param attendance whether the person is only announced or was there
	 * @param sources the slugs of the articles that say so
	 */
	public record Appearance(RoundRef round, PartyRef party, DelegationRole role, @Nullable String title, boolean head,
			Attendance attendance, List<String> sources) {
	}

	/**
	 * An article.
	 *
	 * @param slug its stable, readable name
	 * @param title the headline
	 * @param publisher the outlet
	 * @param published the day of publication
	 * @param url where it stands
	 * @param language its language, BCP 47
	 * @param source what the text was made from, in words
	 * @param version its number among the versions of the article, from 1
	 * @param claims how many claims it makes
	 */
	public record OfArticle(String slug, String title, @Nullable String publisher, LocalDate published,
			@Nullable String url, @Nullable String language, @Nullable String source, int version, long claims) {
	}

	/**
	 * An article with its text.
	 *
	 * @param article the article
	 * @param text the text
	 * @param rounds the slugs of the rounds that it tells of
	 */
	public record ArticleWithText(@JsonUnwrapped OfArticle article, String text, List<String> rounds) {
	}

	/**
	 * A slug that leads on to another one.
	 *
	 * @param subject what was called so
	 * @param target the slug that it has now
	 */
	public record OfMovedSlug(SubjectRef subject, String target) {
	}

	/**
	 * A version of the data set.
	 *
	 * @param version its name: a hash of the articles and claims that count
	 * @param day the day of publication of its latest article
	 * @param servedFrom the moment since which it was served first
	 * @param articles how many articles it held
	 * @param claims how many claims that count
	 * @param processes how many processes
	 * @param rounds how many rounds
	 * @param delegations how many delegations
	 * @param participants how many people who took part
	 * @param agreements how many agreements
	 * @param conflicts how many values on which sources disagreed
	 */
	public record OfVersion(String version, LocalDate day, Instant servedFrom, long articles, long claims,
			long processes, long rounds, long delegations, long participants, long agreements, long conflicts) {

		static OfVersion of(Holdings held, LocalDate day, Instant now) {
			return new OfVersion(held.version(), day, now, held.articles(), held.claims(), held.processes(),
					held.rounds(), held.delegations(), held.participants(), held.agreements(), held.conflicts());
		}

	}

	/**
	 * What a search by name says of a person that it finds.
	 *
	 * @param score how well the name fits, from 0 to 1
	 * @param matched the spelling that fits best
	 * @param reasons why it fits
	 */
	public record NameScore(double score, String matched, List<String> reasons) {
	}

	/**
	 * Something that a search found.
	 *
	 * @param type what it is
	 * @param slug the slug of the round, person or agreement, or of the article that it
	 * is or stands in
	 * @param name what it is called; of a passage, the headline of its article
	 * @param date its day, as exact as known: of a person the last appearance, of an
	 * agreement when it was reached, of an article its publication
	 * @param start where in the article's text a passage begins, in UTF-16 code units
	 * @param end where it ends
	 */
	public record Found(HitType type, String slug, String name, @Nullable String date, @Nullable Integer start,
			@Nullable Integer end) {
	}

	/**
	 * How something fits what was looked for.
	 *
	 * @param score how well it fits, from 0 to 1
	 * @param matches the lines in which the words stand, those with most of them first,
	 * three at most
	 */
	public record Fit(double score, List<MarkedLine> matches) {
	}

	/**
	 * Something that a search found, and how it fits.
	 *
	 * @param found what it is
	 * @param fit how it fits
	 */
	public record OfHit(@JsonUnwrapped Found found, @JsonUnwrapped Fit fit) {
	}

}
