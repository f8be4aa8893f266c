// Shows another state of the page without loading all of it: whoever wants one sends the event "go" with its address.
// Parts that differ between states are marked data-swap in the page; without this module the address is simply loaded.
let latest = 0;

function regions(page) {
	return [...page.querySelectorAll("[data-swap]")];
}

function replace(page) {
	const focused = document.activeElement?.dataset.keep;
	for (const region of regions(document)) {
		const other = page.querySelector(`[data-swap="${region.dataset.swap}"]`);
		if (other) {
			region.replaceWith(document.importNode(other, true));
		}
	}
	document.title = page.title;
	if (focused) {
		document.querySelector(`[data-keep="${focused}"]`)?.focus();
	}
}

async function show(address) {
	const mine = ++latest;
	regions(document).forEach((region) => region.setAttribute("aria-busy", "true"));
	try {
		const response = await fetch(address, { headers: { Accept: "text/html" } });
		const page = new DOMParser().parseFromString(await response.text(), "text/html");
		if (mine !== latest) {
			return undefined;
		}
		if (!response.ok) {
			throw new Error(response.statusText);
		}
		replace(page);
		return response.url;
	}
	catch {
		location.assign(address);
		return undefined;
	}
}

document.addEventListener("go", async (event) => {
	const shown = await show(event.detail);
	if (shown) {
		history.pushState(null, "", shown);
		document.dispatchEvent(new CustomEvent("shown"));
	}
});

addEventListener("popstate", () => {
	if (regions(document).length > 0) {
		location.reload();
	}
});
