// Suggests rounds, people and agreements while somebody types into the search box; the arrow keys choose one.
const form = document.querySelector("form[data-suggest]");
const KINDS = { ROUND: ["rounds", "round"], PERSON: ["participants", "person"], AGREEMENT: ["agreements", "agreement"] };

if (form) {
	const input = form.querySelector("input[type=search]");
	const list = document.createElement("ul");
	let options = [];
	let chosen = -1;
	let latest = 0;
	let timer;

	list.id = "suggestions";
	list.className = "suggestions";
	list.setAttribute("role", "listbox");
	list.setAttribute("aria-label", "Suggestions");
	list.hidden = true;
	form.append(list);
	input.setAttribute("role", "combobox");
	input.setAttribute("aria-autocomplete", "list");
	input.setAttribute("aria-controls", list.id);
	input.setAttribute("aria-expanded", "false");

	const close = () => {
		latest++;
		options = [];
		choose(-1);
		list.hidden = true;
		input.setAttribute("aria-expanded", "false");
	};
	const choose = (index) => {
		chosen = index;
		options.forEach((option, at) => option.item.setAttribute("aria-selected", at === index));
		if (index < 0) {
			input.removeAttribute("aria-activedescendant");
		}
		else {
			input.setAttribute("aria-activedescendant", options[index].item.id);
		}
	};
	const option = (hit, index) => {
		const item = document.createElement("li");
		const name = document.createElement("span");
		const kind = document.createElement("span");
		const [path, word] = KINDS[hit.type];
		const address = new URL(`${path}/${encodeURIComponent(hit.slug)}`, form.action);
		const asOf = form.elements.asOf?.value;
		if (asOf) {
			address.searchParams.set("asOf", asOf);
		}
		item.id = `suggestion-${index}`;
		item.setAttribute("role", "option");
		item.setAttribute("aria-selected", "false");
		name.textContent = hit.name;
		kind.textContent = word;
		kind.className = "kind";
		item.append(name, kind);
		item.addEventListener("pointerdown", (event) => event.preventDefault());
		item.addEventListener("click", () => location.assign(address));
		return { item, address };
	};
	const suggest = async () => {
		const mine = ++latest;
		const question = new URL(form.dataset.api, location);
		question.search = new URLSearchParams([["q", `${input.value}*`], ["size", 8],
			...Object.keys(KINDS).map((type) => ["type", type]),
			...(form.elements.asOf ? [["asOf", form.elements.asOf.value]] : [])]);
		const response = await fetch(question).catch(() => undefined);
		if (mine !== latest) {
			return;
		}
		const hits = response?.ok ? (await response.json()).content : [];
		options = hits.map(option);
		list.replaceChildren(...options.map(({ item }) => item));
		list.hidden = options.length === 0;
		input.setAttribute("aria-expanded", String(!list.hidden));
		choose(-1);
	};

	input.addEventListener("input", () => {
		clearTimeout(timer);
		if (input.value.trim().length < 2) {
			close();
		}
		else {
			timer = setTimeout(suggest, 120);
		}
	});
	input.addEventListener("keydown", (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && options.length > 0) {
			event.preventDefault();
			choose((chosen + 1 + step + options.length + 1) % (options.length + 1) - 1);
		}
		else if (event.key === "Enter" && chosen >= 0) {
			event.preventDefault();
			location.assign(options[chosen].address);
		}
		else if (event.key === "Escape") {
			close();
		}
	});
	input.addEventListener("blur", close);
}
