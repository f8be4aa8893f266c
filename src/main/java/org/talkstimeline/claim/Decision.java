package org.talkstimeline.claim;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.talkstimeline.article.Sha256;
import org.talkstimeline.extraction.Subject;

/**
 * An editor's word. It is never changed: whoever thinks otherwise later says so in a word
 * of their own.
 */
@Entity
public class Decision implements Persistable<Long> {

	@Id
	private @Nullable Long id;

	private String subjectType;

	private String subject;

	@Enumerated(EnumType.STRING)
	private Word word;

	private @Nullable String other;

	private @Nullable String reason;

	private String editor;

	private Instant decidedAt;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "decision_name", joinColumns = @JoinColumn(name = "decision_id"))
	private Set<Name> names = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Decision() {
	}

	private Decision(String subjectType, String subject, Word word, @Nullable String other, @Nullable String reason,
			String editor, Instant decidedAt) {
		this.subjectType = subjectType;
		this.subject = subject;
		this.word = word;
		this.other = other;
		this.reason = reason;
		this.editor = editor;
		this.decidedAt = decidedAt;
	}

	/**
	 * Decides on a claim.
	 * @param claim its identifier
	 * @param word whether it counts
	 * @param reason why
	 * @param editor who says so
	 * @param at when
	 * @return the decision, not yet stored
	 */
	public static Decision onClaim(String claim, Word word, @Nullable String reason, String editor, Instant at) {
		return new Decision(CLAIM, claim, word, null, reason, editor, at);
	}

	/**
	 * Decides on two people.
	 * @param person the slug of the one, as it is now
	 * @param word whether they are one
	 * @param other the slug of the other, or a spelling
	 * @param names where both are named
	 * @param reason why
	 * @param editor who says so
	 * @param at when
	 * @return the decision, not yet stored
	 */
	public static Decision onPeople(String person, Word word, String other, Set<Name> names, @Nullable String reason,
			String editor, Instant at) {
		Decision decision = new Decision(Subject.Type.PERSON.name(), person, word, other, reason, editor, at);
		decision.names.addAll(names);
		return decision;
	}

	/**
	 * Gives it its place in the log.
	 * @param number the next number, without a gap
	 * @return this decision
	 */
	public Decision numbered(long number) {
		this.id = number;
		return this;
	}

	/** The type of subject of a decision on a claim. */
	public static final String CLAIM = "CLAIM";

	/**
	 * Gives the number of the decision.
	 * @return a number that grows from one decision to the next
	 * @throws IllegalStateException where it is not stored
	 */
	public long number() {
		if (this.id == null) {
			throw new IllegalStateException("not stored");
		}
		return this.id;
	}

	public String subjectType() {
		return this.subjectType;
	}

	public String subject() {
		return this.subject;
	}

	public Word word() {
		return this.word;
	}

	public @Nullable String other() {
		return this.other;
	}

	public @Nullable String reason() {
		return this.reason;
	}

	public String editor() {
		return this.editor;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

	/**
	 * Gives where the people are named whom it is about.
	 * @return nothing for a decision on a claim
	 */
	public Set<Name> names() {
		return Set.copyOf(this.names);
	}

	/**
	 * Identifies all that was said.
	 * @return SHA-256 in hexadecimal
	 */
	public String hash() {
		String names = this.names.stream()
			.map((name) -> Sha256.of(Boolean.toString(name.other()), name.article(), name.part()))
			.sorted()
			.collect(Collectors.joining());
		return Sha256.of(Long.toString(number()), this.subjectType, this.subject, this.word.name(), this.other,
				this.reason, this.editor, this.decidedAt.toString(), names);
	}

	@Override
	public @Nullable Long getId() {
		return this.id;
	}

	/**
	 * A decision is written once: saving one always inserts it.
	 */
	@Override
	public boolean isNew() {
		return true;
	}

	/**
	 * What an editor can say.
	 */
	public enum Word {

		/** The claim counts. */
		ACCEPT,
		/** The claim does not count. */
		REJECT,
		/** Both are one person. */
		SAME_AS,
		/** They are two. */
		NOT_SAME_AS

	}

	/**
	 * A person as one article names them.
	 *
	 * @param other whether it is the other of the two
	 * @param article the slug of the article
	 * @param part the part of the article's own subject
	 */
	@Embeddable
	public record Name(boolean other, @Column(length = 300) String article, @Column(length = 300) String part) {
	}

}
