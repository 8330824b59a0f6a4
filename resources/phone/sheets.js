// Always within reach: the private line, leaving and coming back, the own name, seats for others.

import {act, between, button, draft, field, isSending, keepOwn, line, list, now, open, own, people, plate, row, said, seat, sign, small, store, t, tick} from "./parts.js";
import {plan} from "./take.js";

export function sheet() {
	const {is} = now.sheet;
	const made = {menu, line: privateLine, seats, name, why, plan}[is](now.sheet);
	return {line: null, ...made, id: `sheet-${is}`, dock: [button(t("Back"), () => open(null), {key: "back"}), made.dock]};
}

function menu() {
	const {is_here, may_rename, name} = seat();
	const many = now.me.seats.length > 1;
	const go = (words, is, mark) => button(words, () => open(is), {mark});
	const away = () => {
		act("away", {is_away: is_here});
		open(null);
	};
	return {
		title: t("What would you like?"),
		line: t("You are here as {name}.", {name}),
		body: [
			go(t("Private line to the facilitator"), "line", "message"),
			button(is_here ? t("I have to go") : t("I am back"), away, {mark: "undo"}),
			go(t("Read the whole why"), "why", "arrow"),
			may_rename && go(t("My name"), "name", "user"),
			(many || now.me.may_add_seat) && go(many ? t("Seats on this phone") : t("Add a seat for somebody"), "seats", "plus"),
		],
	};
}

function privateLine({number: n}) {
	const name = n ? `line-${n}` : "line";
	const text = draft(name).trim();
	const send = (kind, words, from) => {
		const key = store.chance();
		keepOwn("messages", [...own("messages"), {key, text: words}]);
		act("message", {kind, text: from ? text : "", key, is_signed: draft("signed", true), ...(n && {number: n})}, from);
		open("line");
	};
	const quick = (kind, words) => button(words, () => send(kind, words));
	const title = n ? t("I do not understand no. {n}", {n}) : t("Private line");
	const sent = (one) => row(one.key, said(one.text), answer(one) ? people("p.answer", answer(one)) : small(isSending((body) => body.key === one.key) ? t("sending") : t("Sent")));
	return {
		title,
		line: t("Only the facilitator reads this."),
		body: [tick("signed", t("With my name"), true), !n && [quick("help", t("Please help us")), quick("work", t("Let us work"))], field(name, n ? t("What is not clear? You may leave it empty.") : t("Or in your own words")), list(own("messages").slice(-20).reverse(), sent)],
		dock: sign(t("Send"), () => send(n ? "unclear" : "words", text || title, name), !n && !text),
	};
}

const answer = ({key}) => now.mine.messages[key]?.answer;

// An answer that nobody has read yet stands above whatever the room does.
export function news() {
	const one = seat() && own("messages").find((sent) => answer(sent) && !own("read").includes(sent.key));
	return one && plate("news", small(t("The facilitator answers you")), said(one.text), people("p.answer", answer(one)), button(t("Understood"), () => keepOwn("read", [...own("read"), one.key])));
}

function seats() {
	const [holder, ...others] = now.me.seats;
	const text = draft("seat").trim();
	const one = ({person, name}) => row(person, between(said(t("{name}, through {holder}", {name, holder: holder.name})), button(t("Take away"), () => act("drop_seat", {person}), {label: t("Take away the seat of {name}", {name})})));
	const mayAdd = now.me.may_add_seat;
	return {
		title: t("Seats on this phone"),
		line: t("For somebody who is there by video, or without a phone. Each has own ideas and an own vote."),
		body: [list(others, one), mayAdd && line("seat", t("Whose seat? For example: Kofi, by video")), small(t("Whoever holds this phone can see what is written on all of its seats. The room sees of each what it sees of everybody."))],
		dock: mayAdd && sign(t("Add the seat"), () => act("add_seat", {name: text}, "seat"), !text),
	};
}

function name() {
	const start = seat().name;
	const text = draft("rename", start).trim();
	const go = () => {
		act("rename", {name: text}, "rename");
		open(null);
	};
	return {title: t("What should we call you?"), body: line("rename", t("Your name"), {start}), dock: sign(t("Keep it"), go, !text || text === start)};
}

function why() {
	return {title: t("The why"), body: people("p.whole", now.room.why)};
}
