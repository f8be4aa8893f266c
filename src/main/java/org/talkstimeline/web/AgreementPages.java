package org.talkstimeline.web;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.http.Items;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Timeline;

/**
 * An agreement stands on the page of the round that reached it.
 */
@PageController
class AgreementPages {

	private final Timeline timeline;

	private final Items items;

	private final Pages pages;

	AgreementPages(Timeline timeline, Pages pages) {
		this.timeline = timeline;
		this.items = new Items(timeline);
		this.pages = pages;
	}

	@GetMapping("/agreements/{slug}")
	ResponseEntity<Void> agreement(@PathVariable String slug, AsOf asOf) {
		Answers.OfAgreement agreement = Read.item(
				this.items.found(this.timeline.agreement(slug, asOf), Items.Kind.AGREEMENT, slug, asOf),
				Answers.OfAgreement.class);
		String page = this.pages.site().round(agreement.round().slug()) + "#" + slug;
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build();
	}

}
