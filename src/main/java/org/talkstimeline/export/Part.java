package org.talkstimeline.export;

import java.util.Locale;

import org.talkstimeline.timeline.Release;

/**
 * The parts of a whole export, what all else derives from first.
 */
enum Part {

	ARTICLE("articles", Release.Kind.ARTICLE), CLAIM("claims", Release.Kind.CLAIM),
	PROCESS("processes", Release.Kind.PROCESS), ROUND("rounds", Release.Kind.ROUND),
	PERSON("people", Release.Kind.PERSON);

	private final String list;

	private final Release.Kind kind;

	Part(String list, Release.Kind kind) {
		this.list = list;
		this.kind = kind;
	}

	String list() {
		return this.list;
	}

	String item() {
		return name().toLowerCase(Locale.ROOT);
	}

	Release.Kind kind() {
		return this.kind;
	}

}
