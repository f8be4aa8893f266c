package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds when a meeting began or is to begin, and how long it lasted.
 */
final class TimeReader {

	private static final int HALF_DAY = 12;

	private TimeReader() {
	}

	static void read(Mentions mentions, Rounds rounds) {
		RoundDraft context = null;
		for (Sentence sentence : mentions.document().sentences()) {
			if (!sentence.body()) {
				continue;
			}
			context = rounds.context(sentence, context, true);
			for (int i = sentence.from(); i < sentence.to(); i++) {
				RoundDraft round = rounds.at(sentence, i, context);
				if (round == null) {
					continue;
				}
				Fact start = start(mentions, sentence, i);
				round.startTime = (round.startTime == null) ? start : round.startTime;
				Fact length = duration(mentions, sentence, i);
				round.duration = (round.duration == null) ? length : round.duration;
			}
		}
	}

	private static @Nullable Fact start(Mentions mentions, Sentence sentence, int at) {
		Document document = mentions.document();
		String clock = clock(document.token(at), document.token(at + 1));
		if (clock.isEmpty() || mentions.date(at) != null) {
			return null;
		}
		for (int i = at - 1; i >= sentence.from() && at - i < 28; i--) {
			Token token = document.token(i);
			if (token.is("arrived", "arrive", "arrives", "reached", "reach", "entered", "landed", "said", "told",
					"published", "left", "until", "ended", "from", "attack", "effect", "force") || token.is(".", ";")) {
				return null;
			}
			if (Words.is(token, WordClass.MEETING_VERB) || MeetingNouns.noun(mentions, i)) {
				int to = document.token(at + 1).is("p.m.", "a.m.", "pm", "am", "p.m", "a.m") ? at + 2 : at + 1;
				return new Fact(clock, at, to, "start-time", 0.88);
			}
		}
		return null;
	}

	private static String clock(Token token, Token next) {
		if (token.is("noon", "midday")) {
			return "12:00";
		}
		String norm = token.norm();
		if (!token.number() || norm.length() > 7) {
			return "";
		}
		boolean after = next.is("p.m.", "pm", "p.m") || norm.endsWith("pm");
		boolean before = next.is("a.m.", "am", "a.m") || norm.endsWith("am");
		String digits = (norm.endsWith("pm") || norm.endsWith("am")) ? norm.substring(0, norm.length() - 2) : norm;
		int colon = Math.max(digits.indexOf(':'), digits.indexOf('.'));
		if (colon < 0 && !after && !before) {
			return "";
		}
		int hour = number((colon < 0) ? digits : digits.substring(0, colon));
		int minute = (colon < 0) ? 0 : number(digits.substring(colon + 1));
		boolean clocked = colon > 0 && digits.length() - colon == 3 && (digits.charAt(colon) == ':' || after || before);
		if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || colon > 0 && !clocked) {
			return "";
		}
		if (after && hour < HALF_DAY) {
			hour += HALF_DAY;
		}
		else if (before && hour == HALF_DAY) {
			hour = 0;
		}
		return String.format(java.util.Locale.ROOT, "%02d:%02d", hour, minute);
	}

	private static int number(String digits) {
		if (digits.isEmpty() || digits.length() > 2) {
			return -1;
		}
		int value = 0;
		for (int i = 0; i < digits.length(); i++) {
			if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
				return -1;
			}
			value = value * 10 + digits.charAt(i) - '0';
		}
		return value;
	}

	private static @Nullable Fact duration(Mentions mentions, Sentence sentence, int at) {
		Document document = mentions.document();
		Token token = document.token(at);
		if (!token.is("hours", "hour", "minutes") || document.token(at + 1).is("later", "earlier", "ago", "before")) {
			return null;
		}
		int from = at - 1;
		double minutes = minutes(document, at);
		if (minutes <= 0 || minutes > 60 * 24) {
			return null;
		}
		boolean told = false;
		for (int i = Math.max(sentence.from(), at - 9); i < Math.min(sentence.to(), at + 9) && !told; i++) {
			Token each = document.token(i);
			told = each.is("lasted", "lasting", "took", "spent", "long", "completed", "ended", "concluded", "went",
					"after", "met", "over") || MeetingNouns.noun(mentions, i);
		}
		return told ? new Fact(Integer.toString((int) Math.round(minutes)), from, at + 1, "duration", 0.85) : null;
	}

	private static double minutes(Document document, int at) {
		Token number = document.token(at - 1);
		boolean hours = document.token(at).is("hours", "hour");
		double value;
		if (number.number() && number.norm().indexOf('.') > 0 && number.norm().length() < 6) {
			try {
				value = Double.parseDouble(number.norm());
			}
			catch (NumberFormatException ex) {
				return 0;
			}
		}
		else if (number.is("an", "a")) {
			value = 1;
			if (document.token(at + 1).is("and") && document.token(at + 2).is("a")
					&& document.token(at + 3).is("half")) {
				value = 1.5;
			}
			if (document.token(at - 2).is("half")) {
				value = 0.5;
			}
		}
		else if (number.is("half") && document.token(at - 2).is("a") && document.token(at - 3).is("and")) {
			value = Numerals.cardinal(document.token(at - 4)) + 0.5;
		}
		else {
			value = Numerals.cardinal(number);
		}
		return hours ? value * 60 : value;
	}

}
