// Papers of every kind: a draft on the phone until it is handed in.

import {act, between, button, draft, field, h, icon, isSending, keep, keepPaper, list, note, numbered, p, paper, people, row, seat, sign, small, store, t, task} from "./parts.js";
import {noVoice, questions} from "./read.js";

const sum = (marks) => Object.values(marks).reduce((all, n) => all + n, 0);
const same = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

// `make` draws one kind of paper: {item: n} and {item: sentence} are what it bears.
function ballot({poll, promise, few}, mark, make) {
	if (!seat().has_voice) return noVoice();
	const sent = paper(poll);
	if (!sent && seat().acts) return {body: p(t("elsewhere")), isIn: true};
	const marks = draft(`marks-${poll}`, sent?.marks || {});
	const {body, said = {}, words, isOff} = make(marks, (next) => keep(`marks-${poll}`, next), sent?.said || {});
	const go = () => {
		const ticket = store.chance();
		keepPaper(poll, {ticket, marks, said, before: sent && {...sent, before: null}});
		const sentences = Object.entries(said).map(([item, text]) => [item === "all" ? null : item, text]);
		act("answer", {poll, marks: Object.entries(marks), ticket, sentences, ...(sent && {before: sent.ticket})});
	};
	const told = note(mark, promise, few);
	if (!sent) return {body, dock: [told, sign(words, go, isOff)]};
	if (!same(sent.marks, marks) || !same(sent.said, said)) return {body, dock: [p(t("changed")), sign(t("hand-again"), go, isOff)]};
	const isOnItsWay = isSending((body) => body.ticket === sent.ticket);
	return {body, isIn: true, dock: [told, isOnItsWay ? p(t("handing-in")) : note("check", t("handed-in"))]};
}

export const marks_task = () => ballot(task(), "hidden", (drafted, change) => {
	const {rule, items, budget, cap, is_dots} = task();
	const left = budget - sum(drafted);
	const set = (item, n) => {
		const next = budget === 1 ? {} : {...drafted};
		delete next[item];
		change(n ? {...next, [item]: n} : next);
	};
	const place = (one) => (seat().order.includes(one.item) ? seat().order.indexOf(one.item) : items.indexOf(one));
	const shown = [...items].sort((one, other) => place(one) - place(other));
	return {
		body: [
			between(h("p.line", rule), budget > 1 && h("p.left", {role: "status"}, t("n-left", {n: left, most: budget}))),
			list(shown, (one) => (is_dots && cap > 1 ? stepper : toggle)(one, drafted[one.item] || 0, left, set, cap)),
		],
		words: handInWords(is_dots, budget, budget - left),
	};
});

function handInWords(isDots, most, n) {
	if (most === 1) return n ? t("hand-choice") : t("no-choice");
	if (n === most) return isDots ? t("hand-dots") : t("hand-marks");
	return isDots ? t("some-dots", {n, most}) : t("some-marks", {n, most});
}

const titled = (kind, one) => (one.is_folded ? h(`${kind}.dim`, t("no-folded", {n: one.number})) : people(kind, one.title));
const dot = (isOn) => h(isOn ? "span.dot.on" : "span.dot");

function stepper(one, n, left, set, cap) {
	const step = (label, mark, to, off) => h("button.step", {label, off, onclick: off ? null : () => set(one.item, to)}, icon(mark));
	const dots = cap > 3 ? `${n} / ${cap}` : Array.from({length: cap}, (_, at) => dot(at < n));
	const label = t("n-dots", {n, most: cap});
	return h("li.item", {key: one.item}, h("span.number", one.number), titled("p", one), h("div.stepper", {role: "group", label: one.title}, step(t("dot-less"), "minus", n - 1, !n), h("span.dots", {role: "img", label}, dots), step(t("dot-more"), "plus", n + 1, !left || n >= cap)));
}

function toggle(one, n, left, set, cap) {
	const off = !n && !left && task().budget > 1;
	return row(one.item, h("button.item", {pressed: n > 0, off, onclick: off ? null : () => set(one.item, n ? 0 : 1)}, h("span.number", one.number), titled("span", one), dot(n)));
}

export const objections_task = () => ballot(task(), "hidden", (drafted, change, before) => {
	const said = {};
	for (const item of Object.keys(drafted)) {
		const text = draft(`why-${item}`, before[item]).trim();
		if (text) said[item] = text;
	}
	const one = ({item, ...more}) => {
		const {[item]: objects, ...rest} = drafted;
		const label = t("object-to", {title: more.title});
		return row(item, numbered(more.number, titled("p", more)), button(t("object"), () => change(objects ? rest : {...rest, [item]: 1}), {pressed: Boolean(objects), label}), objects && field(`why-${item}`, t("different"), {start: before[item]}));
	};
	return {body: list(task().items, one), said, words: sum(drafted) ? t("hand-in") : t("no-objection")};
});

// The clarity check and the closing questions.
export const levels = (all) => ballot(all, "lock", (drafted, change, before) => {
	const text = all.sentence ? draft(`say-${all.poll}`, before.all).trim() : "";
	const isMissing = all.levels.some((one) => !one.levels.some(([item]) => drafted[item]));
	const pick = (one, item) => change({...Object.fromEntries(Object.entries(drafted).filter(([id]) => !one.levels.some(([other]) => other === id))), [item]: 1});
	return {
		body: [all.levels.map((one, n) => scale(one, `${all.poll}-${n}`, drafted, pick, !n)), all.sentence && field(`say-${all.poll}`, all.sentence, {start: before.all})],
		said: text ? {all: text} : {},
		words: t("send"),
		isOff: all.needs_all ? isMissing : !sum(drafted) && !text,
	};
});

function scale(one, name, drafted, pick, isFirst) {
	const n = one.levels.length;
	const isLong = n > 4;
	const level = ([item, words], at) => h("label.level", {key: item}, h("input.unseen", {type: "radio", name, checked: drafted[item], onchange: () => pick(one, item)}), h("span", isLong && at + 1, isLong ? h("span.unseen", words) : words));
	const ends = isLong && isFirst && t("scale-ends", {low: one.levels[0][1], n, high: one.levels[n - 1][1]});
	return h("fieldset", {key: name}, h("legend", one.words), small(ends), h(isLong ? "div.scale.five" : "div.scale", one.levels.map(level)));
}

export function levels_task() {
	const made = levels(task());
	return {...made, body: [made.body, questions(task().questions, seat().has_voice)]};
}
