package org.talkstimeline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;
import org.talkstimeline.claim.ClaimState;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.ResolvedConflict;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.search.Passages;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.ClaimAnswer;
import org.talkstimeline.timeline.Timeline;

/**
 * The words behind each fact of a round.
 */
class Proof {

	/** Claims name one side where the round's value lists all. */
	private static final Map<String, String> SINGLE = Map.of("parties", "party", "mediators", "mediator", "counts",
			"partyCount");

	private final List<ClaimAnswer> claims;

	private final Map<String, Citation> citations = new LinkedHashMap<>();

	private final Map<String, List<Passages.Passage>> passages = new LinkedHashMap<>();

	/**
	 * Gathers what is said of a round.
	 * @param round the round
	 * @param timeline where it is from
	 * @param asOf as of which day
	 * @return the words behind its facts
	 */
	static Proof of(ResolvedRound round, Timeline timeline, AsOf asOf) {
		List<ClaimAnswer> claims = Read.all(timeline.claimsOfRound(round.slug(), asOf), ClaimAnswer.class,
				Sort.unsorted());
		List<Answers.ArticleWithText> articles = round.sources()
			.stream()
			.flatMap((source) -> timeline.article(source.article(), asOf).stream())
			.map((json) -> Read.item(json, Answers.ArticleWithText.class))
			.toList();
		return new Proof(claims, articles);
	}

	Proof(List<ClaimAnswer> claims, List<Answers.ArticleWithText> articles) {
		this.claims = claims.stream().filter((claim) -> claim.state() == ClaimState.ACCEPTED).toList();
		for (Answers.ArticleWithText article : articles) {
			this.citations.put(article.article().slug(), Citation.of(article.article()));
			this.passages.put(article.article().slug(), Passages.of(article.text()));
		}
	}

	/** The articles, in the order given. */
	public List<Citation> citations() {
		return List.copyOf(this.citations.values());
	}

	public @Nullable Citation citation(String article) {
		return this.citations.get(article);
	}

	public List<Quotation> ofRound(List<String> properties) {
		return quotations(
				(claim) -> claim.subject().type() == Subject.Type.ROUND && properties.contains(claim.property()));
	}

	public List<Quotation> ofPerson(String slug) {
		return quotations(
				(claim) -> claim.subject().type() == Subject.Type.PARTICIPATION && claim.subject().slug().equals(slug));
	}

	public List<Quotation> ofAgreement(String slug) {
		return quotations(
				(claim) -> claim.subject().type() == Subject.Type.AGREEMENT && claim.subject().slug().equals(slug));
	}

	/** What the sources of one reading say. */
	public List<Quotation> ofReading(ResolvedConflict conflict, ResolvedConflict.Reading reading) {
		String property = SINGLE.getOrDefault(conflict.property(), conflict.property());
		return quotations((claim) -> claim.subject().equals(conflict.subject()) && claim.property().equals(property)
				&& reading.sources().contains(claim.evidence().article()));
	}

	private List<Quotation> quotations(Predicate<ClaimAnswer> wanted) {
		Map<Place, List<Piece.Mark>> marks = new LinkedHashMap<>();
		this.claims.stream().filter(wanted).forEach((claim) -> mark(claim, marks));
		List<Quotation> quotations = new ArrayList<>();
		marks.forEach((place, some) -> {
			Citation source = this.citations.get(place.article);
			if (source != null) {
				quotations.add(new Quotation(source, Piece.of(place.passage.text(), some)));
			}
		});
		return quotations;
	}

	private void mark(ClaimAnswer claim, Map<Place, List<Piece.Mark>> marks) {
		int start = claim.evidence().start();
		int end = claim.evidence().end();
		for (Passages.Passage passage : this.passages.getOrDefault(claim.evidence().article(), List.of())) {
			if (passage.start() < end && start < passage.end()) {
				marks.computeIfAbsent(new Place(claim.evidence().article(), passage), (place) -> new ArrayList<>())
					.add(new Piece.Mark(start - passage.start(), end - passage.start()));
			}
		}
	}

	private record Place(String article, Passages.Passage passage) {
	}

}
