// Papers: dots, marks, one choice, levels and objections. All is a draft on the phone until it is handed in.

import { h } from "./dom.js";
import { button, field, icon, note, people, says, sign } from "./parts.js";
import { act, draft, isSending, keep, keepPaper, now, paper, seat, task } from "./room.js";
import * as store from "./store.js";
import { noVoice, questions } from "./read.js";
import { t } from "./words.js";

const ELSEWHERE = () => t("Your ballot is in. It can be changed only on the phone that wrote it.");

// What is drafted for a poll: {item: n}, and {item: sentence}.
const given = (poll) => draft(`marks-${poll}`, paper(poll)?.marks || {});
const sum = (marks) => Object.values(marks).reduce((all, n) => all + n, 0);
const same = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

// How a paper stands: "open", "sending", "in", "changed" or "elsewhere".
function standing(poll, marks, words = {}) {
	const sent = paper(poll);
	if (!sent) return seat().acts > 0 ? "elsewhere" : "open";
	if (!same(sent.marks, marks) || !same(sent.words, words)) return "changed";
	return isSending((body) => body.ticket === sent.ticket) ? "sending" : "in";
}

function handIn(poll, marks, words = {}) {
	const ticket = paper(poll)?.ticket || store.chance();
	keepPaper(poll, { ticket, marks, words });
	const sentences = Object.entries(words).map(([item, text]) => [item === "all" ? null : item, text]);
	act("answer", { poll, marks: Object.entries(marks), ticket, sentences });
}

function dock(is, mark, promise, few, words, go, isOff = false) {
	const told = note(mark, promise, few);
	if (is === "sending") return [h("p.note", { key: "is" }, t("Handing in"))];
	if (is === "in") return [told, h("p.note.ok", { key: "is" }, icon("check"), h("span", t("Handed in. You may change it until the close.")))];
	if (is === "changed") return [h("p.note", { key: "is" }, t("Changed since you handed it in.")), sign(t("Hand in again"), go, isOff)];
	return [told, sign(words, go, isOff)];
}

export function marks() {
	const { poll, rule, items, budget, cap, is_dots, promise, few } = task();
	const me = seat();
	if (!me.has_voice) return noVoice();
	const drafted = given(poll);
	const is = standing(poll, drafted);
	if (is === "elsewhere") return { body: [h("p", ELSEWHERE())], dock: [] };
	const left = budget - sum(drafted);
	const set = (item, n) => {
		const next = budget === 1 && n ? {} : { ...drafted };
		if (n > 0) next[item] = n;
		else delete next[item];
		keep(`marks-${poll}`, next);
	};
	const place = new Map(me.order.map((item, n) => [item, n]));
	const rows = [...items].sort((one, other) => (place.get(one.item) ?? one.number) - (place.get(other.item) ?? other.number));
	const leftWords = t("{n} of {most} left", { n: left, most: budget });
	return {
		line: null,
		body: [
			h("div.between", { key: "rule" }, h("p.line", rule || now.room.line), budget > 1 && h("p.left", { role: "status" }, leftWords)),
			h("ul.rows.ballot", { key: "items" }, rows.map((one) => (is_dots && cap > 1 ? stepper(one, drafted[one.item] || 0, left, cap, set) : toggle(one, drafted[one.item] || 0, left, budget, set)))),
		],
		dock: dock(is, "hidden", promise, few, handInWords(is_dots, budget, left), () => handIn(poll, drafted)),
	};
}

function handInWords(isDots, most, left) {
	const n = most - left;
	if (most === 1) return n ? t("Hand in my choice") : t("Hand in without a choice");
	if (isDots) return left ? t("Hand in {n} of {most} dots", { n, most }) : t("Hand in my dots");
	return left ? t("Hand in {n} of {most} marks", { n, most }) : t("Hand in my marks");
}

function stepper(one, n, left, cap, set) {
	const to = (words, mark, next, isOff) => h("button.step", { label: words, off: isOff, onclick: isOff ? null : () => set(one.item, next) }, icon(mark));
	const shown = cap > 3 ? h("span.few", t("{n} of {most}", { n, most: cap })) : Array.from({ length: cap }, (_, at) => h(at < n ? "span.dot.on" : "span.dot"));
	return h(
		"li.row.item",
		{ key: one.item },
		h("span.number", one.number),
		people("p", one.title),
		h(
			"div.stepper",
			{ role: "group", label: one.title },
			to(t("One dot less"), "minus", n - 1, n === 0),
			h("span.dots", { role: "img", label: t("{n} of {most} dots", { n, most: cap }) }, shown),
			to(t("One dot more"), "plus", n + 1, left === 0 || n >= cap),
		),
	);
}

function toggle(one, n, left, budget, set) {
	const isOff = !n && left === 0 && budget > 1;
	return h(
		"li.row",
		{ key: one.item },
		h("button.pick", { pressed: n, off: isOff, onclick: isOff ? null : () => set(one.item, n ? 0 : 1) }, h("span.number", one.number), people("span", one.title), h(n ? "span.dot.on" : "span.dot")),
	);
}

export function objections() {
	const { poll, items, promise, few } = task();
	if (!seat().has_voice) return noVoice();
	const drafted = given(poll);
	const words = {};
	for (const item of Object.keys(drafted)) {
		const text = draft(`why-${item}`, paper(poll)?.words[item] || "").trim();
		if (text) words[item] = text;
	}
	const is = standing(poll, drafted, words);
	if (is === "elsewhere") return { body: [h("p", ELSEWHERE())], dock: [] };
	const row = (one) => {
		const objects = Boolean(drafted[one.item]);
		const turn = () => {
			const next = { ...drafted, [one.item]: 1 };
			if (objects) delete next[one.item];
			keep(`marks-${poll}`, next);
		};
		return h(
			"li.row",
			{ key: one.item },
			h("div.item", h("span.number", one.number), people("p", one.title)),
			button(t("I object"), turn, { mark: objects ? "check" : null, isOn: objects, label: t("I object: {title}", { title: one.title }) }),
			objects && field(`why-${one.item}`, t("What would have to be different?"), { start: paper(poll)?.words[one.item] || "" }),
		);
	};
	return {
		body: [h("ul.rows", { key: "items" }, items.map(row))],
		dock: dock(is, "hidden", promise, few, sum(drafted) ? t("Hand in") : t("Hand in without objection"), () => handIn(poll, drafted, words)),
	};
}

// The clarity check and the closing questions.
export function levels(all, title) {
	const { poll, levels: asked, needs_all, promise, few, sentence } = all;
	const drafted = given(poll);
	const text = draft(`say-${poll}`, paper(poll)?.words.all || "").trim();
	const words = text ? { all: text } : {};
	const is = standing(poll, drafted, words);
	if (is === "elsewhere") return { title, body: [h("p", ELSEWHERE())], dock: [], isIn: true };
	const missing = asked.filter((one) => !one.levels.some(([item]) => drafted[item])).length;
	const choose = (one, item) => {
		const next = { ...drafted };
		for (const [other] of one.levels) delete next[other];
		keep(`marks-${poll}`, { ...next, [item]: 1 });
	};
	const isOff = (needs_all && missing > 0) || (sum(drafted) === 0 && !text);
	return {
		title,
		isIn: is === "in",
		body: [asked.map((one, n) => scale(one, `${poll}-${n}`, drafted, choose)), sentence && field(`say-${poll}`, sentence, { hint: t("if you like") })],
		dock: dock(is, "lock", promise, few, t("Send"), () => handIn(poll, drafted, words), isOff),
	};
}

function scale(one, name, drafted, choose) {
	const isLong = one.levels.length > 4;
	const level = ([item, words], n) =>
		h(
			"label.level",
			{ key: item },
			h("input.unseen", { type: "radio", name, checked: Boolean(drafted[item]), onchange: () => choose(one, item) }),
			h("span", isLong && h("b", n + 1), isLong ? h("span.unseen", words) : words),
		);
	const ends = isLong && t("1 is {low}, {n} is {high}.", { low: one.levels[0][1], n: one.levels.length, high: one.levels.at(-1)[1] });
	return h("fieldset", { key: name }, h("legend", one.words), h(isLong ? "div.scale.five" : "div.scale", {}, one.levels.map(level)), ends && h("p.small", ends));
}

export function clarity() {
	const all = task();
	if (!seat().has_voice) return { ...noVoice(), body: [noVoice().body, questions(all.questions, false)] };
	const made = levels(all);
	return { ...made, body: [made.body, questions(all.questions, true)] };
}
