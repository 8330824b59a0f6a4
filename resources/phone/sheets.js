// What is always within reach, over whatever the room does: the private line, leaving and coming back,
// the own name, and seats for people who take part through this phone.

import { h } from "./dom.js";
import { button, field, people, says, sign, tick } from "./parts.js";
import { act, draft, isSending, keep, keepOwn, now, open, own, seat } from "./room.js";
import * as store from "./store.js";
import { plan } from "./take.js";
import { t } from "./words.js";

export function sheet() {
	const { is } = typeof now.sheet === "string" ? { is: now.sheet } : now.sheet;
	const made = { menu, line, seats, name, why, plan }[is](now.sheet);
	return { id: `sheet-${is}`, ...made, dock: [button(t("Back to the room"), () => open(null), { key: "back" }), made.dock] };
}

function menu() {
	const me = seat();
	const away = () => {
		act("away", { is_away: me.is_here });
		open(null);
	};
	const many = now.me.seats.length > 1;
	return {
		title: t("What would you like?"),
		line: t("You are here as {name}.", { name: me.name }),
		body: h("div.stack", [
			button(t("Private line to the facilitator"), () => open("line"), { mark: "message" }),
			button(me.is_here ? t("I have to go") : t("I am back"), away, { mark: "undo" }),
			button(t("Read the whole why"), () => open("why"), { mark: "arrow" }),
			me.may_rename && button(t("My name"), () => open("name"), { mark: "user" }),
			(now.me.may_add_seat || many) && button(many ? t("Seats on this phone") : t("Add a seat for somebody"), () => open("seats"), { mark: "plus" }),
		]),
	};
}

function line({ number }) {
	const name = number ? `line-${number}` : "line";
	const send = (kind, text = "") => {
		const key = store.chance();
		keepOwn("messages", [...own("messages"), { key, text: text || { help: t("Please help us"), work: t("Let us work"), unclear: t("I do not understand no. {n}", { n: number }) }[kind] }]);
		act("message", { kind, text, key, is_signed: draft("signed", true), ...(number ? { number } : {}) }, kind === "words" || number ? name : null);
		if (number) open("line");
	};
	const text = draft(name).trim();
	const answers = seat().answers;
	const sent = own("messages").map((one) => ({ ...one, answer: now.mine.messages[one.key]?.answer || answers.find((other) => other.text === one.text)?.answer }));
	return {
		title: number ? t("I do not understand no. {n}", { n: number }) : t("Private line"),
		line: t("Only the facilitator reads this."),
		body: [
			!number && h("div.stack", { key: "quick" }, button(t("Please help us"), () => send("help")), button(t("Let us work"), () => send("work"))),
			field(name, number ? t("What is not clear? You may leave it empty.") : t("Or in your own words"), { rows: 3 }),
			tick("signed", t("With my name"), true),
			sent.length > 0 && h("ul.rows", { key: "sent" }, sent.reverse().map((one) => h("li.row", { key: one.key }, people("p", one.text), h("p.small", isSending((body) => body.key === one.key) ? t("sending") : one.answer ? "" : t("Sent")), one.answer && people("p.answer", one.answer)))),
		],
		dock: sign(t("Send"), () => send(number ? "unclear" : "words", text), !number && !text),
	};
}

function seats() {
	const { seats: all, may_add_seat } = now.me;
	const holder = all[0];
	const text = draft("seat").trim();
	const other = (one) => h("li.row", { key: one.person }, h("div.between", people("p", t("{name}, through {holder}", { name: one.name, holder: holder.name })), button(t("Take away"), () => act("drop_seat", { person: one.person }), { label: t("Take away the seat of {name}", { name: one.name }) })));
	return {
		title: t("Seats on this phone"),
		line: t("For somebody who is there by video, or without a phone. Each has own ideas and an own vote."),
		body: [
			h("ul.rows", { key: "seats" }, all.slice(1).map(other)),
			may_add_seat && field("seat", t("Whose seat?"), { isLine: true, hint: t("for example Kofi, by video") }),
			h("p.small", { key: "who" }, t("Whoever holds this phone can see what is written on all of its seats. The room and the laptop see of each what they see of everybody.")),
		],
		dock: may_add_seat && sign(t("Add the seat"), () => act("add_seat", { name: text }, "seat"), !text),
	};
}

function name() {
	const text = draft("rename", seat().name).trim();
	const go = () => {
		act("rename", { name: text }, "rename");
		open(null);
	};
	return { title: t("What should we call you?"), body: field("rename", t("Your name"), { isLine: true, start: seat().name }), dock: sign(t("Keep it"), go, !text || text === seat().name) };
}

function why() {
	return { title: t("The why"), body: people("p.whole", now.room.why) };
}
