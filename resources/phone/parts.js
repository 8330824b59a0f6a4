// What this phone knows, the ways to change it, and the pieces of screens.

import {roomNow} from "./connection.js";
import {h} from "./dom.js";
import * as outbox from "./outbox.js";
import * as store from "./store.js";
import {t} from "./words.js";

export {h, store, t};

export const now = {
	phase: "start", // start, join, in, out, over
	way: null, // {secret} or {code}
	// welcome, room, counts, me, at (whose seat)
	opened: null, // whose "..." is open
	sheet: null, // {is}: what lies over the room's screen
	notice: null, // {sentence, text}: what was refused
	isHeard: true,
	mine: {ideas: {}, messages: {}}, // by ticket
};

let isAsked;

export function changed() {
	if (!isAsked) queueMicrotask(() => {
		isAsked = false;
		now.paint();
	});
	isAsked = true;
}

export const seat = () => now.me?.seats.find(({person}) => person === now.at) || now.me?.seats[0];
export const task = () => now.room?.task || {};
export const left = (clock) => clock.remaining_ms - (clock.is_running ? Math.max(0, roomNow() - clock.as_of_ms) : 0);

export function set(values) {
	Object.assign(now, values);
	changed();
}

export const where = () => `${task().is} ${now.room?.step}`;
export const open = (is, more) => set({sheet: is && {...more, is, at: where()}});

// For all steps: an open form stays as it is when the room goes on.
const place = (name) => `draft/${seat()?.person}/${name}`;

export const draft = (name, otherwise) => store.get(place(name)) ?? otherwise ?? "";

export function keep(name, value) {
	store.set(place(name), value);
	changed();
}

export function dropDraft(name) {
	store.drop(place(name));
	changed();
}

// The words leave their drafts, and come back if the room refuses them.
export function act(name, fields, ...from) {
	const back = from.map((one) => [place(one), draft(one)]);
	from.forEach(dropDraft);
	outbox.send({seat: seat().person, act: name, ...fields}, back);
}

const tapped = {};

// Of two quick taps the second is none.
export function isTwice(what) {
	const before = tapped[what];
	return (tapped[what] = Date.now()) - before < 800;
}

export function finish(...what) {
	act(...what);
	open(null);
}

export const own = (kind, person = seat()?.person) => store.get(`${kind}/${person}`) || [];

export function keepOwn(kind, all, person = seat().person) {
	store.set(`${kind}/${person}`, all);
	changed();
}

export const addOwn = (kind, one) => keepOwn(kind, [...own(kind), one]);

// The last wish like this one that is not on the laptop's disk yet.
export function isSending(like) {
	const wanted = Object.entries({...like, seat: seat().person});
	return outbox.waiting().map(({body}) => body).reverse().find((body) => wanted.every(([name, value]) => body[name] === value));
}

const PATHS = {
	arrow: "M4 12h16M14 6l6 6-6 6",
	lock: "M5 11h14v9.5H5zM8 11V7.5a4 4 0 0 1 8 0V11",
	phone: "M7 2.5h10v19H7zM11 18.5h2",
	hidden: "M4 4l16 16M2 12q10-13 20 0q-10 13-20 0",
	hand: "M7.5 14V5.5M10.5 11V3.5M13.5 11V4M16.5 12V6.5M7.5 14L4.5 11.5Q7 21 12 21q5.5 0 7-10",
	check: "M4.5 12.5l5 5 10-11",
	plus: "M12 5v14M5 12h14",
	minus: "M5 12h14",
	message: "M4 5h16v11H10l-4.5 4v-4H4z",
	user: "M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4.5 20.5q0-6.5 7.5-6.5t7.5 6.5",
	calendar: "M3.5 5h17v15.5h-17zM3.5 10h17M8 2.8V7M16 2.8V7",
	more: "M5 12v.1M12 12v.1M19 12v.1",
};

export const icon = (name) => h("svg.icon." + name, {viewBox: "0 0 24 24", "aria-hidden": true}, h("path", {d: PATHS[name]}));

export const sign = (words, onclick, off) => h("button.sign", {key: "sign", off, onclick}, h("span", words));
export const button = (words, onclick, {mark, ...more} = {}) => h("button.plain", {...more, onclick}, mark && icon(mark), h("span", words));

// "..." of something, which opens below it.
export const more = (label, key) => dots(label, key === now.opened, () => set({opened: key === now.opened ? null : key}));
export const dots = (label, expanded, onclick) => h("button.bare", {label, expanded, onclick}, icon("more"));

export const people = (kind, words, props) => h(`${kind}.people`, {dir: "auto", ...props}, words);
export const said = (words) => words && people("p", words);
export const small = (words) => words && h("p.small", words);
export const p = (words) => words && h("p", words);
export const answered = (words, otherwise) => (words ? people("p.answer", words) : small(otherwise));
export const list = (all, one) => all[0] && h("ul.rows", all.map(one));
export const row = (key, ...what) => h("li.row", {key}, what);
export const part = (title, ...what) => what.flat().some(Boolean) && h("section", {key: title}, h("h2", title), what);
export const plate = (key, ...what) => h("section.plate", {key, role: "status"}, what); // it comes by itself
export const pair = (...what) => h("div.pair", what);
export const between = (...what) => h("div.between", what);
export const numbered = (n, ...what) => h("div.item", h("span.number", n), what);
export const note = (mark, ...words) => h("p.note", icon(mark), h("span", words.filter(Boolean).join(" ")));
export const sending = (like) => isSending(like) && small(t.sending);
export const came = ({key}) => (isSending({key}) ? t.sending : t.sent);

// `name` is that of a draft, kept with every key stroke.
export function field(name, label, {start, isQuiet, inside, tag = "textarea", ...more} = {}) {
	const id = `field-${name}`;
	const oninput = ({target}) => keep(name, target.value);
	return h("div.field", {key: id}, h(isQuiet ? "label.unseen" : "label", {for: id}, label), h(`${tag}.people`, {id, dir: "auto", autocomplete: "off", value: draft(name, start), oninput, ...more}, inside));
}

export const line = (name, label, more) => field(name, label, {tag: "input", ...more});

export const chosen = (name, options, start) => options.find(([id]) => id === draft(name, start)) || [""];

export function choose(name, label, options, value) {
	const others = options.filter(([id]) => id !== seat().person);
	const inside = [["", t.nobody], ...others].map(([value, words]) => h("option", {key: value, value}, words));
	return field(name, label, {value, inside, tag: "select", dir: null});
}

export const tick = (name, label, isOn) => h("label.tick", {key: name}, h("input", {type: "checkbox", checked: draft(name, isOn), onchange: ({target}) => keep(name, target.checked)}), label);
