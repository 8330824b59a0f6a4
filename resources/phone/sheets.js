// Always within reach: the private line, leaving and coming back, the own name, seats for others.

import {act, answered, between, button, draft, field, isSending, keepOwn, line, list, now, open, own, people, plate, row, said, seat, sign, small, store, t, tick} from "./parts.js";
import {plan} from "./ballot.js";

export function sheet() {
	const {is} = now.sheet;
	const made = {menu, line: privateLine, seats, name, why, plan}[is](now.sheet);
	return {line: null, ...made, id: `sheet-${is}`, dock: [button(t.back, () => open(null), {key: "back"}), made.dock]};
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
		title: t.menu,
		line: t.youAre({name}),
		body: [
			go(t.lineTo, "line", "message"),
			button(is_here ? t.leave : t.iAmBack, away, {mark: "undo"}),
			go(t.readWhy, "why", "arrow"),
			may_rename && go(t.myName, "name", "user"),
			(many || now.me.may_add_seat) && go(many ? t.seats : t.addASeat, "seats", "plus"),
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
	const title = n ? t.unclearNo({n}) : t.line;
	const sent = (one) => row(one.key, said(one.text), answered(answer(one), isSending({key: one.key}) ? t.sending : t.sent));
	return {
		title,
		line: t.linePrivate,
		body: [tick("signed", t.signed, true), !n && [quick("help", t.helpUs), quick("work", t.letWork)], field(name, n ? t.whatUnclear : t.orWords), list(own("messages").slice(-20).reverse(), sent)],
		dock: sign(t.send, () => send(n ? "unclear" : "words", text || title, name), !n && !text),
	};
}

const answer = ({key}) => now.mine.messages[key]?.answer;

// An answer that nobody has read yet stands above whatever the room does.
export function news() {
	const one = seat() && own("messages").find((sent) => answer(sent) && !own("read").includes(sent.key));
	return one && plate("news", small(t.answer), said(one.text), people("p.answer", answer(one)), button(t.understood, () => keepOwn("read", [...own("read"), one.key])));
}

function seats() {
	const [holder, ...others] = now.me.seats;
	const text = draft("seat").trim();
	const one = ({person, name}) => row(person, between(said(t.through({name, holder: holder.name})), button(t.takeAway, () => act("drop_seat", {person}), {label: t.dropSeat({name})})));
	const mayAdd = now.me.may_add_seat;
	return {
		title: t.seats,
		line: t.seatsFor,
		body: [list(others, one), mayAdd && line("seat", t.whoseSeat), small(t.seatsSeen)],
		dock: mayAdd && sign(t.addSeat, () => act("add_seat", {name: text}, "seat"), !text),
	};
}

function name() {
	const start = seat().name;
	const text = draft("rename", start).trim();
	const go = () => {
		act("rename", {name: text}, "rename");
		open(null);
	};
	return {title: t.callYou, body: line("rename", t.yourName, {start}), dock: sign(t.keep, go, !text || text === start)};
}

function why() {
	return {title: t.why, body: people("p.whole", now.room.why)};
}
