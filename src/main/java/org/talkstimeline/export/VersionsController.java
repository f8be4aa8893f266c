package org.talkstimeline.export;

import org.talkstimeline.http.Answer;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * The versions of the data set.
 */
@ApiController
class VersionsController {

	private final Timeline timeline;

	VersionsController(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * Lists the versions of the data set that were served so far. Each comes with its
	 * counts; the last one is the present one, unless that was there before.
	 */
	@GetCollection("/versions")
	@AnswerOf(Answers.OfVersion.class)
	Answer versions(@SortedBy(Sorting.VERSIONS) Listing listing) {
		return Answer.of(this.timeline.versions(), listing);
	}

}
