// How a phone finds in: by the secret of the QR code or the code that was said, with a name or without.

import { h } from "./dom.js";
import { post } from "./outbox.js";
import * as store from "./store.js";
import { button, icon, people, says, sign } from "./parts.js";
import { changed, now } from "./room.js";
import { t } from "./words.js";

const MARKS = ["lock", "phone", "undo"];
const mine = { code: "", name: "", person: null, found: [], held: false, words: "", isBusy: false };
let entered = () => {};
let asked = 0;

export function onEntered(how) {
	entered = how;
}

export async function come(way) {
	mine.isBusy = true;
	changed();
	const answer = await post("/api/come", way);
	mine.isBusy = false;
	mine.words = "";
	if (answer.status === 200) {
		now.way = way;
		now.welcome = answer;
	} else {
		if (answer.status === 403 && way.secret && !answer.wait_s) {
			now.way = null; // an old QR code: the one that is said may still be typed
			store.drop("way");
		}
		mine.words = answer.refused || t("The room does not answer. Try again.");
	}
	changed();
}

export function screen() {
	if (!now.welcome) return now.way?.secret ? knocking() : byCode();
	if (mine.held) return held();
	if (now.welcome.is_locked) return locked();
	return now.welcome.takes_names ? naming() : unnamed();
}

function knocking() {
	const again = sign(t("Try again"), () => come(now.way), mine.isBusy);
	return { id: "knocking", title: t("Looking for the room"), line: mine.words, body: [], dock: mine.words ? [again] : [] };
}

function byCode() {
	const go = () => mine.code.trim() && come({ code: mine.code.trim() });
	return {
		id: "code",
		title: t("Which code stands on the screen?"),
		line: t("It is beside the QR code, for example KITE 4738."),
		body: [line("code", t("Code"), mine.code, (value) => (mine.code = value), { autocapitalize: "characters", spellcheck: "false" }, go), refusal()],
		dock: [sign(t("Go on"), go, mine.isBusy || !mine.code.trim())],
	};
}

function locked() {
	return {
		id: "locked",
		title: t("The door is closed just now"),
		line: t("Ask the facilitator to open it, then try again."),
		body: [refusal()],
		dock: [sign(t("Try again"), () => come(now.way), mine.isBusy)],
	};
}

function naming() {
	const { neutral, asks_first, promises } = now.welcome;
	const go = () => mine.name.trim() && join();
	return {
		id: "join",
		title: t("What should we call you?"),
		line: asks_first ? t("The facilitator lets everybody in one by one.") : "",
		body: [
			line("name", t("Your name"), mine.name, typed, { maxlength: 60, autocapitalize: "words" }, go),
			h("ul.found", { key: "found", label: t("Names of this team") }, mine.found.map((one) => h("li", { key: one.id }, h("button.plain.people", { dir: "auto", pressed: mine.person === one.id, onclick: () => pick(one) }, one.name)))),
			button(t("Join without a name"), () => join({ name: neutral }), { key: "neutral", "aria-describedby": "neutral-name" }),
			h("p.small", { id: "neutral-name" }, t("You will be called {name}.", { name: neutral })),
			refusal(),
			told(promises),
		],
		dock: [sign(t("Join"), go, mine.isBusy || !mine.name.trim())],
	};
}

function unnamed() {
	const { neutral, promises } = now.welcome;
	return {
		id: "join",
		title: t("You will be called {name}.", { name: neutral }),
		line: t("There are no names in this session."),
		body: [refusal(), told(promises)],
		dock: [sign(t("Join"), () => join({ name: neutral }), mine.isBusy)],
	};
}

function held() {
	return {
		id: "held",
		title: t("{name} is here already", { name: mine.name }),
		line: mine.words,
		body: [
			button(t("That is me, on another phone"), () => join({ is_same: true })),
			h("p.small", t("The facilitator says yes first. What only the other phone knows stays there.")),
			button(t("I am somebody else"), () => join({ is_another: true })),
			h("p.small", t("You get a name beside it, such as {name} 2.", { name: mine.name })),
		],
		dock: [button(t("Back"), () => { mine.held = false; changed(); })],
	};
}

export function waitingScreen() {
	return {
		id: "waiting",
		title: t("You are at the door"),
		line: t("The facilitator lets you in. This page goes on by itself."),
		body: [told(now.welcome?.promises || [])],
		dock: [],
	};
}

function told(promises) {
	return h("ul.promises", promises.map((words, n) => h("li", { key: n }, icon(MARKS[n] || "check"), h("span", words))));
}

function refusal() {
	return h("p.alert", { key: "refusal", role: "alert", hidden: !mine.words }, mine.words);
}

function line(name, label, value, on, more, go) {
	const typedIn = ({ target }) => {
		on(target.value);
		changed();
	};
	const input = { id: name, type: "text", value, dir: "auto", autocomplete: "off", ...more, oninput: typedIn, onkeydown: (event) => event.key === "Enter" && go() };
	return h("div.field", { key: name }, h("label.unseen", { for: name }, label), h("input.people.large", input));
}

async function typed(value) {
	mine.name = value;
	mine.person = null;
	mine.words = "";
	const turn = ++asked;
	const start = value.trim();
	const answer = start.length > 1 ? await post("/api/look", { ...now.way, start }) : {};
	if (turn !== asked) return;
	mine.found = (answer.people || []).slice(0, 8);
	changed();
}

function pick(one) {
	mine.person = one.id;
	mine.name = one.name;
	mine.found = [one];
	changed();
}

async function join(more = {}) {
	if (mine.isBusy) return;
	mine.isBusy = true;
	mine.words = "";
	changed();
	const key = store.get("key") || store.chance();
	store.set("key", key);
	const person = mine.person && !more.name ? { person: mine.person } : {};
	const answer = await post("/api/join", { ...now.way, key, name: mine.name.trim(), ...person, ...more });
	mine.isBusy = false;
	mine.held = Boolean(answer.is_held);
	if (answer.status === 200) {
		store.drop("way");
		entered();
	} else if (answer.status === 0) mine.words = t("The room does not answer. Try again.");
	else mine.words = answer.refused || t("That did not work. Scan the code again.");
	changed();
}
