// How a phone finds in: by the QR code or the code that was said, with a name or without.

import {post} from "./outbox.js";
import {button, changed, h, line, note, now, people, set, sign, small, store, t} from "./parts.js";

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
	const {isIn} = await ask("/api/join", {key, name: mine.name.trim(), ...(mine.person && {person: mine.person}), ...more});
	if (!isIn) return;
	store.drop("way");
	now.enter();
}

export function screen() {
	const {welcome, way} = now;
	const {name, code, words, isBusy, isHeld} = mine;
	const again = sign(t.tryAgain, () => come(way), isBusy);
	if (!welcome && way?.secret) return {title: t.looking, line: words, dock: words && again};
	if (!welcome) return {title: t.whichCode, line: t.whereCode, ...entry("code", t.code, t.goOn, (value) => put({code: value}), () => come({code: code.trim()}))};
	if (isHeld) return held(name);
	if (welcome.is_locked) return {title: t.locked, line: t.knock, dock: again};
	const named = t.neutral({name: welcome.neutral});
	const unnamed = () => join({name: welcome.neutral});
	if (!welcome.takes_names) return {title: named, line: t.noNames, body: [refusal(), promises()], dock: sign(t.join, unnamed, isBusy)};
	const {body, dock} = entry("name", t.yourName, t.join, typed, () => join());
	return {
		title: t.callYou,
		line: welcome.asks_first && t.asksFirst,
		body: [body, h("ul.found", mine.found.map(found)), button(t.joinUnnamed, unnamed), small(named), promises()],
		dock,
	};
}

function held(name) {
	return {
		title: t.held({name}),
		line: mine.words,
		body: [button(t.samePerson, () => join({is_same: true})), small(t.yesFirst), button(t.otherPerson, () => join({is_another: true})), small(t.nameToo({name}))],
		dock: button(t.back, () => put({isHeld: false, words: ""})),
	};
}

export function waiting() {
	return {title: t.atDoor, line: t.waitDoor, body: promises()};
}

const promises = () => now.welcome?.promises.map((words, n) => note(["lock", "phone", "undo"][n] || "check", words));
const refusal = () => h("p.alert", {key: "refusal", role: "alert"}, mine.words);

function entry(name, label, words, on, go) {
	const isOff = mine.isBusy || !mine[name].trim();
	const input = line(name, label, {isQuiet: true, value: mine[name], spellcheck: "false", oninput: ({target}) => on(target.value), onkeydown: ({key}) => key === "Enter" && !isOff && go()});
	return {body: [input, refusal()], dock: sign(words, go, isOff)};
}

function found(one) {
	return h("li", {key: one.id}, people("button.plain", one.name, {pressed: mine.person === one.id, onclick: () => put({person: one.id, name: one.name, found: [one]})}));
}

async function typed(name) {
	put({name, person: null, words: ""});
	const turn = ++asked;
	const start = name.trim();
	const {people: all = []} = start.length > 1 ? await post("/api/look", {...now.way, start}) : {};
	if (turn === asked) put({found: all});
}
