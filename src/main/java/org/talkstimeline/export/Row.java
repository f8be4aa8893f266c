package org.talkstimeline.export;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of the data package. Components are columns, lists are joined; dates
 * that may be less exact than a day are text.
 */
sealed interface Row {

	/** An article. */
	record Article(String slug, String title, @Nullable String publisher, LocalDate published, @Nullable String url,
			@Nullable String language, @Nullable String source, String text) implements Row {
	}

	/** A claim with its evidence. */
	record Claim(String id, String article, String subjectType, String subject, @Nullable String round,
			String saidRound, String saidPart, String property, String value, String originalValue, String rule,
			double confidence, String state, LocalDate firstSeen, int sentence, int start, int end, String exact,
			String prefix, String suffix) implements Row {
	}

	/** A process. */
	record Process(String slug, String name, List<String> parties, List<String> mediators, @Nullable String firstDate,
			@Nullable String lastDate) implements Row {
	}

	/** A round. */
	record Round(String slug, String process, @Nullable Integer ordinal, @Nullable String date,
			@Nullable String endDate, @Nullable String startTime, @Nullable Integer durationMinutes,
			@Nullable String city, @Nullable String country, @Nullable String venue, String status,
			List<String> parties, List<String> mediators, List<String> sources) implements Row {
	}

	/** A delegation at a round. */
	record Delegation(String round, String party, String role, String partyName, @Nullable String head) implements Row {
	}

	/** A person's place in a delegation. */
	record Participation(String round, String party, String role, String person, String name, @Nullable String title,
			boolean head, String attendance, List<String> sources) implements Row {
	}

	/** A person. */
	record Person(String slug, String name, List<String> parties, int appearances,
			List<String> sources) implements Row {
	}

	/** Another spelling of a person's name. */
	record Alias(String person, String alias) implements Row {
	}

	/** An agreement; the last three columns are those of PA-X. */
	record Agreement(String slug, String round, String type, @Nullable Integer count, List<String> countParties,
			List<Integer> countNumbers, String status, @Nullable String agreedOn, @Nullable String startedOn,
			@Nullable String implementedOn, List<String> sources, @Nullable String Dat, String Stage,
			@Nullable String StageSub) implements Row {
	}

	/** A stage that an agreement reached. */
	record Stage(String agreement, String status, @Nullable String date, List<String> sources) implements Row {
	}

	/** A value on which sources disagree. */
	record Conflict(String round, String subjectType, String subject, String property, List<String> readings,
			@Nullable String chosen, String rule) implements Row {
	}

}
