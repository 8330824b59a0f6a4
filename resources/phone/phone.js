// Which screen stands for what the room says, and how it comes there.

import * as ballot from "./ballot.js";
import {come, door, news, sheet, waiting} from "./beside.js";
import * as connection from "./connection.js";
import {patch} from "./dom.js";
import * as outbox from "./outbox.js";
import {button, changed, h, now, own, p, painted, said, seat, set, small, store, t, task} from "./parts.js";
import * as read from "./read.js";
import {left, spoken, top} from "./top.js";
import {learned, speaks} from "./words.js";

const SCREENS = {...read, ...ballot, wait_task: read.ideas_task, ended_task: over};
const [head, main, dock, aloud] = ["top", "main", "dock", "aloud"].map((id) => document.getElementById(id));
dock.onmousedown = (event) => event.preventDefault(); // the keyboard stays for the next thought
let shown = ""; // the id of a screen
let ringing;
let before = null; // what was left of the clock

function screen() {
	const {phase, me, room, counts} = now;
	if (phase === "out") return {title: t.out, line: t.mistake};
	if (phase === "over") return over();
	if (phase === "join") return door();
	if (me?.state === "waiting") return waiting();
	if (!room || !seat()) return {title: t.looking};
	if (now.sheet) return sheet();
	const made = (SCREENS[task().is] || read.quiet)(task(), seat());
	return {id: `${task().is} ${room.step} ${seat().person}`, title: room.title, line: room.line, counts: counts?.line || counts?.here, ...made};
}

function over() {
	return {title: t.over, line: task().words || t.thankYou, body: ballot.taken(true)};
}

function paint() {
	const {title, line, body, dock: below, counts, id = title} = screen();
	const parts = [below].flat(Infinity).filter(Boolean);
	const signs = parts.filter(({tag}) => tag === "button");
	paintTop();
	patch(main, h("div.screen", {key: id}, notice(), now.phase === "in" && news(), h("h1", {tabindex: -1}, title), line && h("p.line", line), body, small(counts)));
	patch(dock, [parts.filter(({tag}) => tag !== "button"), h("div.signs", signs)]);
	dock.hidden = !parts.length;
	document.title = `${title} · Leading from Behind`;
	if (id === shown) return;
	const isOwnDoing = `${shown} ${id}`.includes("sheet");
	shown = id;
	scrollTo(0, 0);
	if (isOwnDoing) main.querySelector("h1").focus({preventScroll: true});
	else say(title);
}

function notice() {
	if (!now.notice) return null;
	const {sentence, text} = now.notice;
	return h("section.plate.refused", {key: "notice", role: "alert"}, p(sentence), text && [small(t.notSent), said(text)], button(t.understood, () => set({notice: null})));
}

function say(words) {
	if (words) patch(aloud, words);
}

// Again with each second of the room's clock.
function paintTop() {
	patch(head, top());
	clearTimeout(ringing);
	const clock = now.phase === "in" && now.room?.clock;
	const ms = clock?.is_running ? left(clock) : null;
	if (ms !== null) {
		if (before !== null) say(spoken(ms, before));
		if (before > 0 && ms <= 0) changed();
		ringing = setTimeout(paintTop, (((ms % 1000) + 1000) % 1000 || 1000) + 5);
	}
	before = ms;
}

// What became of own ideas and lines.
async function look() {
	const tickets = (now.me?.seats || []).flatMap(({person}) => [...own("mine", person), ...own("messages", person).slice(-20)]).map((one) => one.ticket || one.key);
	if (!tickets.length) return;
	const {status, ...mine} = await outbox.post("/api/mine", {tickets: tickets.slice(-100)});
	if (status === 200) set({mine});
}

// An answer to a line without a name is told to nobody but who asks for it.
setInterval(() => seat() && own("messages").some(({key}) => !now.mine.messages[key]?.answer) && look(), 20_000);

function heard({room = now.room, counts = now.counts, me = now.me, end}) {
	const isNews = room !== now.room || me !== now.me;
	set({isHeard: true, room, counts, me});
	if (isNews) look();
	if (end === "out" || me?.state === "out") leave("out");
	else if (end === "over") leave("over");
	else if (me?.state === "unknown") unknown();
}

function leave(phase) {
	connection.stop();
	set({phase});
}

function unknown() {
	leave("join");
	now.me = null;
	if (now.way) come(now.way);
}

// Whether the room still knows this phone: a socket that fails does not say.
async function known() {
	const {status, state} = await outbox.post("/api/mine", {tickets: []});
	if (status === 401) unknown();
	else if (state === "out") leave("out");
	else return status;
}

function lost(tries) {
	if (now.isHeard) say(t.waiting);
	set({isHeard: false});
	if (tries === 2) known();
}

// Words that were refused go back to where they were written, and a paper gives way to the one before.
function refused({body, back}, sentence) {
	if (back) store.set(back.draft, [back.value, store.get(back.draft)].filter(Boolean).join("\n"));
	const place = `paper/${body.seat}/${body.poll}`;
	const {ticket, before} = store.get(place) || {};
	if (ticket && ticket === body.ticket) store.set(place, before);
	read.undo(body);
	set({notice: {sentence: sentence || t.refused, text: body.text || body.name}});
}

now.enter = () => {
	set({phase: "in"});
	connection.start({frame: heard, connected: outbox.nudge, lost, out: () => leave("out")});
};

async function begin() {
	const secret = location.pathname.match(/^\/J\/([\w-]+)/)?.[1];
	if (secret) {
		store.set("way", {secret});
		history.replaceState(null, "", "/");
	}
	await speaks;
	painted(paint);
	outbox.listen({changed, refused, unknown, unheard: connection.doubt});
	set({way: store.get("way")});
	learned.then(changed);
	for (let wait = 250; ; wait = Math.min(2000, wait * 2)) {
		const status = await known();
		if (status) now.enter();
		if (status !== 0) return;
		set({isHeard: false});
		await outbox.pause(wait);
	}
}

begin();
