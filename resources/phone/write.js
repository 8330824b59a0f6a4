// An open round: one thought after the other, each kept here until the room has it on disk.

import { phase } from "./clock.js";
import { h } from "./dom.js";
import { button, dots, field, icon, kept, length, note, people, says, sign } from "./parts.js";
import { act, changed, draft, isSending, keep, keepOwn, now, own, seat, task } from "./room.js";
import * as store from "./store.js";
import { noVoice } from "./read.js";
import { t } from "./words.js";

let opened = null; // whose "..." is open
let edited = null; // which idea is in the field

const mineHere = () => own("mine").filter((one) => one.step === task().step);

export function write() {
	const { is_unsigned, promise, few, most, soft, hard, wall } = task();
	const me = seat();
	if (!me.has_voice) return noVoice();
	const ideas = mineHere();
	const isFull = most > 0 && Math.max(ideas.length, me.acts) >= most && !edited;
	const name = edited ? `edit-${edited}` : "idea";
	const text = draft(name);
	const n = length(text);
	const isOver = now.room.clock && phase(now.room.clock) === "over";
	const elsewhere = me.acts - ideas.length;
	return {
		line: isOver ? t("Time is up. Finish and send.") : now.room.line,
		body: [
			isFull
				? h("p", { key: "full" }, t("That is as many as fit. You may still change yours."))
				: field(name, edited ? t("Change my idea") : t("My idea"), { rows: 4, isQuiet: true, "aria-describedby": "count", enterkeyhint: "enter" }),
			isFull ? null : counter(n, soft, hard, wall),
			h("div.between.below", { key: "mine" }, h("h2", most > 0 ? t("Mine, {n} of {most}", { n: ideas.length, most }) : t("Mine, {n}", { n: ideas.length })), h("span.small", t("only you see these"))),
			h("ul.rows.below", { key: "ideas" }, [...ideas].reverse().map(row)),
			elsewhere > 0 && !isSending(({ act: is }) => is === "write" || is === "withdraw") ? h("p.small", { key: "elsewhere" }, t("{n} more came from you on another device. They can be changed only there.", { n: elsewhere })) : null,
			h("div.below", { key: "promise" }, note(is_unsigned ? "lock" : "user", promise, few)),
		],
		dock: edited
			? [button(t("Cancel"), stopEditing), sign(t("Keep the change"), change, !text.trim() || n > hard)]
			: [button(t("I’m done"), () => act("done", { is_done: !me.is_done }), { mark: "check", isOn: me.is_done }), sign(n > hard ? t("Shorten it first") : t("Add idea"), add, isFull || !text.trim() || n > hard)],
	};
}

function counter(n, soft, hard, wall) {
	const words = n > wall && wall > 0 ? t("The wall shows about {n} signs of it. The rest is read by whoever asks.", { n: wall }) : kept();
	return h(
		"div.counter",
		{ key: "counter" },
		h("div.ruler", { "aria-hidden": "true" }, h("span.fill", { style: { "inline-size": `${Math.min(100, (100 * n) / soft)}%` } }), h("span.wall", { style: { "inset-inline-start": `${(100 * wall) / soft}%` } })),
		h("div.between", { id: "count" }, h("span.small", words), h("span.small.count", { class: n > soft ? "alert" : "" }, t("{n} of {most}", { n, most: n > soft ? hard : soft }))),
	);
}

function row(idea) {
	const isWaiting = isSending((body) => body.ticket === idea.ticket);
	const isOpen = opened === idea.ticket;
	const turn = () => {
		opened = isOpen ? null : idea.ticket;
		changed();
	};
	return h(
		"li.row",
		{ key: idea.ticket },
		h("div.between", people("p", idea.text), h("button.bare", { label: t("Change or take back: {text}", { text: idea.text }), expanded: isOpen, onclick: turn }, dots())),
		isWaiting && h("p.small", t("sending")),
		isOpen && h("div.pair", button(t("Edit"), () => edit(idea)), button(t("Withdraw"), () => withdraw(idea))),
	);
}

function add() {
	const text = draft("idea").trim();
	const ticket = store.chance();
	keepOwn("mine", [...own("mine"), { ticket, step: task().step, text }]);
	act("write", { text, ticket }, "idea");
}

function edit(idea) {
	opened = null;
	edited = idea.ticket;
	if (!draft(`edit-${edited}`)) keep(`edit-${edited}`, idea.text);
	changed();
}

function change() {
	const text = draft(`edit-${edited}`).trim();
	const ticket = edited;
	keepOwn("mine", own("mine").map((one) => (one.ticket === ticket ? { ...one, text, before: one.before ?? one.text } : one)));
	act("edit", { ticket, text }, `edit-${ticket}`);
	edited = null;
}

function stopEditing() {
	keep(`edit-${edited}`, "");
	edited = null;
}

function withdraw(idea) {
	opened = null;
	keepOwn("mine", own("mine").map((one) => (one.ticket === idea.ticket ? { ...one, step: `-${one.step}` } : one)));
	act("withdraw", { ticket: idea.ticket });
}
