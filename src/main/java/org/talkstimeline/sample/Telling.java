package org.talkstimeline.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Tells of one round: where and when, who came, what was agreed, and now and then a good
 * deal besides.
 */
final class Telling {

	private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

	private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
			"seventh", "eighth", "ninth", "tenth");

	private static final List<String> LEADERS = List.of("Foreign Minister", "Defence Minister", "Special Envoy",
			"Interior Minister", "Deputy Prime Minister");

	private static final List<String> MEMBERS = List.of("Deputy Foreign Minister", "Deputy Defence Minister",
			"presidential adviser", "Ambassador", "Justice Minister", "Deputy Interior Minister");

	private static final List<String> OUTLETS = List.of("The Harbour Post", "Meridian Wire", "Northern Ledger",
			"Lakeside Daily");

	private static final List<String> ASIDES = List.of(
			"Traffic around the venue was heavy all day, and shops nearby closed early.",
			"Observers had expected little, and few of them changed their minds by evening.",
			"Rain fell for most of the afternoon while reporters waited behind a rope.",
			"Farmers along the river say that what matters to them is whether the bridges open again.",
			"Prices of grain and diesel have risen since spring, which weighs on both economies.",
			"A spokesman spoke of a businesslike mood and would not go into detail.",
			"Both capitals face elections next year, which narrows what either can concede.",
			"Aid agencies asked for longer opening hours at the crossings before winter.",
			"Several papers on maps and water rights were handed around and taken home for study.",
			"Commentators at home called the agenda crowded and the timetable hopeful.");

	private final World world;

	private final int conflict;

	private final int ordinal;

	private final LocalDate day;

	private final String town;

	private final Random chance;

	Telling(World world, int conflict, int ordinal, LocalDate day, int onThatDay, Random chance) {
		this.world = world;
		this.conflict = conflict;
		this.ordinal = ordinal;
		this.day = day;
		this.town = world.town((int) day.toEpochDay(), onThatDay);
		this.chance = chance;
	}

	SampleArticle article() {
		World.Country one = this.world.side(this.conflict, 0);
		World.Country other = this.world.side(this.conflict, 1);
		World.Country host = this.world.mediator(this.conflict);
		String round = (this.ordinal <= ORDINALS.size()) ? ORDINALS.get(this.ordinal - 1) + " round" : "new round";
		List<String> text = new ArrayList<>();
		text.add("%s – Delegations of %s and %s met in %s on %s for the %s of talks, with %s as mediator.".formatted(
				this.town.toUpperCase(Locale.ROOT), one.name(), other.name(), this.town, this.day.format(LONG), round,
				host.name()));
		text.add(delegation(one, 0));
		text.add(delegation(other, 15));
		if (this.chance.nextInt(3) > 0) {
			int persons = 50 * (1 + this.chance.nextInt(20));
			text.add("The two sides agreed to exchange %d prisoners of war each.".formatted(persons));
		}
		for (int aside = this.chance.nextInt(24); aside > 0; aside--) {
			text.add(ASIDES.get(this.chance.nextInt(ASIDES.size())));
		}
		String title = "%s and %s hold %s of talks in %s".formatted(one.name(), other.name(), round, this.town);
		return new SampleArticle(title, OUTLETS.get(this.chance.nextInt(OUTLETS.size())), this.day, "en",
				String.join("\n\n", text));
	}

	private String delegation(World.Country country, int first) {
		int members = 2 + this.chance.nextInt(3);
		List<String> others = new ArrayList<>();
		for (int member = 1; member <= members; member++) {
			int who = first + 1 + (member * 3 + this.ordinal) % 12;
			others.add(MEMBERS.get(who % MEMBERS.size()) + " " + this.world.person(this.conflict, who));
		}
		String last = others.remove(others.size() - 1);
		return "The %s delegation was led by %s %s and included %s and %s.".formatted(country.adjective(),
				LEADERS.get(this.conflict % LEADERS.size()), this.world.person(this.conflict, first),
				String.join(", ", others), last);
	}

}
