// Which screen stands for what the room says, and how it comes there.

import * as ballot from "./ballot.js";
import {answer, come, door, news, sheet, waiting} from "./beside.js";
import * as connection from "./connection.js";
import {flat, patch} from "./dom.js";
import * as outbox from "./outbox.js";
import {button, changed, dots, h, left, now, open, own, p, people, said, seat, set, small, store, t, task} from "./parts.js";
import * as read from "./read.js";
import {learned, speaks} from "./words.js";

const SCREENS = {...read, ...ballot, wait_task: read.ideas_task, ended_task: over};
const [head, main, dock, aloud] = document.body.children;
dock.onmousedown = (event) => event.preventDefault(); // the keyboard stays for the next thought
let shown = "";
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
	return {id: `${task().is} ${room.step} ${seat().person}`, line: room.line, counts: counts?.line || counts?.here, ...made, title: made.title || room.title};
}

function over() {
	return {title: t.over, line: task().words || t.thankYou, body: ballot.taken(true)};
}

function paint() {
	const {title, line, body, dock: below, counts, id = title} = screen();
	const parts = flat([below]);
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
	return h("section.plate.refused", {key: "notice", role: "alert"}, p(sentence), text && [small(t.notSent), said(text)], button(t.gotIt, () => set({notice: null})));
}

function say(words) {
	if (words) patch(aloud, words);
}

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

// Above every screen: the why, the time, and the way that is walked.
function top() {
	const isIn = now.phase === "in" && now.me?.state === "in";
	const {why = now.welcome?.why, clock, horizon: way = {steps: 1, here: 0}} = (now.phase !== "join" && now.room) || {};
	return [
		h("div.head", people("p.why", why), isIn && clock && face(clock), isIn && dots(t.more, Boolean(now.sheet), () => open(now.sheet ? null : "menu"))),
		horizon(way),
		!now.isHeard && h("p.lost", t.waiting),
		isIn && now.me.seats.length > 1 && !now.sheet && seats(),
	];
}

function seats() {
	const one = ({person, name}, at) => people("button.plain", name, {key: person, pressed: seat().person === person, onclick: () => set({at})});
	return h("nav.seats", {label: t.seats}, now.me.seats.map(one));
}

function horizon({steps, here, has_sun}) {
	const at = (n) => `calc(var(--side) + (100% - 2 * var(--side)) * ${n / Math.max(1, steps - 1)})`;
	const mark = (kind, n) => h(`span.${kind}`, {key: n, style: {insetInlineStart: at(n)}});
	const others = Array.from({length: steps}, (_, n) => n !== here && mark(n < here ? "dot" : "ahead", n));
	return h("div.horizon", {role: "img", label: t.step({n: here + 1, most: steps})}, h("div.walked", {style: {inlineSize: at(here)}}), others, mark(has_sun ? "half" : "diamond", here));
}

// The sun is the time: four states, each by colour, shape and words.
const isShort = (clock) => clock.planned_ms < 240_000;

function phase(clock) {
	const ms = left(clock);
	const soon = isShort(clock) ? clock.planned_ms / 4 : 120_000;
	if (ms <= 0) return "over";
	return ms <= soon / 4 ? "last" : ms <= soon ? "soon" : "normal";
}

// What is said aloud: at 2:00, 0:30 and 0:00 and at no other time.
function spoken(ms, before) {
	const passed = (mark) => before > mark && ms <= mark;
	if (passed(0)) return t.timeUp;
	if (passed(30_000)) return t.halfMinute;
	return passed(120_000) ? t.twoMinutes : "";
}

function digits(ms) {
	const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
	return `${ms > 0 || !seconds ? "" : "+"}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function face(clock) {
	const is = phase(clock);
	const until = is !== "over" && clock.until && t.until({time: clock.until});
	const running = {soon: isShort(clock) ? t.quarter : t.underTwo, last: t.finish};
	const state = is === "over" ? t.timeUp : clock.is_running ? running[is] : t.paused;
	const part = Math.min(1, Math.max(0, left(clock) / clock.planned_ms));
	return h(`div.clock.${clock.is_running ? "" : "still."}${is}`, sun(is, part), h("span.time", {role: "timer"}, h("b.digits", digits(left(clock))), until && h("span.unseen", until), state && h("span.state", state)));
}

function sun(is, part) {
	const many = is === "normal" ? 12 : 60;
	const ticks = Array.from({length: many}, (_, n) => `M${on(n / many, 29)}L${on(n / many, 31)}`).join("");
	const disc = `M32 32L${on(1 - Math.min(part, 0.9999), 25)}A25 25 0 ${part > 0.5 ? 1 : 0} 1 32 7Z`;
	return h("svg.sun", {viewBox: "0 0 64 64", "aria-hidden": true}, h("path.ticks", {d: ticks}), h("circle.ring", {cx: 32, cy: 32, r: 25}), is !== "over" && h("path.disc", {d: disc}));
}

function on(turn, radius) {
	const angle = 2 * Math.PI * turn;
	return [32 + radius * Math.sin(angle), 32 - radius * Math.cos(angle)].map((n) => n.toFixed(1)).join(" ");
}

// What became of own ideas and lines.
async function look() {
	const tickets = (now.me?.seats || []).flatMap(({person}) => [...own("mine", person), ...own("messages", person).slice(-20)]).map((one) => one.ticket || one.key);
	if (!tickets.length) return;
	const {status, ...mine} = await outbox.post("/api/mine", {tickets: tickets.slice(-100)});
	if (status === 200) set({mine});
}

// An answer to an unsigned line is told only to who asks for it.
setInterval(() => seat() && own("messages").some((one) => !answer(one)) && look(), 20_000);

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

// Refused words go back to where they were written; a paper gives way to the one before.
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
	now.paint = paint;
	Object.assign(outbox.hooks, {changed, refused, unknown, unheard: connection.doubt});
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
