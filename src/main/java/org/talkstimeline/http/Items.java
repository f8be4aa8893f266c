package org.talkstimeline.http;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.problem.MovedSlug;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Timeline;

/**
 * Says what becomes of a slug that names nothing: it leads to the one that took its
 * place, or it is unknown.
 */
public class Items {

	private final Timeline timeline;

	/**
	 * Looks in a timeline.
	 * @param timeline what knows where old slugs lead
	 */
	public Items(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * Takes an item that was looked for.
	 * @param item the item, if there is one
	 * @param kind what kind of item it is
	 * @param slug the slug that was looked for
	 * @param asOf as of which day
	 * @return the item
	 * @throws MovedSlug where another slug stands for the same thing now
	 * @throws RequestProblem where no item has the slug
	 */
	public String found(Optional<String> item, Kind kind, String slug, AsOf asOf) {
		return item.orElseThrow(() -> missing(kind, slug, asOf));
	}

	private RuntimeException missing(Kind kind, String slug, AsOf asOf) {
		Optional<String> target = (kind.type != null) ? this.timeline.moved(kind.type, slug, asOf) : Optional.empty();
		return target.<RuntimeException>map((now) -> new MovedSlug(slug, now))
			.orElseGet(() -> RequestProblem.unknown(kind.name, slug, ApiController.BASE + "/" + kind.name + "s"));
	}

	/**
	 * The kinds of item that have a slug.
	 */
	public enum Kind {

		/** A round of talks. */
		ROUND("round", Subject.Type.ROUND),
		/** Somebody whom articles name. */
		PARTICIPANT("participant", Subject.Type.PERSON),
		/** An agreement. */
		AGREEMENT("agreement", Subject.Type.AGREEMENT),
		/** An article. */
		ARTICLE("article", null);

		private final String name;

		private final Subject.@Nullable Type type;

		Kind(String name, Subject.@Nullable Type type) {
			this.name = name;
			this.type = type;
		}

	}

}
