package org.talkstimeline.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.article.ArticleFolder;
import org.talkstimeline.claim.Library;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.timeline.MovedSlugs;
import org.talkstimeline.timeline.Outcome;
import org.talkstimeline.timeline.Projection;
import org.talkstimeline.timeline.Revisions;
import org.talkstimeline.timeline.ThingType;

/**
 * Takes articles in and lets them go. Each call is one transaction from the text to the
 * timeline that it supports; when it returns, that is committed.
 */
@Service
public class Desk {

	private final Turns turns;

	private final Library library;

	private final Projection projection;

	private final Revisions revisions;

	private final MovedSlugs moved;

	Desk(Turns turns, Library library, Projection projection, Revisions revisions, MovedSlugs moved) {
		this.moved = moved;
		this.turns = turns;
		this.library = library;
		this.projection = projection;
		this.revisions = revisions;
	}

	/**
	 * Takes an article in.
	 * @param draft the article
	 * @return what became of it; the same text again changes nothing
	 */
	public Posted post(ArticleDraft draft) {
		return this.turns.take(() -> posted(this.library.post(draft)));
	}

	/**
	 * Takes many articles in, all of them or none.
	 * @param articles the articles, which may also be what articles were before in
	 * another service
	 * @return what became of each
	 */
	List<Posted> take(List<Incoming> articles) {
		return this.turns.take(() -> {
			List<Posted> posted = new ArrayList<>();
			Outcome outcome = Outcome.NONE;
			for (Incoming article : articles) {
				String slug = article.slug();
				Library.Entry entry = (slug != null) ? this.library.restore(slug, article.draft())
						: this.library.post(article.draft());
				posted.add(new Posted(entry.article().slug(), entry.fresh(), Outcome.NONE));
				outcome = entry.fresh() ? outcome.and(article(entry)) : outcome;
			}
			List<String> fresh = posted.stream().filter(Posted::fresh).map(Posted::slug).distinct().toList();
			if (!fresh.isEmpty()) {
				this.projection.follow(fresh, outcome);
			}
			return posted;
		});
	}

	/**
	 * Takes in a slug that led on in another service.
	 * @return whether it leads nowhere yet and is nothing's present slug
	 */
	boolean restoreMoved(Subject.Type type, String slug, String target) {
		return this.turns.take(() -> this.moved.restore(type, slug, target));
	}

	/** Tells whether nothing was ever taken in. */
	boolean isEmpty() {
		return this.turns.take(this.projection::isEmpty);
	}

	/**
	 * Forgets slugs that were given out only on the way to what another service had.
	 */
	void forgetMoved() {
		this.turns.take(() -> {
			this.moved.clear();
			return true;
		});
	}

	private Posted posted(Library.Entry entry) {
		Outcome outcome = entry.fresh() ? this.projection.follow(Set.of(entry.article().slug()), article(entry))
				: Outcome.NONE;
		return new Posted(entry.article().slug(), entry.fresh(), outcome);
	}

	private static Outcome article(Library.Entry entry) {
		List<Outcome.Thing> article = List.of(new Outcome.Thing(ThingType.ARTICLE, entry.article().slug()));
		return (entry.article().version() == 1) ? new Outcome(article, List.of(), List.of(), List.of(), List.of())
				: new Outcome(List.of(), article, List.of(), List.of(), List.of());
	}

	/**
	 * Withdraws an article with everything that only it supports.
	 * @param slug its slug
	 * @return what that changed
	 * @throws UnknownSubject where there is no such article
	 */
	public Outcome withdraw(String slug) {
		return this.turns.take(() -> {
			if (!this.library.withdraw(slug)) {
				throw new UnknownSubject("article", slug);
			}
			return this.projection.follow(Set.of(slug), new Outcome(List.of(), List.of(),
					List.of(new Outcome.Thing(ThingType.ARTICLE, slug)), List.of(), List.of()));
		});
	}

	/**
	 * Brings the store in line with a folder, and reads anew what an older extractor
	 * read.
	 * @param filed the articles in the folder
	 * @return how many were read and how many withdrawn
	 */
	public Library.Taken follow(List<ArticleFolder.Filed> filed) {
		return this.turns.take(() -> followed(this.library.follow(filed)));
	}

	/**
	 * Brings the store in line with this version of the service: reads anew what an older
	 * extractor read, and derives anew what was derived otherwise.
	 */
	public void refresh() {
		this.turns.take(() -> followed(this.library.refresh()));
	}

	private Library.Taken followed(Library.Taken taken) {
		if (!refreshed(articles(taken)) && taken.changed()) {
			this.projection.follow(taken.touched(), articles(taken));
		}
		return taken;
	}

	private boolean refreshed(Outcome more) {
		boolean due = !Projection.VERSION.equals(this.revisions.derivedBy());
		if (due) {
			this.projection.rebuild(more);
			this.revisions.derivedBy(Projection.VERSION);
		}
		return due;
	}

	private static Outcome articles(Library.Taken taken) {
		return new Outcome(things(taken.created()), things(taken.changedOnes()), things(taken.gone()), List.of(),
				List.of());
	}

	private static List<Outcome.Thing> things(Set<String> slugs) {
		return slugs.stream().map((slug) -> new Outcome.Thing(ThingType.ARTICLE, slug)).toList();
	}

	/**
	 * Derives the timeline anew from the claims.
	 * @return what looks otherwise than before, which is nothing where all is well
	 */
	public Outcome rebuild() {
		return this.turns.take(() -> this.projection.rebuild(Outcome.NONE));
	}

	/**
	 * What became of an article that came in.
	 *
	 * @param slug its slug
	 * @param fresh whether it was not there before as it is
	 * @param outcome what it changed
	 */
	public record Posted(String slug, boolean fresh, Outcome outcome) {
	}

}
