package org.talkstimeline.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where made-up talks take place and who sits at the table: real countries and towns, and
 * people who do not exist.
 */
final class World {

	private static final int LARGE_TOWN = 150_000;

	private static final int PEOPLE_OF_A_CONFLICT = 40;

	private static final int NAMES = 400_000;

	/** A prime, so that each number gives another name. */
	private static final long SPREAD = 160_481;

	private static final List<String> GIVEN = List.of("Ada", "Boris", "Celia", "Dmitar", "Elin", "Faruk", "Greta",
			"Hamid", "Irena", "Jonas", "Katya", "Levan", "Mirela", "Nadir", "Olena", "Pavel", "Rasha", "Stefan",
			"Tamar", "Viktor", "Alina", "Bogdan", "Clara", "Darko", "Edith", "Felix", "Gulnara", "Henrik", "Ilse",
			"Jamal", "Kemal", "Lidia", "Marko", "Nina", "Oskar", "Petra", "Rustam", "Sonja", "Tomas", "Yusuf");

	private static final List<String> FIRST = List.of("Bar", "Cor", "Dra", "Fer", "Gal", "Hal", "Jel", "Kar", "Lom",
			"Mar", "Nov", "Pet", "Rad", "Sav", "Tor", "Vas", "Zel", "Bren", "Stan", "Kov");

	private static final List<String> MIDDLE = List.of("a", "e", "i", "o", "u", "ani", "eli", "ori", "uma", "ine",
			"are", "oli", "eda", "iro", "aku", "ene", "osa", "uri", "ala", "imo");

	private static final List<String> LAST = List.of("nek", "dze", "ković", "lund", "mann", "nova", "rian", "sson",
			"tari", "vich", "zadeh", "bekov", "chuk", "detti", "gard", "hara", "lopo", "minen", "quist", "renko",
			"sani", "tchev", "vali", "wende", "yev");

	private final List<Country> countries;

	private final List<String> towns;

	World() {
		this.countries = rows("countries.tsv").filter((row) -> row.length > 4 && !row[3].isEmpty() && !row[4].isEmpty())
			.map((row) -> new Country(row[1], row[3].split("\\|")[0]))
			.toList();
		this.towns = rows("cities.tsv")
			.filter((row) -> Integer.parseInt(row[3]) >= LARGE_TOWN && row[0].chars().allMatch(Character::isLetter))
			.map((row) -> row[0])
			.toList();
	}

	private static Stream<String[]> rows(String table) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(World.class.getResourceAsStream("/lexicon/" + table)),
						StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Gives a country; no two conflicts have the same two sides, as far as there are
	 * enough.
	 */
	Country side(int conflict, int side) {
		int size = this.countries.size();
		int apart = 1 + conflict / size % (size / 2);
		return this.countries.get((side == 0) ? conflict % size : (conflict % size + apart) % size);
	}

	Country mediator(int conflict) {
		Country mediator = this.countries.get((conflict * 7 + 3) % this.countries.size());
		boolean party = mediator.equals(side(conflict, 0)) || mediator.equals(side(conflict, 1));
		return party ? mediator(conflict + 1) : mediator;
	}

	/** Gives a town; those of one day differ. */
	String town(int day, int onThatDay) {
		return this.towns.get((day * 13 + onThatDay * 7) % this.towns.size());
	}

	/**
	 * Gives a name that nobody in another conflict has, and that is unlike those of the
	 * others in this one.
	 */
	String person(int conflict, int number) {
		int name = (int) ((conflict * (long) PEOPLE_OF_A_CONFLICT + number) * SPREAD % NAMES);
		String surname = FIRST.get(name % 20) + MIDDLE.get(name / 20 % 20) + LAST.get(name / 400 % 25);
		return GIVEN.get(name / 10_000) + " " + surname;
	}

	/**
	 * A country.
	 *
	 * @param name its usual English name
	 * @param adjective what is of it
	 */
	record Country(String name, String adjective) {
	}

}
