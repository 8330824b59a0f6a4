// How a phone finds in: by the QR code or the code that was said, with a name or without.

import {post} from "./outbox.js";
import {button, changed, h, icon, now, set, sign, small, store, t} from "./parts.js";

const mine = {code: "", name: "", person: null, found: [], isHeld: false, isBusy: false, words: ""};
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
	put({isBusy: false, isHeld: answer.is_held, words: isIn ? "" : answer.refused || t("The room does not answer. Try again.")});
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
	const {isIn} = await ask("/api/join", {key, name: mine.name.trim(), ...(mine.person && {person: mine.person}), ...more});
	if (!isIn) return;
	store.drop("way");
	now.enter();
}

export function screen() {
	const {welcome, way} = now;
	const {name, code, words, isBusy, isHeld} = mine;
	const again = sign(t("Try again"), () => come(way), isBusy);
	if (!welcome && way?.secret) return {title: t("Looking for the room"), line: words, dock: words && again};
	if (!welcome) return {title: t("Which code stands on the screen?"), line: t("It is beside the QR code, for example KITE 4738."), ...entry("code", t("Code"), t("Go on"), (value) => put({code: value}), () => come({code: code.trim()}))};
	if (isHeld) return held(name);
	if (welcome.is_locked) return {title: t("The door is closed just now"), line: t("Ask the facilitator to open it, then try again."), dock: again};
	const named = t("You will be called {name}.", {name: welcome.neutral});
	const unnamed = () => join({name: welcome.neutral});
	if (!welcome.takes_names) return {title: named, line: t("There are no names in this session."), body: [refusal(), promises()], dock: sign(t("Join"), unnamed, isBusy)};
	const {body, dock} = entry("name", t("Your name"), t("Join"), typed, () => join());
	return {
		title: t("What should we call you?"),
		line: welcome.asks_first && t("The facilitator lets everybody in one by one."),
		body: [body, h("ul.found", mine.found.map(found)), button(t("Join without a name"), unnamed), small(named), promises()],
		dock,
	};
}

function held(name) {
	return {
		title: t("{name} is here already", {name}),
		line: mine.words,
		body: [button(t("That is me, on another phone"), () => join({is_same: true})), small(t("The facilitator says yes first. What only the other phone knows stays there.")), button(t("I am somebody else"), () => join({is_another: true})), small(t("You get a name beside it, such as {name} 2.", {name}))],
		dock: button(t("Back"), () => put({isHeld: false, words: ""})),
	};
}

export function waiting() {
	return {title: t("You are at the door"), line: t("The facilitator lets you in. This page goes on by itself."), body: promises()};
}

const promises = () => now.welcome?.promises.map((words, n) => h("p.note", icon(["lock", "phone", "undo"][n] || "check"), h("span", words)));
const refusal = () => h("p.alert", {key: "refusal", role: "alert"}, mine.words);

function entry(id, label, words, on, go) {
	const isOff = mine.isBusy || !mine[id].trim();
	const input = h("input.people", {id, value: mine[id], dir: "auto", autocomplete: "off", spellcheck: "false", oninput: ({target}) => on(target.value), onkeydown: ({key}) => key === "Enter" && !isOff && go()});
	return {body: [h("div.field", {key: id}, h("label.unseen", {for: id}, label), input), refusal()], dock: sign(words, go, isOff)};
}

function found(one) {
	return h("li", {key: one.id}, h("button.plain.people", {dir: "auto", pressed: mine.person === one.id, onclick: () => put({person: one.id, name: one.name, found: [one]})}, one.name));
}

async function typed(name) {
	put({name, person: null, words: ""});
	const turn = ++asked;
	const start = name.trim();
	const {people: all = []} = start.length > 1 ? await post("/api/look", {...now.way, start}) : {};
	if (turn === asked) put({found: all});
}
