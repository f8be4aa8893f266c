package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.spelling.Folding;

/**
 * Which office a person held at one round. Wordings of one office are one reading, and
 * the office that stands is written in the wording that stands among them.
 */
public final class Titles {

	private final Readings readings = new Readings();

	Titles() {
	}

	void add(Account account, Telling participation) {
		String title = participation.value(Property.TITLE);
		if (title != null) {
			this.readings.add(account, Folding.fold(title), title, TitleWords.of(title).exactness());
		}
	}

	@Nullable Verdict decide() {
		List<Candidate> exactFirst = new ArrayList<>(this.readings.candidates());
		exactFirst.sort(Comparator.comparing(Candidate::exactness).reversed().thenComparing(Candidate::value));
		List<List<Candidate>> offices = new ArrayList<>();
		for (Candidate title : exactFirst) {
			List<Candidate> office = offices.stream()
				.filter((one) -> one.stream().allMatch((other) -> agree(other, title)))
				.findFirst()
				.orElse(null);
			if (office == null) {
				office = new ArrayList<>();
				offices.add(office);
			}
			office.add(title);
		}
		List<Candidate> merged = offices.stream().map((office) -> Candidate.merged(office, Rule.OF_FACTS)).toList();
		return merged.isEmpty() ? null : Rule.decide(merged, Rule.OF_FACTS);
	}

	private static boolean agree(Candidate a, Candidate b) {
		return sameOffice(a.value(), b.value());
	}

	/**
	 * Tells whether two titles can be wordings of one office.
	 * @param title a title
	 * @param other another
	 * @return whether neither says anything that the other contradicts
	 */
	public static boolean sameOffice(String title, String other) {
		return TitleWords.of(title).agreesWith(TitleWords.of(other));
	}

}
