// The sun is the time: four states, each by colour, by shape and in words, ticking by itself.

import { h } from "./dom.js";
import { roomNow } from "./connection.js";
import { t } from "./words.js";

const SHORT_MS = 240_000;

export function left(clock) {
	return clock.remaining_ms - (clock.is_running ? Math.max(0, roomNow() - clock.as_of_ms) : 0);
}

export function phase(clock) {
	const ms = left(clock);
	const isShort = clock.planned_ms > 0 && clock.planned_ms < SHORT_MS;
	if (ms <= 0) return "over";
	if (ms <= (isShort ? clock.planned_ms / 16 : 30_000)) return "last";
	return ms <= (isShort ? clock.planned_ms / 4 : 120_000) ? "soon" : "normal";
}

// What is said aloud when it comes: at 2:00, 0:30 and 0:00 and at no other time.
export function spoken(clock, before) {
	const ms = left(clock);
	if (before > 120_000 && ms <= 120_000 && ms > 0) return t("Two minutes left");
	if (before > 30_000 && ms <= 30_000 && ms > 0) return t("Thirty seconds left");
	return before > 0 && ms <= 0 ? t("Time is up") : "";
}

function digits(ms) {
	const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
	const sign = ms > 0 || seconds === 0 ? "" : "+";
	return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function words(clock, is) {
	if (is === "over") return t("Time is up");
	if (!clock.is_running) return t("Paused");
	if (is === "last") return t("Finish the thought");
	if (is === "normal") return "";
	return clock.planned_ms < SHORT_MS ? t("Last quarter") : t("Under 2 minutes");
}

export function face(clock) {
	const is = phase(clock);
	const ms = left(clock);
	const said = words(clock, is);
	const until = is !== "over" && clock.until ? t("until {time}", { time: clock.until }) : "";
	return h(
		"div.clock",
		{ class: `${is} ${clock.is_running ? "" : "still"}` },
		sun(is, Math.min(1, Math.max(0, ms / (clock.planned_ms || 1)))),
		h("span.time", { role: "timer" }, h("span.digits", digits(ms)), h("span.unseen", until), h("span.state", said)),
	);
}

function sun(is, part) {
	const many = is === "normal" ? 12 : 60;
	const ticks = Array.from({ length: many }, (_, n) => {
		const [x, y] = on((n / many), 29);
		const [u, v] = on((n / many), n % (many / 12) ? 30 : 31.5);
		return `M${x} ${y}L${u} ${v}`;
	}).join("");
	const [x, y] = on(1 - part, 25);
	const disc = part > 0.999 ? null : `M32 32L${x} ${y}A25 25 0 ${part > 0.5 ? 1 : 0} 1 32 7Z`;
	return h(
		"svg.sun",
		{ viewBox: "0 0 64 64", "aria-hidden": "true" },
		h("path.ticks", { d: ticks }),
		h("circle.ring", { cx: 32, cy: 32, r: 25 }),
		is === "over" ? null : disc ? h("path.disc", { d: disc }) : h("circle.disc", { cx: 32, cy: 32, r: 25 }),
	);
}

function on(turn, radius) {
	const angle = 2 * Math.PI * turn;
	return [32 + radius * Math.sin(angle), 32 - radius * Math.cos(angle)].map((n) => n.toFixed(1));
}
