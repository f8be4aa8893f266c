package org.talkstimeline.export;

import org.talkstimeline.timeline.Release;

/**
 * The parts of a whole export, what all else derives from first.
 */
enum Part {

	OLDER_VERSION("olderVersion", "olderVersions", Release.Kind.OLDER_VERSION),
	ARTICLE("article", "articles", Release.Kind.ARTICLE), DECISION("decision", "decisions", Release.Kind.DECISION),
	MOVED_SLUG("movedSlug", "movedSlugs", Release.Kind.MOVED_SLUG), CLAIM("claim", "claims", Release.Kind.CLAIM),
	PROCESS("process", "processes", Release.Kind.PROCESS), ROUND("round", "rounds", Release.Kind.ROUND),
	PERSON("person", "people", Release.Kind.PERSON);

	private final String item;

	private final String list;

	private final Release.Kind kind;

	Part(String item, String list, Release.Kind kind) {
		this.item = item;
		this.list = list;
		this.kind = kind;
	}

	String list() {
		return this.list;
	}

	String item() {
		return this.item;
	}

	Release.Kind kind() {
		return this.kind;
	}

}
