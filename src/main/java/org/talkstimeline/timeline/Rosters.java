package org.talkstimeline.timeline;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talkstimeline.extraction.Subject;

/**
 * The rosters of rounds, to be compared.
 */
@Component
class Rosters {

	private final Documents documents;

	private final MovedSlugs moved;

	Rosters(Documents documents, MovedSlugs moved) {
		this.moved = moved;
		this.documents = documents;
	}

	/**
	 * Compares the rosters of two rounds.
	 * @param round the slug of the later round
	 * @param since the slug of the round to compare it with; null for the one before it
	 * in its process
	 * @param asOf as of which day
	 * @return the answer; empty where one of the rounds is not known
	 */
	Optional<String> changes(String round, @Nullable String since, AsOf asOf) {
		Optional<RosterChanges.Roster> after = roster(round, asOf);
		if (since == null) {
			return after.map((now) -> RosterChanges.between(before(round, asOf).orElse(null), now)).map(Json::write);
		}
		return after.flatMap((now) -> earlier(since, asOf).map((then) -> Json.write(RosterChanges.between(then, now))));
	}

	/** An old slug is as good as the one that took its place. */
	private Optional<RosterChanges.Roster> earlier(String slug, AsOf asOf) {
		return roster(slug, asOf)
			.or(() -> this.moved.target(Subject.Type.ROUND, slug, asOf).flatMap((target) -> roster(target, asOf)));
	}

	private Optional<RosterChanges.Roster> roster(String slug, AsOf asOf) {
		return this.documents.one("Round", slug, "known", asOf).map(Rosters::read);
	}

	private Optional<RosterChanges.Roster> before(String round, AsOf asOf) {
		return this.documents.before(round, asOf).map(Rosters::read);
	}

	private static RosterChanges.Roster read(String document) {
		return Json.read(document, RosterChanges.Roster.class);
	}

}
