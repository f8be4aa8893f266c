// Sends a text to the REST interface and shows what it would read out of it. All of it goes into the page as text.
const form = document.getElementById("paste");
const outcome = document.getElementById("outcome");
const legend = document.getElementById("legend");
const read = document.getElementById("read");
const rounds = document.getElementById("rounds");
const KINDS = { ROUND: "of-round", AGREEMENT: "of-agreement" };

function element(name, text, className) {
	const made = document.createElement(name);
	made.textContent = text;
	if (className) {
		made.className = className;
	}
	return made;
}

function words(constant) {
	return constant.toLowerCase().replaceAll("_", " ");
}

function day(date) {
	const whole = /^\d{4}-\d{2}-\d{2}$/.test(date ?? "");
	return whole ? new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }) : date;
}

function marked(text, claims) {
	const parts = [];
	let at = 0;
	const longestFirst = (one, other) => one.evidence.start - other.evidence.start || other.evidence.end - one.evidence.end;
	for (const claim of [...claims].sort(longestFirst)) {
		const { start, end } = claim.evidence;
		if (start >= at) {
			parts.push(text.slice(at, start));
			const mark = element("mark", text.slice(start, end), KINDS[claim.subject.type] ?? "of-person");
			mark.title = `${claim.property}: ${claim.value}`;
			parts.push(mark);
			at = end;
		}
	}
	return [...parts, text.slice(at)];
}

function person(one) {
	const item = element("li", one.name);
	item.append(`, ${one.title ?? "office not known"}`);
	const part = one.head ? "leads" : words(one.attendance) === "present" ? "present" : "expected only";
	item.append(" ", element("span", part, "tag"));
	return item;
}

function list(items) {
	const made = document.createElement("ul");
	made.append(...items);
	return made;
}

function shown(round) {
	const where = [day(round.date), round.venue, round.city].filter(Boolean).join(", ");
	const made = document.createElement("section");
	made.append(element("h3", round.process.name), element("p", `${where || "Day and place not told"}: ${words(round.status)}`));
	for (const delegation of round.delegations.filter((one) => one.participants.length > 0)) {
		made.append(element("h4", delegation.party.name), list(delegation.participants.map(person)));
	}
	if (round.agreements.length > 0) {
		made.append(element("h4", "Agreed"), list(round.agreements.map((agreement) =>
			element("li", `${words(agreement.type)}${agreement.count ? `, ${agreement.count} on each side` : ""}: ${words(agreement.status)}`))));
	}
	return made;
}

function show(text, { rounds: found, claims }) {
	const told = found.length === 1 ? "1 round" : `${found.length} rounds`;
	outcome.textContent = claims.length > 0 ? `${told} and ${claims.length} claims were read from it. Nothing was stored.`
		: "It tells of no round of talks, as far as the service can read. Nothing was stored.";
	legend.hidden = claims.length === 0;
	read.hidden = false;
	read.replaceChildren(...marked(text, claims));
	rounds.replaceChildren(...found.map(shown));
}

form.addEventListener("submit", async (event) => {
	event.preventDefault();
	const { title, published, text } = form.elements;
	outcome.textContent = "Reading …";
	try {
		const response = await fetch(form.dataset.api, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ title: title.value || null, published: published.value, text: text.value }),
		});
		const answer = await response.json();
		if (response.ok) {
			show(text.value, answer);
		}
		else {
			outcome.textContent = answer.detail;
		}
	}
	catch {
		outcome.textContent = "The service could not be reached.";
	}
});

form.elements.published.value ||= new Date().toISOString().slice(0, 10);
