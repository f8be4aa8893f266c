package org.talkstimeline.claim;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleVersion;
import org.talkstimeline.article.Sha256;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;

/**
 * What an article says of a subject, with its evidence. The identifier is a hash of
 * article, subject, property and value, after the statements of the OpenSanctions data
 * model, so that reading an article again finds the same claim.
 */
@Entity
public class Claim implements Persistable<String> {

	@Id
	private String id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Article article;

	@Enumerated(EnumType.STRING)
	private Subject.Type subjectType;

	private String subjectRound;

	private String subjectPart;

	@Enumerated(EnumType.STRING)
	private Property property;

	@Column(name = "claimed_value")
	private String value;

	private String originalValue;

	private String rule;

	private double confidence;

	@Enumerated(EnumType.STRING)
	private ClaimState state;

	private int sentence;

	private int startOffset;

	private int endOffset;

	private String exact;

	private String prefix;

	private String suffix;

	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Claim() {
	}

	Claim(Article article, int version, Finding finding, String text) {
		this.article = article;
		this.subjectType = finding.subject().type();
		this.subjectRound = finding.subject().round();
		this.subjectPart = finding.subject().part();
		this.property = finding.property();
		this.value = finding.value();
		this.originalValue = finding.originalValue();
		this.rule = finding.rule();
		this.confidence = finding.confidence();
		this.state = ClaimState.ACCEPTED;
		this.sentence = finding.quote().sentence();
		this.startOffset = finding.quote().start();
		this.endOffset = finding.quote().end();
		Evidence evidence = Evidence.of(article.slug(), text, finding.quote());
		this.exact = evidence.exact();
		this.prefix = evidence.prefix();
		this.suffix = evidence.suffix();
		this.version = version;
		this.id = id(article.slug(), finding);
	}

	/**
	 * Takes over how a newer reading of the article puts the same claim.
	 */
	void restate(Claim newer) {
		this.originalValue = newer.originalValue;
		this.rule = newer.rule;
		this.confidence = newer.confidence;
		this.state = newer.state;
		this.sentence = newer.sentence;
		this.startOffset = newer.startOffset;
		this.endOffset = newer.endOffset;
		this.exact = newer.exact;
		this.prefix = newer.prefix;
		this.suffix = newer.suffix;
		this.version = newer.version;
	}

	/**
	 * Takes an editor's word.
	 * @param word whether it counts
	 */
	public void judge(Decision.Word word) {
		this.state = (word == Decision.Word.REJECT) ? ClaimState.REJECTED : ClaimState.ACCEPTED;
	}

	void supersede() {
		this.state = ClaimState.SUPERSEDED;
	}

	/**
	 * Makes a claim of what was read from an article.
	 * @param article the article, stored or not
	 * @param finding what was read
	 * @param text the article's text, which the finding quotes
	 * @return the claim, accepted and not yet stored
	 */
	public static Claim of(Article article, Finding finding, String text) {
		return new Claim(article, article.version(), finding, text);
	}

	private static String id(String article, Finding finding) {
		Subject subject = finding.subject();
		return Sha256
			.of(article, subject.type().name(), subject.round(), subject.part(), finding.property().name(),
					finding.value())
			.substring(0, 32);
	}

	/**
	 * Gives the identifier.
	 * @return 32 hexadecimal digits
	 */
	public String id() {
		return this.id;
	}

	public Article article() {
		return this.article;
	}

	/**
	 * Gives what is spoken of, as the article alone can tell.
	 * @return the article's own subject
	 */
	public Subject subject() {
		return new Subject(this.subjectType, this.subjectRound, this.subjectPart);
	}

	public Property property() {
		return this.property;
	}

	public String value() {
		return this.value;
	}

	public String originalValue() {
		return this.originalValue;
	}

	public String rule() {
		return this.rule;
	}

	public double confidence() {
		return this.confidence;
	}

	public ClaimState state() {
		return this.state;
	}

	/**
	 * Gives the day on which the claim was first made.
	 * @return the day of publication of its article
	 */
	public LocalDate firstSeen() {
		return this.article.published();
	}

	/**
	 * Gives the words that say so.
	 * @return where they stand and what they are; in an older version of the article
	 * where the newer one no longer has them
	 */
	public Evidence evidence() {
		boolean current = this.version == this.article.version();
		String where = current ? this.article.slug() : ArticleVersion.name(this.article.slug(), this.version);
		return new Evidence(where, this.sentence, this.startOffset, this.endOffset, this.exact, this.prefix,
				this.suffix);
	}

	@Override
	public @Nullable String getId() {
		return this.id;
	}

	/**
	 * A claim is written once and never merged: saving one always inserts it.
	 */
	@Override
	public boolean isNew() {
		return true;
	}

}
