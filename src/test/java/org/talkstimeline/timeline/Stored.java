package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.resolution.Judgement;
import org.talkstimeline.resolution.Resolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in the store, and whether it is what one resolution of everything, day by
 * day, would give.
 */
public final class Stored {

	private final ApplicationContext context;

	private final EntityManager store;

	/**
	 * Looks into a store.
	 * @param context the service whose store it is
	 */
	public Stored(ApplicationContext context) {
		this.context = context;
		this.store = context.getBean(EntityManager.class);
	}

	/**
	 * Compares all rows with a resolution of all claims at once, as known on each day.
	 * @param what what was done before, for the message
	 */
	public void isWhatOneResolutionGives(String what) {
		this.context.getBean(TransactionOperations.class).executeWithoutResult((status) -> check(what));
	}

	private void check(String what) {
		List<Claim> claims = this.store
			.createQuery("select c from Claim c join fetch c.article where c.state = 'ACCEPTED'", Claim.class)
			.getResultList();
		List<String> articles = this.store.createQuery("select a.slug from Article a", String.class).getResultList();
		List<Judgement> words = this.context.getBean(Words.class).on(articles);
		TreeSet<LocalDate> days = new TreeSet<>(
				this.store.createQuery("select a.published from Article a", LocalDate.class).getResultList());
		for (LocalDate day : days) {
			List<Claim> known = claims.stream().filter((claim) -> !claim.firstSeen().isAfter(day)).toList();
			State state = new State(new Resolver().resolve(known, words));
			assertThat(rows("Round", "slug", day)).as("rounds on %s %s", day, what).isEqualTo(written(state.rounds()));
			Map<String, String> people = new TreeMap<>();
			state.people().forEach((slug, person) -> people.put(slug, Json.write(person.full())));
			assertThat(rows("Person", "slug", day)).as("people on %s %s", day, what).isEqualTo(people);
			assertThat(rows("Process", "slug", day)).as("processes on %s %s", day, what)
				.isEqualTo(written(state.processes()));
			assertThat(rows("Party", "code", day)).as("parties on %s %s", day, what)
				.isEqualTo(written(state.parties()));
			Holdings holdings = this.context.getBean(Tallies.class).at(day);
			assertThat(List.of(holdings.rounds(), holdings.processes(), holdings.claims())).as("figures %s", what)
				.containsExactly((long) state.rounds().size(), (long) state.processes().size(), (long) known.size());
			assertThat(holdings.participants()).as("participants %s", what)
				.isEqualTo(state.people().values().stream().filter((one) -> one.summary().appearances() > 0).count());
			assertThat(holdings.conflicts()).as("conflicts %s", what)
				.isEqualTo(state.rounds().values().stream().mapToLong((round) -> round.conflicts().size()).sum());
		}
	}

	private static Map<String, String> written(Map<String, ?> values) {
		Map<String, String> written = new TreeMap<>();
		values.forEach((key, value) -> written.put(key, Json.write(value)));
		return written;
	}

	private Map<String, String> rows(String entity, String key, LocalDate day) {
		Map<String, String> rows = new TreeMap<>();
		this.store
			.createQuery("select e." + key + ", e.document from " + entity
					+ " e where e.known.knownFrom <= :day and e.known.knownTo > :day", Object[].class)
			.setParameter("day", day)
			.getResultStream()
			.forEach((row) -> assertThat(rows.put((String) row[0], (String) row[1])).isNull());
		return rows;
	}

	/**
	 * Writes down every derived row.
	 * @return all of them, so that two stores can be compared
	 */
	public List<String> all() {
		return this.context.getBean(TransactionOperations.class).execute((status) -> {
			TreeSet<String> all = new TreeSet<>();
			for (String entity : List.of("Round", "Person", "Process", "Party")) {
				this.store.createQuery("select e.document, e.known from " + entity + " e", Object[].class)
					.getResultStream()
					.forEach((row) -> all.add(entity + " " + row[1] + " " + row[0]));
			}
			return List.copyOf(all);
		});
	}

}
