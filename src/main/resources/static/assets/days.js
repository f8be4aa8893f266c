// Turns the choice of a day into a slider over the days on which an article brought news.
const form = document.querySelector("form[data-days]");

if (form) {
	const select = form.querySelector("select");
	const slider = document.createElement("input");
	const output = document.createElement("output");
	const chosen = () => select.options[Number(slider.value)];
	const say = () => {
		output.value = chosen().text;
		slider.setAttribute("aria-valuetext", chosen().text);
	};
	const follow = () => {
		const day = new URL(location).searchParams.get("asOf") ?? "";
		const index = [...select.options].findIndex((option) => option.value >= day && option.value !== "");
		slider.value = day === "" || index < 0 ? select.options.length - 1 : index;
		say();
	};

	slider.type = "range";
	slider.min = 0;
	slider.max = select.options.length - 1;
	slider.id = "slider";
	output.htmlFor = "slider";
	form.querySelector("label").htmlFor = "slider";
	select.hidden = true;
	form.querySelector("button").hidden = true;
	select.after(slider, output);
	follow();

	slider.addEventListener("input", say);
	slider.addEventListener("change", () => {
		const address = new URL(location);
		if (chosen().value) {
			address.searchParams.set("asOf", chosen().value);
		}
		else {
			address.searchParams.delete("asOf");
		}
		document.dispatchEvent(new CustomEvent("go", { detail: address.href }));
	});
}
