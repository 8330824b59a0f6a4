// Puts the page together: which screen stands for what the room says, and how it is brought there.

import { clarity, marks, objections } from "./ballot.js";
import { left, spoken } from "./clock.js";
import * as connection from "./connection.js";
import { patch } from "./dom.js";
import * as join from "./join.js";
import * as outbox from "./outbox.js";
import { button, changed, h, now, own, p, painted, people, plate, seat, small, store, t, task } from "./parts.js";
import * as read from "./read.js";
import { sheet } from "./sheets.js";
import { closing, outcomes, taken } from "./take.js";
import { top } from "./top.js";
import { learn } from "./words.js";
import { undo, write } from "./write.js";

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
	if (now.phase === "out") return { id: "out", title: t("You were asked to leave"), line: t("Talk to the facilitator if you think that this is a mistake.") };
	if (now.phase === "over") return over();
	if (now.phase === "join") return join.screen();
	if (now.me?.state === "waiting") return join.waiting();
	if (now.phase !== "in" || !now.room || !seat()) return { id: "start", title: t("Looking for the room") };
	if (now.sheet) return sheet();
	const { is } = task();
	const { title, line, clock } = now.room;
	return { id: `${is}-${now.room.step}-${seat().person}`, title, line, counts: now.counts?.line || now.counts?.here, ...(SCREENS[is] || read.quiet)() };
}

function over() {
	return { id: "over", title: t("The session is over"), line: task().words || t("Thank you for being here."), body: taken(true) };
}

function paint() {
	const one = screen();
	const parts = [one.dock].flat(Infinity).filter(Boolean);
	const isButton = (part) => part.tag === "button";
	paintTop();
	patch(main, h("div.screen", { key: one.id }, notice(), h("h1", { tabindex: -1 }, one.title), one.line && h("p.line", one.line), one.body, small(one.counts)));
	patch(dock, [parts.filter((part) => !isButton(part)), h("div.signs", parts.filter(isButton))]);
	dock.hidden = !parts.length;
	document.title = `${one.title} · Leading from Behind`;
	if (one.id === shown) return;
	const isOwnDoing = `${shown} ${one.id}`.includes("sheet");
	shown = one.id;
	window.scrollTo(0, 0);
	if (isOwnDoing) main.querySelector("h1").focus({ preventScroll: true });
	else say(one.title);
}

function notice() {
	if (!now.notice) return null;
	const { sentence, text } = now.notice;
	const close = () => {
		now.notice = null;
		changed();
	};
	return h("section.plate.refused", { key: "notice", role: "alert" }, p(sentence), text && [small(t("It was not sent. Your words are kept:")), people("p", text)], button(t("Understood"), close));
}

function say(words) {
	if (words) patch(aloud, words);
}

// The digits turn by themselves, on the room's clock.
function paintTop() {
	patch(head, top());
	clearTimeout(ringing);
	const clock = now.phase === "in" && now.room?.clock;
	const ms = clock && clock.is_running ? left(clock) : null;
	if (ms !== null) {
		if (before !== null) say(spoken(ms, before));
		if (before > 0 && ms <= 0) changed();
		ringing = setTimeout(paintTop, (((ms % 1000) + 1000) % 1000 || 1000) + 5);
	}
	before = ms;
}

// What became of the ideas and lines that this phone wrote.
async function look() {
	const tickets = (now.me?.seats || []).flatMap(({ person }) => [...own("mine", person).map((one) => one.ticket), ...own("messages", person).slice(-20).map((one) => one.key)]);
	if (!tickets.length) return;
	const { status, ideas, messages } = await outbox.post("/api/mine", { tickets: tickets.slice(-100) });
	if (status === 200) now.mine = { ideas, messages };
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
	leave("join");
	now.me = null;
	if (now.way) join.come(now.way);
}

// Whether the room still knows this phone. It says so by HTTP; a socket that fails says nothing.
async function known() {
	const { status, state } = await outbox.post("/api/mine", { tickets: [] });
	if (status === 401) unknown();
	else if (state === "out") leave("out");
	else return status;
	return null;
}

function lost(tries) {
	now.isHeard = false;
	changed();
	if (tries === 2) known();
}

// Words that were refused go back to where they were written.
function refused({ body, back }, sentence) {
	now.notice = { sentence: sentence || t("The room did not take that."), text: body.text || body.name };
	if (back) store.set(back.draft, [back.value, store.get(back.draft)].filter(Boolean).join("\n"));
	if (body.act === "answer") store.drop(`paper/${body.seat}/${body.poll}`);
	undo(body);
	changed();
}

function enter() {
	now.phase = "in";
	connection.start({ frame: heard, connected: outbox.nudge, lost, out: () => leave("out") });
	changed();
}

async function begin() {
	const secret = location.pathname.match(/^\/J\/([\w-]+)\/?$/)?.[1];
	if (secret) {
		store.set("way", { secret });
		history.replaceState(null, "", "/");
	}
	now.way = store.get("way");
	painted(paint);
	join.onEntered(enter);
	outbox.listen({ changed, refused, unknown, unheard: connection.doubt });
	changed();
	learn().then(changed);
	for (let pause = 250; ; pause = Math.min(2000, pause * 2)) {
		const status = await known();
		if (status) enter();
		if (status !== 0) return;
		now.isHeard = false;
		changed();
		await new Promise((done) => setTimeout(done, pause));
	}
}

begin();
