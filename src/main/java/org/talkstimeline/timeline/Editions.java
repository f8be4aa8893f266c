package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The states that the data set went through.
 */
interface Editions extends Repository<Edition, Long> {

	@Query("select e from Edition e where e.known.knownFrom <= :day and e.known.knownTo > :day")
	Optional<Edition> findKnown(LocalDate day);

}
