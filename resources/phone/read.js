// What is read: the why, the ideas, the results; and the few things that may be said beside it.

import { h } from "./dom.js";
import { button, dots, field, icon, note, people, says } from "./parts.js";
import { act, changed, draft, isSending, now, open, own, seat, task } from "./room.js";
import * as store from "./store.js";
import { t } from "./words.js";

let opened = null; // the idea whose "..." is open

const list = (name, all, one) => (all.length ? h("ul.rows", { key: name }, all.map(one)) : null);
const part = (title, ...what) => h("section", { key: title }, h("h2", title), what);
const small = (words) => words && h("p.small", words);

export function noVoice() {
	const me = seat();
	let words = t("You are not in the count of this step. What comes next is yours again.");
	if (me.is_leader) words = t("You gave the why. Ideas and votes belong to the team; you clear the way. Staying back is the help that counts now.");
	else if (me.is_observer) words = t("You are here to watch and to listen. Ideas and votes belong to the team.");
	else if (me.is_by_hand) words = t("Your hand was counted in the room. There is nothing to hand in here.");
	else if (!me.is_here) words = t("You said that you have to go. What you wrote stays.");
	return { body: [h("p", { key: "none" }, words)], dock: me.is_here ? [] : [back()] };
}

export function back() {
	return button(t("I am back"), () => act("away", { is_away: false }));
}

export function lobby() {
	const { names } = task();
	return {
		body: [
			h("p", { key: "me" }, t("You are here as {name}.", { name: seat().name })),
			names.length ? h("ul.names", { key: "names", label: t("Who is here") }, names.map((name) => people("li", name, { key: name }))) : null,
		],
		dock: [],
	};
}

export function why() {
	const all = task();
	const lines = (mark, some) => list(mark, some, (text) => h("li.given", icon(mark), people("span", text)));
	return {
		body: [
			people("p.whole", now.room.why),
			all.reason && part(t("Why it matters"), people("p", all.reason)),
			all.result && part(t("We will know it worked when"), people("p", all.result)),
			all.given.length > 0 && part(t("Given"), lines("lock", all.given)),
			all.open.length > 0 && part(t("Open to us"), lines("arrow", all.open)),
			questions(all.questions, !seat().is_leader),
		],
		dock: [],
	};
}

export function questions(all, mayAsk) {
	const ask = () => act("ask", { text: draft("ask").trim(), key: store.chance() }, "ask");
	return part(
		t("Questions on the why"),
		list("questions", all, (one) => h("li", people("p", one.text), one.is_answered ? (one.answer ? people("p.answer", one.answer) : small(t("Answered in the room"))) : small(t("Not answered yet")))),
		mayAsk && [
			field("ask", t("Ask a question"), { hint: t("What is not clear?") }),
			small(t("It is kept without your name, and answered in sight of all.")),
			button(t("Ask"), () => draft("ask").trim() && ask(), { off: !draft("ask").trim() }),
			isSending((body) => body.act === "ask") && small(t("sending")),
		],
	);
}

export function spoken() {
	const all = task();
	return { line: all.words, body: [questions(all.questions, all.may_ask)], dock: [] };
}

export function readFirst() {
	const me = seat();
	const slip = (one) =>
		h(
			"li.row",
			{ key: one.slip },
			people("p", one.text),
			one.is_folded ? small(t("Folded. Its author can reword it.")) : button(t("This may hurt someone"), () => act("fold", { slip: one.slip }), { off: !me.folds_left }),
		);
	return {
		body: [
			note("lock", task().promise),
			me.reads.length ? list("slips", me.reads, slip) : h("p", t("There is nothing for you to read just now. It is quiet, and that is fine.")),
			me.reads.length > 0 && small(me.folds_left ? t("One tap folds it. {n} left.", { n: me.folds_left }) : t("You have folded as many as one person may.")),
		],
		dock: [],
	};
}

export function ideas() {
	const all = task();
	return { line: all.words || now.room.line, body: [list("ideas", all.ideas, idea)], dock: [] };
}

function idea(one) {
	const [ticket, mine] = Object.entries(now.mine.ideas).find(([, known]) => known.number === one.number) || [];
	const isOpen = opened === one.id;
	const turn = () => {
		opened = isOpen ? null : one.id;
		changed();
	};
	const facts = [
		mine && t("yours"),
		one.by,
		one.builds_on.length && t("builds on {numbers}", { numbers: one.builds_on.join(", ") }),
		one.was && t("reworded, was: {text}", { text: one.was }),
		one.marks !== null && t("{n} marks", { n: one.marks }),
	].filter(Boolean);
	return h(
		"li.row",
		{ key: one.id },
		h("div.item", h("span.number", one.number), one.is_folded ? h("p.dim", t("No. {n} is folded. Its author can reword it.", { n: one.number })) : people("p", one.text), h("button.bare", { label: t("More on no. {n}", { n: one.number }), expanded: isOpen, onclick: turn }, dots())),
		facts.length > 0 && people("p.small.plainly", facts.join(" · ")),
		one.is_folded && mine && reword(one, ticket),
		one.is_folded && !mine && seat().may_open.includes(one.id) && h("div.pair", button(t("Open it again"), () => act("open_fold", { number: one.number, opens: true })), button(t("Leave it folded"), () => act("open_fold", { number: one.number, opens: false }))),
		isOpen && menu(one, ticket, mine),
	);
}

function reword(one, ticket) {
	const name = `reword-${ticket}`;
	const text = draft(name, now.mine.ideas[ticket].text || "").trim();
	return [field(name, t("Say it in other words"), { start: now.mine.ideas[ticket].text || "" }), button(t("Send my wording"), () => text && act("reword", { ticket, text }, name))];
}

function menu(one, ticket, mine) {
	if (!mine) return button(t("I do not understand this one"), () => open({ is: "line", number: one.number }), { mark: "message" });
	if (mine.is_claimed) return small(t("Your name stands with it."));
	return [mine.words && small(t("Keep these words to claim it another day: {words}", { words: mine.words })), button(t("Put my name to it"), () => act("claim", { ticket }), { mark: "user" })];
}

export function themes() {
	const one = (theme) => h("li.row", h("div.between", people("p.title", theme.name), h("span.small", theme.ideas)), theme.sentence && people("p", theme.sentence));
	return { body: [list("themes", task().themes, one)], dock: [] };
}

export function talk() {
	const { title, card, speaks_for, worries } = task();
	const points = (words, all) => all.length > 0 && part(words, list(words, all, (text) => people("li", text)));
	return {
		title,
		line: t("What speaks for it? What worries you?"),
		body: [
			h("div.item", { key: card.number }, h("span.number", card.number), people("p.title", card.text)),
			button(t("I do not understand this one"), () => open({ is: "line", number: card.number }), { mark: "message" }),
			points(t("Speaks for it"), speaks_for),
			points(t("Worries"), worries),
		],
		dock: [],
	};
}

export function results() {
	const { question, measure, rows, notes } = task();
	const most = Math.max(1, ...rows.map((one) => one.total));
	const row = (one) =>
		h(
			"li.row",
			h("div.item", h("span.number", one.rank), people("p", one.title), h("b", one.total)),
			h("div.bar", { "aria-hidden": "true" }, h("span", { class: one.is_place ? "place" : "", style: { "inline-size": `${(100 * one.total) / most}%` } })),
			small([one.source, one.mark].filter(Boolean).join(", ")),
		);
	return { title: question || now.room.title, line: measure, body: [list("rows", rows, row), notes.map((one) => h("p.small.plainly", one.text, one.words && people("span", ` ${one.words}`)))], dock: [] };
}

export function objected() {
	const row = (one) => h("li.row", people("p", one.title), small(one.result), one.sentences.map((text) => people("p.answer", text)));
	return { title: task().question || now.room.title, body: [list("rows", task().rows, row)], dock: [] };
}

export function rest() {
	return { title: task().kept, line: task().go_on, body: [], dock: [] };
}

export function soFar() {
	const { title, facts, words } = task();
	return { title, body: [h("ul.facts", facts.map((one) => h("li", one))), words.map(([label, text]) => part(label, people("p", text)))], dock: [] };
}

export function quiet() {
	const words = task().sentence || task().words || t("It is quiet now, and that is fine.");
	return { body: [h("p", words)], dock: [] };
}
