// Zooms the axis: by its links, by + and - while it has the focus, and by dragging over the days wanted.
const DAY = 86_400_000;
let start;

function go(address) {
	document.dispatchEvent(new CustomEvent("go", { detail: address }));
}

function place(axis, event) {
	const margin = Number(axis.dataset.margin);
	const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(axis.getScreenCTM().inverse());
	const width = axis.viewBox.baseVal.width - 2 * margin;
	return { x: Math.min(Math.max(point.x - margin, 0), width), width, margin };
}

function day(axis, { x, width }) {
	const first = Date.parse(axis.dataset.first);
	const last = Date.parse(axis.dataset.last) + DAY;
	return new Date(first + (x / width) * (last - first)).toISOString().slice(0, 10);
}

document.addEventListener("click", (event) => {
	const link = event.target.closest(".zoom a, .axis a[data-zoom]");
	if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		go(link.href.baseVal ?? link.href);
	}
});

document.addEventListener("keydown", (event) => {
	const key = { "+": "in", "-": "out" }[event.key];
	if (key && event.target.closest(".scroll")) {
		document.querySelector(`[data-keep="${key}"]`).click();
	}
});

document.addEventListener("pointerdown", (event) => {
	const axis = event.target.closest(".axis");
	if (axis && event.button === 0 && event.pointerType === "mouse" && !event.target.closest("a")) {
		const brush = document.createElementNS("http://www.w3.org/2000/svg", "rect");
		brush.setAttribute("class", "brush");
		brush.setAttribute("height", axis.viewBox.baseVal.height);
		axis.append(brush);
		start = { axis, brush, from: place(axis, event) };
	}
});

document.addEventListener("pointermove", (event) => {
	if (start) {
		const to = place(start.axis, event);
		start.brush.setAttribute("x", Math.min(start.from.x, to.x) + to.margin);
		start.brush.setAttribute("width", Math.abs(to.x - start.from.x));
	}
});

document.addEventListener("pointerup", (event) => {
	if (start) {
		const { axis, brush, from } = start;
		const to = place(axis, event);
		start = undefined;
		brush.remove();
		if (Math.abs(to.x - from.x) > 8) {
			const address = new URL(location);
			const days = [from, to].sort((one, other) => one.x - other.x).map((edge) => day(axis, edge));
			address.searchParams.set("from", days[0]);
			address.searchParams.set("to", days[1]);
			go(address.href);
		}
	}
});
