package org.talkstimeline.export;

import java.time.LocalDate;

import org.talkstimeline.timeline.Release;

/**
 * What every export says of itself.
 *
 * @param name the name of the data set
 * @param version its version: a hash of the articles, claims and words of editors that it
 * is derived from
 * @param day the day of publication of the article by which it became what it is
 * @param licence the SPDX identifier of the licence
 * @param licenceUrl where the licence stands
 * @param citation how to cite the data set
 */
record Credits(String name, String version, LocalDate day, String licence, String licenceUrl, String citation) {

	static final String NAME = "talks-timeline";

	static Credits of(Release release, String licence) {
		return new Credits(NAME, release.version(), release.day(), licence,
				"https://spdx.org/licenses/%s.html".formatted(licence),
				"%s, version %s of %s [data set], %s".formatted(NAME, release.version(), release.day(), licence));
	}

}
