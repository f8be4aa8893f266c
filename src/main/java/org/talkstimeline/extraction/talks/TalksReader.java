package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.mention.Mentions;

/**
 * Reads the talks of which an article tells.
 */
public final class TalksReader {

	private TalksReader() {
	}

	/**
	 * Reads rounds, rosters and agreements.
	 * @param mentions what the article names
	 * @param published its day of publication
	 * @return quoted findings, in a stable order
	 */
	public static List<Finding> read(Mentions mentions, LocalDate published) {
		Sides sides = Sides.settle(mentions);
		Belonging belonging = new Belonging(mentions, sides);
		belonging.names();
		Rounds rounds = new RoundReader(mentions, published).read(sides);
		RosterReader rosters = new RosterReader(mentions, sides, rounds);
		rosters.read();
		belonging.surroundings(rounds);
		Attendance attendance = new Attendance(mentions, sides, rounds);
		attendance.gather(rosters.absent());
		attendance.decide();
		new RoundFacts(mentions, sides, rounds).complete();
		TimeReader.read(mentions, rounds);
		new DealReader(mentions, rounds, published).read();
		return new FindingWriter(mentions).write(rounds);
	}

}
