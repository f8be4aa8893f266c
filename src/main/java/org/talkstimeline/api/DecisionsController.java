package org.talkstimeline.api;

import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.talkstimeline.api.body.DecisionForm;
import org.talkstimeline.api.body.JsonBody;
import org.talkstimeline.api.body.SentDecision;
import org.talkstimeline.api.body.SentJudgement;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.claim.Decision.Word;
import org.talkstimeline.desk.Editors;
import org.talkstimeline.desk.InvalidWord;
import org.talkstimeline.desk.UnknownSubject;
import org.talkstimeline.timeline.DecisionAnswer;
import org.talkstimeline.timeline.DecisionLog;
import org.talkstimeline.timeline.Sorting;

/**
 * Editors' words on claims and on people.
 */
@ApiController
class DecisionsController {

	private final Editors editors;

	private final DecisionLog log;

	DecisionsController(Editors editors, DecisionLog log) {
		this.editors = editors;
		this.log = log;
	}

	/**
	 * Lists every word of editors. Each tells who said so, when and why.
	 */
	@GetCollection("/decisions")
	@AnswerOf(DecisionAnswer.class)
	Answer decisions(@SortedBy(Sorting.DECISIONS) Listing listing) {
		return Answer.of(this.log.all(), listing);
	}

	/**
	 * Gives one word of an editor. It is never changed.
	 * @param number the number of the decision in the log
	 */
	@GetMapping("/decisions/{number}")
	@AnswerOf(DecisionAnswer.class)
	Answer decision(@PathVariable String number) {
		return Answer.item(known(number));
	}

	private String known(String number) {
		return Optional.of(number)
			.filter((digits) -> digits.matches("\\d{1,18}"))
			.flatMap((digits) -> this.log.one(Long.parseLong(digits)))
			.orElseThrow(() -> RequestProblem.unknown("decision", number, ApiController.BASE + "/decisions"));
	}

	/**
	 * Decides whether a claim counts. The word holds however often the article is read
	 * again.
	 * @param id the identifier of the claim
	 */
	@PostMapping(path = "/claims/{id}/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
	@AnswerOf(value = DecisionTaken.class, takes = SentDecision.class, creates = true)
	ResponseEntity<Answer> onClaim(@PathVariable String id, HttpServletRequest request, Principal editor)
			throws IOException {
		SentDecision sent = DecisionForm.onClaim(JsonBody.of(request));
		try {
			return taken(
					this.editors.onClaim(id, Word.valueOf(sent.decision().name()), sent.reason(), editor.getName()));
		}
		catch (UnknownSubject ex) {
			throw new RequestProblem(ProblemType.NOT_FOUND,
					"No claim \"%s\" is known; %s/articles/{slug}/claims lists an article's.".formatted(id,
							ApiController.BASE));
		}
	}

	/**
	 * Decides whether two people are one. A later word on the same two takes the place of
	 * an earlier one.
	 * @param person the slug of the person
	 */
	@PostMapping(path = "/participants/{person}/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
	@AnswerOf(value = DecisionTaken.class, takes = SentJudgement.class, creates = true)
	ResponseEntity<Answer> onPeople(@PathVariable String person, HttpServletRequest request, Principal editor)
			throws IOException {
		SentJudgement sent = DecisionForm.onPeople(JsonBody.of(request));
		try {
			return taken(this.editors.onPeople(person, Word.valueOf(sent.decision().name()), sent.other(),
					sent.reason(), editor.getName()));
		}
		catch (UnknownSubject ex) {
			throw RequestProblem.unknown("participant", person, ApiController.BASE + "/participants");
		}
		catch (InvalidWord ex) {
			throw RequestProblem.of(ProblemType.INVALID_BODY,
					List.of(Fault.ofBody("/other", "\"%s\" %s".formatted(sent.other(), ex.reason()))));
		}
	}

	private ResponseEntity<Answer> taken(Editors.Decided decided) {
		String decision = this.log.one(decided.number()).orElseThrow();
		return ResponseEntity.created(URI.create(ApiController.BASE + "/decisions/" + decided.number()))
			.cacheControl(CacheControl.noStore())
			.body(Answer.item(decided.outcome().json("decision", decision)));
	}

}
