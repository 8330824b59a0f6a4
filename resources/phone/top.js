// What stands above every screen: the why, the time, and the horizon with the way that is walked.

import { face } from "./clock.js";
import { h } from "./dom.js";
import { dots } from "./parts.js";
import { changed, now, open, seat } from "./room.js";
import { t } from "./words.js";

export function top() {
	const why = now.room?.why || now.welcome?.why || "";
	const clock = now.phase === "in" ? now.room?.clock : null;
	const isIn = now.phase === "in" && now.me?.state === "in";
	return [
		h(
			"div.head",
			{ key: "head" },
			h("p.why.people", { dir: "auto" }, why),
			clock && face(clock),
			isIn && h("button.bare", { label: t("More"), expanded: now.sheet, onclick: () => open(now.sheet ? null : "menu") }, dots()),
		),
		horizon(now.room?.horizon || { steps: 1, here: 0, has_sun: false }),
		now.isHeard ? null : h("p.lost", { key: "lost" }, t("Waiting for the room. What you typed is kept here.")),
		isIn && now.me.seats.length > 1 && !now.sheet ? seats() : null,
	];
}

function seats() {
	return h(
		"nav.seats",
		{ key: "seats", label: t("Seats on this phone") },
		now.me.seats.map((one, at) => h("button.plain.people", { key: one.person, dir: "auto", pressed: one === seat(), onclick: () => { now.seat = at; changed(); } }, one.name)),
	);
}

function horizon({ steps, here, has_sun }) {
	const at = (n) => ({ "inset-inline-start": `calc(1.25rem + (100% - 2.5rem) * ${steps > 1 ? n / (steps - 1) : 0})` });
	const marks = Array.from({ length: steps }, (_, n) => n !== here && h(n < here ? "span.dot" : "span.tickmark", { key: n, style: at(n) }));
	const walked = { "inline-size": at(here)["inset-inline-start"] };
	return h("div.horizon", { key: "horizon", role: "img", label: t("Step {n} of {most}", { n: here + 1, most: steps }) }, h("span.walked", { style: walked }), marks, h(has_sun ? "span.half" : "span.diamond", { key: "here", style: at(here) }));
}
