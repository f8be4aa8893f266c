package org.talkstimeline.timeline;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Conditions that can be compared: two questions are equal where they ask the same, so
 * that the same rows answer both.
 *
 * @param <E> the entity that is sought
 */
final class Question<E> implements Specification<E> {

	private static final long serialVersionUID = 1L;

	private final transient List<?> asked;

	private final transient Specification<E> conditions;

	/**
	 * Makes a question.
	 * @param asked all that the conditions are made of
	 * @param conditions the conditions
	 */
	Question(List<?> asked, Specification<E> conditions) {
		this.asked = asked;
		this.conditions = conditions;
	}

	@Override
	public @Nullable Predicate toPredicate(Root<E> root, CriteriaQuery<?> query, CriteriaBuilder builder) {
		return this.conditions.toPredicate(root, query, builder);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Question<?> question && this.asked.equals(question.asked);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.asked);
	}

}
