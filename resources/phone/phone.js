// Puts the page together: which screen stands for what the room says, and how it is brought there.

import { clarity, marks, objections } from "./ballot.js";
import { left, phase, spoken } from "./clock.js";
import * as connection from "./connection.js";
import { h, patch } from "./dom.js";
import * as join from "./join.js";
import * as outbox from "./outbox.js";
import { people, says, button } from "./parts.js";
import * as read from "./read.js";
import { changed, keepOwn, now, own, painted, seat, task } from "./room.js";
import { sheet } from "./sheets.js";
import * as store from "./store.js";
import { closing, outcomes, taken } from "./take.js";
import { top } from "./top.js";
import { learn, t } from "./words.js";
import { write } from "./write.js";

const SCREENS = {
	lobby_task: read.lobby,
	why_task: read.why,
	levels_task: clarity,
	spoken_task: read.spoken,
	write_task: write,
	read_first_task: read.readFirst,
	ideas_task: read.ideas,
	wait_task: read.ideas,
	marks_task: marks,
	objections_task: objections,
	outcomes_task: outcomes,
	closing_task: closing,
	ended_task: over,
	themes_scene: read.themes,
	talk_scene: read.talk,
	results_scene: read.results,
	objections_scene: read.objected,
	rest_scene: read.rest,
	so_far_scene: read.soFar,
};

const [head, main, dock, aloud] = ["top", "main", "dock", "aloud"].map((id) => document.getElementById(id));
let shown = ""; // which screen stands there
let ringing = 0;
let before = null; // what was left of the clock

function screen() {
	if (now.phase === "out" || now.me?.state === "out") return { id: "out", title: t("You were asked to leave"), line: t("Talk to the facilitator if you think that this is a mistake."), body: [], dock: [] };
	if (now.phase === "over") return over();
	if (now.phase === "join") return join.screen();
	if (now.me?.state === "waiting") return join.waitingScreen();
	if (now.phase !== "in" || !now.room || !seat()) return { id: "start", title: t("Looking for the room"), body: [], dock: [] };
	if (now.sheet) return sheet();
	const is = task().is;
	return { id: `${is}-${now.room.step}-${seat().person}`, ...(SCREENS[is] || read.quiet)() };
}

function over() {
	return { id: "over", title: t("The session is over"), line: task().is === "ended_task" ? task().words : t("Thank you for being here."), body: [taken(true)], dock: [] };
}

function paint() {
	const one = screen();
	const title = one.title ?? now.room?.title;
	const line = one.line === undefined && now.phase === "in" && !now.sheet ? now.room?.line : one.line;
	paintTop();
	const parts = [one.dock].flat(Infinity).filter(Boolean);
	patch(main, h("div.screen", { key: one.id }, notice(), h("h1", { tabindex: "-1" }, title), says(line), one.body, counts()));
	patch(dock, parts.length ? h("div.dock", parts.filter((part) => part.tag !== "button"), h("div.signs", parts.filter((part) => part.tag === "button"))) : []);
	dock.hidden = !parts.length;
	document.title = title ? `${title} · Leading from Behind` : "Leading from Behind";
	if (one.id === shown) return;
	const isOwnDoing = shown.startsWith("sheet") || one.id.startsWith("sheet");
	shown = one.id;
	window.scrollTo(0, 0);
	if (isOwnDoing) main.querySelector("h1").focus({ preventScroll: true });
	else say(title);
}

function counts() {
	const isRoom = now.phase === "in" && now.me?.state === "in" && !now.sheet && now.counts;
	const words = isRoom ? (task().is === "lobby_task" ? now.counts.here : now.counts.line) : "";
	return words ? h("p.small.counts", { key: "counts" }, words) : null;
}

function notice() {
	if (!now.notice) return null;
	const { sentence, text } = now.notice;
	const close = () => {
		now.notice = null;
		changed();
	};
	return h("section.plate.refused", { key: "notice", role: "alert" }, h("p", sentence), text && [h("p.small", t("It was not sent. Your words are kept:")), people("p", text)], button(t("Understood"), close));
}

function say(words) {
	patch(aloud, words || "");
}

// The digits turn by themselves, on the room's clock.
function paintTop() {
	patch(head, top());
	clearTimeout(ringing);
	const clock = now.phase === "in" ? now.room?.clock : null;
	if (!clock || !clock.is_running) {
		before = null;
		return;
	}
	const ms = left(clock);
	if (before !== null) {
		const words = spoken(clock, before);
		if (words) say(words);
		if (before > 0 && ms <= 0) changed();
	}
	before = ms;
	ringing = setTimeout(paintTop, (((ms % 1000) + 1000) % 1000 || 1000) + 5);
}

// What became of the ideas and lines that this phone wrote.
async function look() {
	const seats = now.me?.seats || [];
	const tickets = seats.flatMap(({ person }) => [
		...(store.get(`mine/${person}`) || []).map((one) => one.ticket),
		...(store.get(`messages/${person}`) || []).slice(-20).map((one) => one.key),
	]);
	if (!tickets.length) return;
	const answer = await outbox.post("/api/mine", { tickets: tickets.slice(-100) });
	if (answer.status !== 200) return;
	now.mine = { ideas: answer.ideas || {}, messages: answer.messages || {} };
	changed();
}

function heard(frame) {
	now.isHeard = true;
	for (const part of ["room", "counts", "me"]) if (part in frame) now[part] = frame[part];
	if (frame.room || frame.me) look();
	if (frame.end === "out" || now.me?.state === "out") leave("out");
	else if (frame.end === "over") leave("over");
	else if (now.me?.state === "unknown") unknown();
	changed();
}

function leave(phase) {
	now.phase = phase;
	connection.stop();
	changed();
}

function unknown() {
	connection.stop();
	now.phase = "join";
	now.me = null;
	changed();
	if (now.way) join.come(now.way);
}

async function lost(tries) {
	now.isHeard = false;
	changed();
	if (tries === 2 && (await outbox.post("/api/mine", { tickets: [] })).status === 401) unknown();
}

// Words that were refused go back to where they were written.
function refused({ body, back }, sentence) {
	const text = body.text || body.name || "";
	now.notice = { sentence: sentence || t("The room did not take that."), text };
	if (back) store.set(back.draft, [back.value, store.get(back.draft)].filter(Boolean).join("\n"));
	const list = store.get(`mine/${body.seat}`) || [];
	if (body.act === "write") keepOwn("mine", list.filter((one) => one.ticket !== body.ticket), body.seat);
	if (body.act === "edit") keepOwn("mine", list.map((one) => (one.ticket === body.ticket && one.before ? { ...one, text: one.before } : one)), body.seat);
	if (body.act === "withdraw") keepOwn("mine", list.map((one) => (one.ticket === body.ticket ? { ...one, step: one.step.replace(/^-/, "") } : one)), body.seat);
	if (body.act === "answer") store.drop(`paper/${body.seat}/${body.poll}`);
	changed();
}

function enter() {
	now.phase = "in";
	connection.start({ frame: heard, connected: outbox.nudge, lost, out: () => leave("out") });
}

async function begin() {
	const secret = location.pathname.match(/^\/J\/([A-Za-z0-9_-]+)\/?$/)?.[1];
	if (secret) {
		store.set("way", { secret });
		history.replaceState(null, "", "/");
	}
	now.way = store.get("way");
	painted(paint);
	join.onEntered(enter);
	outbox.listen({ changed, refused, unknown, unheard: connection.doubt });
	paint();
	learn().then(changed);
	for (let pause = 250; ; pause = Math.min(2000, pause * 2)) {
		const { status } = await outbox.post("/api/mine", { tickets: [] });
		if (status === 401) return unknown();
		if (status) return enter();
		now.isHeard = false;
		changed();
		await new Promise((done) => setTimeout(done, pause));
	}
}

begin();
