package org.talkstimeline.timeline;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.extraction.Subject;

/**
 * Finds one party, or one of the processes in which parties negotiate.
 */
@Service
@Transactional(readOnly = true)
public class Sides {

	private static final String KNOWN = "%1$s.known.knownFrom <= :day and %1$s.known.knownTo > :day";

	private final EntityManager store;

	Sides(EntityManager store) {
		this.store = store;
	}

	/**
	 * Finds one party.
	 * @param code its code
	 * @param asOf as of which day
	 * @return its answer, if it is known
	 */
	public Optional<String> party(String code, AsOf asOf) {
		return one("select p.document from Party p where p.code = :name and " + KNOWN.formatted("p"), code, asOf);
	}

	/**
	 * Finds one process.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, if it is known
	 */
	public Optional<String> process(String slug, AsOf asOf) {
		return one("select p.document from Process p where p.slug = :name and " + KNOWN.formatted("p"), slug, asOf);
	}

	/**
	 * Finds where the slug of a process leads that names nothing on a day. A process is
	 * named after its parties, so that its rounds belong to another one as soon as other
	 * parties are known to have been there.
	 * @param slug the slug
	 * @param asOf as of which day
	 * @return the slug of the process to which most of its rounds belong on that day
	 */
	public Optional<String> movedProcess(String slug, AsOf asOf) {
		return this.store
			.createQuery("select n.process from Round o, Round n where o.process = :name and n.process <> :name and "
					+ KNOWN.formatted("n") + " and (n.slug = o.slug or n.slug in (select m.target from Moved m"
					+ " where m.type = :round and m.slug = o.slug))"
					+ " group by n.process order by count(distinct n.slug) desc, n.process", String.class)
			.setParameter("name", slug)
			.setParameter("day", asOf.day())
			.setParameter("round", Subject.Type.ROUND)
			.setMaxResults(1)
			.getResultStream()
			.findFirst();
	}

	private Optional<String> one(String query, String name, AsOf asOf) {
		return this.store.createQuery(query, String.class)
			.setParameter("name", name)
			.setParameter("day", asOf.day())
			.getResultStream()
			.findFirst();
	}

}
