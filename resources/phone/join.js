// How a phone finds in: by the secret of the QR code or the code that was said, with a name or without.

import { post } from "./outbox.js";
import { button, changed, h, icon, now, p, people, sign, small, store, t } from "./parts.js";

const MARKS = ["lock", "phone", "undo"];
const mine = { code: "", name: "", person: null, found: [], isHeld: false, isBusy: false, words: "" };
const silent = () => t("The room does not answer. Try again.");
let entered = () => {};
let asked = 0;

export function onEntered(how) {
	entered = how;
}

async function ask(path, more, taken) {
	if (mine.isBusy) return;
	[mine.isBusy, mine.words] = [true, ""];
	changed();
	const answer = await post(path, { ...now.way, ...more });
	mine.isBusy = false;
	if (answer.status === 200) taken(answer);
	else mine.words = answer.refused || silent();
	return answer;
}

export async function come(way) {
	const answer = await ask("/api/come", way, (welcome) => {
		now.way = way;
		now.welcome = welcome;
	});
	if (answer?.status === 403 && !answer.wait_s) forget(); // an old QR code: the one that is said may be typed
	changed();
}

function forget() {
	now.way = null;
	store.drop("way");
}

async function join(more) {
	const key = store.get("key") || store.chance();
	store.set("key", key);
	const name = mine.name.trim();
	const person = mine.person && { person: mine.person };
	const answer = await ask("/api/join", { key, name, ...person, ...more }, () => {
		store.drop("way");
		entered();
	});
	mine.isHeld = Boolean(answer?.is_held);
	changed();
}

export function screen() {
	const { welcome, way } = now;
	const again = sign(t("Try again"), () => come(way), mine.isBusy);
	if (!welcome) return way?.secret ? { id: "knock", title: t("Looking for the room"), line: mine.words, dock: mine.words && again } : byCode();
	if (mine.isHeld) return held();
	if (welcome.is_locked) return { id: "locked", title: t("The door is closed just now"), line: t("Ask the facilitator to open it, then try again."), dock: again };
	return welcome.takes_names ? naming(welcome) : unnamed(welcome);
}

function byCode() {
	const code = mine.code.trim();
	const isOff = mine.isBusy || !code;
	const go = () => come({ code });
	return { id: "code", title: t("Which code stands on the screen?"), line: t("It is beside the QR code, for example KITE 4738."), body: [entry("code", t("Code"), isOff ? null : go, (value) => (mine.code = value), "characters"), refusal()], dock: sign(t("Go on"), go, isOff) };
}

function naming({ neutral, asks_first, promises }) {
	const isOff = mine.isBusy || !mine.name.trim();
	const pick = (one) => {
		Object.assign(mine, { person: one.id, name: one.name, found: [one] });
		changed();
	};
	const one = (found) => h("li", { key: found.id }, h("button.plain.people", { dir: "auto", pressed: mine.person === found.id, onclick: () => pick(found) }, found.name));
	return {
		id: "join",
		title: t("What should we call you?"),
		line: asks_first && t("The facilitator lets everybody in one by one."),
		body: [entry("name", t("Your name"), isOff ? null : () => join(), typed, "words"), h("ul.found", mine.found.map(one)), refusal(), button(t("Join without a name"), () => join({ name: neutral, person: null })), small(t("You will be called {name}.", { name: neutral })), told(promises)],
		dock: sign(t("Join"), () => join(), isOff),
	};
}

function unnamed({ neutral: name, promises }) {
	return { id: "join", title: t("You will be called {name}.", { name }), line: t("There are no names in this session."), body: [refusal(), told(promises)], dock: sign(t("Join"), () => join({ name, person: null }), mine.isBusy) };
}

function held() {
	const { name } = mine;
	const back = () => {
		mine.isHeld = false;
		changed();
	};
	return {
		id: "held",
		title: t("{name} is here already", { name }),
		line: mine.words,
		body: [button(t("That is me, on another phone"), () => join({ is_same: true })), small(t("The facilitator says yes first. What only the other phone knows stays there.")), button(t("I am somebody else"), () => join({ is_another: true })), small(t("You get a name beside it, such as {name} 2.", { name }))],
		dock: button(t("Back"), back),
	};
}

export function waiting() {
	return { id: "waiting", title: t("You are at the door"), line: t("The facilitator lets you in. This page goes on by itself."), body: told(now.welcome?.promises || []) };
}

const told = (promises) => promises.map((words, n) => h("p.note", { key: n }, icon(MARKS[n] || "check"), words));
const refusal = () => h("p.alert", { key: "refusal", role: "alert" }, mine.words);

function entry(id, label, go, on, autocapitalize) {
	const oninput = ({ target }) => {
		on(target.value);
		changed();
	};
	return h("div.field", { key: id }, h("label.unseen", { for: id }, label), h("input.people", { id, value: mine[id], dir: "auto", autocomplete: "off", spellcheck: "false", autocapitalize, oninput, onkeydown: ({ key }) => key === "Enter" && go?.() }));
}

async function typed(value) {
	Object.assign(mine, { name: value, person: null, words: "" });
	const turn = ++asked;
	const start = value.trim();
	const answer = start.length > 1 ? await post("/api/look", { ...now.way, start }) : {};
	if (turn !== asked) return;
	mine.found = answer.people || [];
	changed();
}
