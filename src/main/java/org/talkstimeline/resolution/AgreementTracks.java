package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.Property;

/**
 * Finds what accounts of one round mean by one agreement: the same type is the same
 * agreement, unless one article tells two of a type.
 */
final class AgreementTracks {

	private final Map<AgreementType, List<AgreementTrack>> tracks = new EnumMap<>(AgreementType.class);

	AgreementTracks(Meeting meeting) {
		for (AgreementType type : AgreementType.values()) {
			List<Account> telling = meeting.accounts()
				.stream()
				.filter((account) -> !parts(account, type).isEmpty())
				.sorted(Comparator.comparing((Account account) -> parts(account, type).size()).reversed())
				.toList();
			telling.forEach((account) -> place(account, type));
		}
	}

	/** Gives the agreements by type; of one type, the one told first first. */
	List<AgreementTrack> all() {
		List<AgreementTrack> all = new ArrayList<>();
		this.tracks.values().forEach(all::addAll);
		return all;
	}

	private static List<String> parts(Account account, AgreementType type) {
		return account.agreements()
			.entrySet()
			.stream()
			.filter((entry) -> type == type(entry.getKey(), entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static @Nullable AgreementType type(String part, Telling telling) {
		String claimed = telling.value(Property.TYPE);
		String name = (claimed != null) ? claimed : part.replaceAll("[^A-Z_].*", "");
		try {
			return AgreementType.valueOf(name.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private void place(Account account, AgreementType type) {
		List<AgreementTrack> known = this.tracks.computeIfAbsent(type, (t) -> new ArrayList<>());
		Set<AgreementTrack> taken = new HashSet<>();
		for (String part : parts(account, type)) {
			Telling telling = account.agreements().get(part);
			AgreementTrack track = known.stream()
				.filter((one) -> !taken.contains(one))
				.max(Comparator.comparing((AgreementTrack one) -> one.fit(telling.number(Property.COUNT))))
				.orElse(null);
			if (track == null) {
				track = new AgreementTrack(type);
				known.add(track);
			}
			track.add(account, part, telling);
			taken.add(track);
		}
	}

}
