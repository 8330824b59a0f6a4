// Above every screen: the why, the time, and the horizon with the way that is walked.

import {roomNow} from "./connection.js";
import {dots, h, now, open, people, seat, set, t} from "./parts.js";

export function top() {
	const isIn = now.phase === "in" && now.me?.state === "in";
	const {why = now.welcome?.why, clock, horizon: way = {steps: 1, here: 0}} = (now.phase !== "join" && now.room) || {};
	return [
		h("div.head", people("p.why", why), isIn && clock && face(clock), isIn && dots(t.more, Boolean(now.sheet), () => open(now.sheet ? null : "menu"))),
		horizon(way),
		!now.isHeard && h("p.lost", {key: "lost"}, t.waiting),
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

export const left = (clock) => clock.remaining_ms - (clock.is_running ? Math.max(0, roomNow() - clock.as_of_ms) : 0);

export function phase(clock) {
	const ms = left(clock);
	const soon = isShort(clock) ? clock.planned_ms / 4 : 120_000;
	if (ms <= 0) return "over";
	return ms <= soon / 4 ? "last" : ms <= soon ? "soon" : "normal";
}

// What is said aloud: at 2:00, 0:30 and 0:00 and at no other time.
export function spoken(ms, before) {
	const passed = (mark) => before > mark && ms <= mark;
	if (passed(0)) return t.timeUp;
	if (passed(30_000)) return t.thirtySeconds;
	return passed(120_000) ? t.twoMinutes : "";
}

function digits(ms) {
	const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
	return `${ms > 0 || !seconds ? "" : "+"}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function words(clock, is) {
	if (is === "over") return t.timeUp;
	if (!clock.is_running) return t.paused;
	if (is === "last") return t.finish;
	if (is === "normal") return "";
	return isShort(clock) ? t.lastQuarter : t.underTwo;
}

export function face(clock) {
	const is = phase(clock);
	const until = is !== "over" && clock.until && t.until({time: clock.until});
	const state = words(clock, is);
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
