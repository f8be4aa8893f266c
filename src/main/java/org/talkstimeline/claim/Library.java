package org.talkstimeline.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.article.ArticleFolder;
import org.talkstimeline.article.Articles;
import org.talkstimeline.article.Sha256;

/**
 * Takes articles in: keeps each with its text and with the claims that a reading of it
 * finds, and drops both together.
 */
@Service
public class Library {

	private final Articles articles;

	private final Shelving shelving;

	private final EntityManager store;

	Library(Articles articles, Shelving shelving, EntityManager store) {
		this.store = store;
		this.articles = articles;
		this.shelving = shelving;
	}

	/**
	 * Brings the store in line with a folder: reads what is new, what changed since and
	 * what an older extractor read, and withdraws what is gone. Articles that came
	 * another way stay; what an older extractor read of them is read anew.
	 * @param filed the articles in the folder
	 * @return what became of them
	 */
	@Transactional
	public Taken follow(List<ArticleFolder.Filed> filed) {
		Set<String> created = new TreeSet<>();
		Set<String> gone = new TreeSet<>();
		Map<String, Article> before = this.articles.findByOriginNot(Article.API)
			.stream()
			.collect(Collectors.toMap(Article::origin, (article) -> article, (a, b) -> a, HashMap::new));
		List<Article> posted = this.articles.findByOrigin(Article.API);
		Set<String> known = posted.stream().map(Article::hash).collect(Collectors.toSet());
		posted.stream().map(Article::url).filter(Objects::nonNull).forEach(known::add);
		int read = 0;
		for (ArticleFolder.Filed file : filed) {
			Article article = before.remove(file.file());
			if (article != null && article.hash().equals(file.draft().hash()) && this.shelving.isRead(article)) {
				continue;
			}
			if (article != null) {
				gone.add(article.slug());
				this.shelving.withdraw(article);
			}
			else if (known.contains(file.draft().hash()) || known.contains(file.draft().url())) {
				continue;
			}
			created.add(this.shelving.take(file.draft(), file.file()).slug());
			read++;
		}
		before.values().forEach((article) -> {
			gone.add(article.slug());
			this.shelving.withdraw(article);
		});
		Set<String> changed = new TreeSet<>();
		posted.stream().filter((article) -> !this.shelving.isRead(article)).forEach((article) -> {
			this.shelving.read(article);
			changed.add(article.slug());
		});
		return Taken.of(read + changed.size(), before.size(), created, changed, gone);
	}

	/**
	 * Reads anew what an older extractor read, whichever way it came.
	 * @return what became of the articles
	 */
	@Transactional
	public Taken refresh() {
		Set<String> changed = this.shelving.readAnew()
			.stream()
			.map(Article::slug)
			.collect(Collectors.toCollection(TreeSet::new));
		return Taken.of(changed.size(), 0, new TreeSet<>(), changed, new TreeSet<>());
	}

	/**
	 * Takes in an article that came through the API. The same text again is the article
	 * that is there; another text at the same address is a newer version of it.
	 * @param draft the article
	 * @return the article as it is kept
	 */
	@Transactional
	public Entry post(ArticleDraft draft) {
		return written(posted(draft));
	}

	private Entry posted(ArticleDraft draft) {
		for (Article same : this.articles.findByTextHashOrderById(Sha256.of(draft.text()))) {
			if (isOne(same, draft)) {
				same.keep();
				return new Entry(same, false);
			}
		}
		List<Article> there = (draft.url() != null) ? this.articles.findByUrlOrderById(draft.url()) : List.of();
		if (there.isEmpty()) {
			return new Entry(this.shelving.take(draft, Article.API), true);
		}
		there.get(0).keep();
		this.shelving.renew(there.get(0), draft);
		return new Entry(there.get(0), true);
	}

	/**
	 * Takes in an article, or what it was before, that another store gave out.
	 * @param slug the slug that it had there
	 * @param draft the article
	 * @return the article as it is kept
	 */
	@Transactional
	public Entry restore(String slug, ArticleDraft draft) {
		return written(restored(slug, draft));
	}

	private Entry restored(String slug, ArticleDraft draft) {
		Article there = this.articles.findBySlug(slug).orElse(null);
		if (there == null) {
			return new Entry(this.shelving.take(slug, draft, Article.API), true);
		}
		there.keep();
		boolean known = this.shelving.isKnown(there, draft);
		if (!known) {
			this.shelving.renew(there, draft);
		}
		return new Entry(there, !known);
	}

	/**
	 * Every question looks for changes in all that was taken in before it, so that many
	 * articles in one transaction would take ever longer.
	 */
	private Entry written(Entry entry) {
		this.store.flush();
		this.store.clear();
		return entry;
	}

	/** One text in two outlets is two articles; what is left open contradicts nothing. */
	private static boolean isOne(Article known, ArticleDraft draft) {
		return known.published().equals(draft.published()) && agree(known.url(), draft.url())
				&& agree(known.publisher(), draft.publisher());
	}

	private static boolean agree(@Nullable String a, @Nullable String b) {
		return a == null || b == null || a.equals(b);
	}

	/**
	 * Withdraws an article.
	 * @param slug its slug
	 * @return whether there was one
	 */
	@Transactional
	public boolean withdraw(String slug) {
		return this.articles.findBySlug(slug).map((article) -> {
			this.shelving.withdraw(article);
			return true;
		}).orElse(false);
	}

	/**
	 * An article that came in.
	 *
	 * @param article the article as it is kept
	 * @param fresh whether it was not there before as it is
	 */
	public record Entry(Article article, boolean fresh) {
	}

	/**
	 * What became of a folder.
	 *
	 * @param read how many articles were read
	 * @param withdrawn how many articles were withdrawn
	 * @param created the slugs of articles that were not there before
	 * @param changedOnes the slugs of articles that were read anew
	 * @param gone the slugs of articles that are there no more
	 */
	public record Taken(int read, int withdrawn, Set<String> created, Set<String> changedOnes, Set<String> gone) {

		static Taken of(int read, int withdrawn, Set<String> created, Set<String> changed, Set<String> gone) {
			Set<String> again = new HashSet<>(created);
			again.retainAll(gone);
			Set<String> renewed = new TreeSet<>(changed);
			renewed.addAll(again);
			created.removeAll(again);
			gone.removeAll(again);
			return new Taken(read, withdrawn, created, renewed, gone);
		}

		/**
		 * Tells whether anything is different now.
		 * @return whether an article was read or withdrawn
		 */
		public boolean changed() {
			return this.read + this.withdrawn > 0;
		}

		/**
		 * Gives all that something became of.
		 * @return slugs of articles that are there and that are not
		 */
		public Set<String> touched() {
			Set<String> touched = new TreeSet<>(this.created);
			touched.addAll(this.changedOnes);
			touched.addAll(this.gone);
			return touched;
		}

	}

}
