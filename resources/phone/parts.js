// The pieces that screens are made of.

import { h } from "./dom.js";
import * as store from "./store.js";
import { draft, keep } from "./room.js";
import { t } from "./words.js";

const PATHS = {
	arrow: "M4 12h16M14 6l6 6-6 6",
	lock: "M5 11h14v9.5H5zM8 11V7.5a4 4 0 0 1 8 0V11",
	phone: "M7 2.5h10v19H7zM11 18.5h2",
	undo: "M8 5L4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H8",
	hidden:
		"M4 4l16 16M9.5 5.8A9.6 9.6 0 0 1 12 5.5c6.4 0 10 6.5 10 6.5a17 17 0 0 1-3 3.7M6 7.5A16 16 0 0 0 2 12s3.6 6.5 10 6.5c1.3 0 2.5-.3 3.6-.7",
	hand:
		"M7 12V6.5a1.5 1.5 0 0 1 3 0V11M10 10.5V4.5a1.5 1.5 0 0 1 3 0V11M13 10.5V5.5a1.5 1.5 0 0 1 3 0V12M16 11V8a1.5 1.5 0 0 1 3 0v6.5c0 4-2.7 6.5-6.5 6.5-3 0-4.7-1.3-6-3.7L4 13.5c-.6-1.2.9-2.4 2-1.4L8 14",
	check: "M4.5 12.5l5 5 10-11",
	plus: "M12 5v14M5 12h14",
	minus: "M5 12h14",
	message: "M4 5h16v11H10l-4.5 4v-4H4z",
	user: "M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4.5 20.5c0-4.2 3.3-6.5 7.5-6.5s7.5 2.3 7.5 6.5",
	calendar: "M3.5 5h17v15.5h-17zM3.5 10h17M8 2.8V7M16 2.8V7",
};

export function icon(name) {
	return h("svg.icon", { viewBox: "0 0 24 24", "aria-hidden": "true" }, h("path", { d: PATHS[name] }));
}

export function dots() {
	const dot = (cx) => h("circle", { cx, cy: 12, r: 1.6 });
	return h("svg.icon.full", { viewBox: "0 0 24 24", "aria-hidden": "true" }, dot(5), dot(12), dot(19));
}

// The one way on.
export function sign(words, onclick, isOff = false) {
	return h("button.sign", { key: "sign", onclick: isOff ? null : onclick, off: isOff }, h("span", words));
}

export function button(words, onclick, more = {}) {
	const { mark, isOn, ...rest } = more;
	const state = isOn === undefined ? {} : { pressed: isOn };
	return h("button.plain", { onclick: rest.off ? null : onclick, ...state, ...rest }, mark && icon(mark), h("span", words));
}

// What people wrote or are called.
export function people(kind, text, more = {}) {
	return h(kind, { dir: "auto", ...more, class: `people ${more.class || ""}`.trim() }, text);
}

export function note(mark, ...words) {
	const said = words.filter(Boolean);
	return said.length ? h("p.note", icon(mark), h("span", said.join(" "))) : null;
}

export function says(words, kind = "p.line") {
	return words ? h(kind, {}, words) : null;
}

// A field whose words are kept with every key stroke. `name` is the draft's.
export function field(name, label, more = {}) {
	const { rows = 2, hint, isLine, kind = "text", start = "", isQuiet, on, ...rest } = more;
	const id = `field-${name}`;
	const all = {
		id,
		value: draft(name, start),
		dir: kind === "date" ? null : "auto",
		autocomplete: "off",
		placeholder: hint || null,
		oninput: (event) => {
			keep(name, event.target.value);
			if (on) on(event.target.value);
		},
		...rest,
	};
	const made = isLine || kind !== "text" ? h("input.people", { type: kind, ...all }) : h("textarea.people", { rows, ...all });
	return h("div.field", { key: id }, h(isQuiet ? "label.unseen" : "label", { for: id }, label), made);
}

export function tick(name, label, isOn) {
	return h("label.tick", { key: `tick-${name}` }, h("input", { type: "checkbox", checked: draft(name, isOn), onchange: (event) => keep(name, event.target.checked) }), h("span", label));
}

export function choose(name, label, options, start = "") {
	const id = `field-${name}`;
	const value = draft(name, start);
	return h(
		"div.field",
		{ key: id },
		h("label", { for: id }, label),
		h("select.people", { id, value, onchange: (event) => keep(name, event.target.value) }, h("option", { value: "" }, t("Nobody chosen")), options.map(([key, words]) => h("option", { key, value: key }, words))),
	);
}

export function kept() {
	return store.isLasting() ? t("Draft kept on this phone") : t("This browser keeps nothing. Leave the page open until you have sent it.");
}

// As long as people count it.
export function length(text) {
	const cut = typeof Intl === "object" && Intl.Segmenter ? new Intl.Segmenter().segment(text) : text;
	return [...cut].length;
}
