// What is not the room's task: finding in by a code and a name, and what is always within reach.

import {plan} from "./ballot.js";
import {post} from "./outbox.js";
import {act, addOwn, answered, between, button, changed, draft, field, finish, h, isSending, line, list, note, now, open, own, people, plate, row, said, seat, set, sign, small, store, t, tick} from "./parts.js";

const mine = {code: "", name: "", found: [], words: ""};
let asked = 0;

function put(values) {
	Object.assign(mine, values);
	changed();
}

async function ask(path, more) {
	if (mine.isBusy) return {};
	put({isBusy: true, words: ""});
	const answer = await post(path, {...now.way, ...more});
	const isIn = answer.status === 200;
	put({isBusy: false, isHeld: answer.is_held, words: isIn ? "" : answer.refused || t.noAnswer});
	return {...answer, isIn};
}

export async function come(way) {
	const {isIn, status, wait_s, ...welcome} = await ask("/api/come", way);
	if (isIn) set({way, welcome});
	if (status !== 403 || wait_s) return;
	store.drop("way"); // an old QR code: the one that is said may be typed
	set({way: null});
}

async function join(more) {
	const key = store.get("key") || store.chance();
	store.set("key", key);
	const {isIn} = await ask("/api/join", {key, name: mine.name.trim(), person: mine.person, ...more});
	if (!isIn) return;
	store.drop("way");
	now.enter();
}

export function door() {
	const {welcome, way} = now;
	const {name, code, words, isBusy, isHeld} = mine;
	const again = sign(t.tryAgain, () => come(way), isBusy);
	if (!welcome && way?.secret) return {title: t.looking, line: words, dock: words && again};
	if (!welcome) return {title: t.whichCode, line: t.nearQr, ...entry("code", t.code, t.goOn, (typed) => put({code: typed}), () => come({code: code.trim()}))};
	if (isHeld) return held(name);
	if (welcome.is_locked) return {title: t.locked, line: t.knock, dock: again};
	const named = t.neutral({name: welcome.neutral});
	const unnamed = () => join({name: welcome.neutral});
	if (!welcome.takes_names) return {title: named, line: t.noNames, body: [refusal(), promises()], dock: sign(t.join, unnamed, isBusy)};
	const {body, dock} = entry("name", t.yourName, t.join, typed, () => join());
	return {
		title: t.callYou,
		line: welcome.asks_first && t.asksFirst,
		body: [body, h("ul.found", mine.found.map(found)), button(t.unnamed, unnamed), small(named), promises()],
		dock,
	};
}

function held(name) {
	return {
		title: t.held({name}),
		line: mine.words,
		body: [button(t.same, () => join({is_same: true})), small(t.yesFirst), button(t.another, () => join({is_another: true})), small(t.nameToo({name}))],
		dock: button(t.back, () => put({isHeld: false, words: ""})),
	};
}

export const waiting = () => ({title: t.atDoor, line: t.waitDoor, body: promises()});

const promises = () => now.welcome?.promises.map((words, n) => note(["lock", "phone", "undo"][n] || "check", words));
const refusal = () => h("p.alert", {key: "refusal", role: "alert"}, mine.words);

function entry(name, label, words, on, go) {
	const isOff = mine.isBusy || !mine[name].trim();
	const input = line(name, label, {isQuiet: true, value: mine[name], spellcheck: "false", oninput: ({target}) => on(target.value), onkeydown: ({key}) => key === "Enter" && !isOff && go()});
	return {body: [input, refusal()], dock: sign(words, go, isOff)};
}

const found = (one) => h("li", {key: one.id}, people("button.plain", one.name, {pressed: mine.person === one.id, onclick: () => put({person: one.id, name: one.name, found: [one]})}));

async function typed(name) {
	put({name, person: undefined, words: ""});
	const turn = ++asked;
	const start = name.trim();
	const {people: all = []} = start.length > 1 ? await post("/api/look", {...now.way, start}) : {};
	if (turn === asked) put({found: all});
}

export function sheet() {
	const {is} = now.sheet;
	const made = {menu, line: privateLine, seats, name, why, plan}[is](now.sheet);
	return {...made, id: `sheet-${is}`, dock: [button(t.back, () => open(null), {key: "back"}), made.dock]};
}

function menu() {
	const {is_here, may_rename, name} = seat();
	const many = now.me.seats.length > 1;
	const go = (words, is, mark) => button(words, () => open(is), {mark});
	return {
		title: t.menu,
		line: t.youAre({name}),
		body: [
			go(t.lineTo, "line", "message"),
			button(is_here ? t.leave : t.iAmBack, () => finish("away", {is_away: is_here}), {mark: "undo"}),
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
		addOwn("messages", {key, text: words});
		act("message", {kind, text: from ? text : "", key, is_signed: draft("signed", true), number: n}, from);
		open("line");
	};
	const quick = (kind, words) => button(words, () => send(kind, words));
	const title = n ? t.unclearNo({n}) : t.line;
	const sent = (one) => row(one.key, said(one.text), answered(answer(one), isSending({key: one.key}) ? t.sending : t.sent));
	return {
		title,
		line: t.private,
		body: [tick("signed", t.signed, true), !n && [quick("help", t.helpUs), quick("work", t.letWork)], field(name, n ? t.whatUnclear : t.orWords), list(own("messages").slice(-20).reverse(), sent)],
		dock: sign(t.send, () => send(n ? "unclear" : "words", text || title, name), !n && !text),
	};
}

export const answer = ({key}) => now.mine.messages[key]?.answer;

// Above whatever the room does, until it was read.
export function news() {
	const one = seat() && own("messages").find((sent) => answer(sent) && !own("read").includes(sent.key));
	return one && plate("news", small(t.answer), said(one.text), answered(answer(one)), button(t.gotIt, () => addOwn("read", one.key)));
}

function seats() {
	const [holder, ...others] = now.me.seats;
	const text = draft("seat").trim();
	const one = ({person, name}) => row(person, between(said(t.through({name, holder: holder.name})), button(t.takeAway, () => act("drop_seat", {person}), {label: t.dropSeat({name})})));
	const mayAdd = now.me.may_add_seat;
	return {
		title: t.seats,
		line: t.seatsFor,
		body: [list(others, one), mayAdd && line("seat", t.whose), small(t.seatsSeen)],
		dock: mayAdd && sign(t.addSeat, () => act("add_seat", {name: text}, "seat"), !text),
	};
}

function name() {
	const start = seat().name;
	const text = draft("rename", start).trim();
	return {title: t.callYou, body: line("rename", t.yourName, {start}), dock: sign(t.keep, () => finish("rename", {name: text}, "rename"), !text || text === start)};
}

const why = () => ({title: t.why, body: people("p.whole", now.room.why)});
