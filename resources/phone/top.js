// Above every screen: the why, the time, and the horizon with the way that is walked.

import {face} from "./clock.js";
import {dots, h, now, open, people, seat, set, t} from "./parts.js";

export function top() {
	const isIn = now.phase === "in" && now.me?.state === "in";
	const {why = now.welcome?.why, clock, horizon: way = {steps: 1, here: 0}} = (now.phase !== "join" && now.room) || {};
	return [
		h("div.head", people("p.why", why), isIn && clock && face(clock), isIn && dots(t("more"), Boolean(now.sheet), () => open(now.sheet ? null : "menu"))),
		horizon(way),
		now.isHeard ? null : h("p.lost", {key: "lost"}, t("waiting")),
		isIn && now.me.seats.length > 1 && !now.sheet && seats(),
	];
}

function seats() {
	const one = ({person, name}, at) => h("button.plain.people", {key: person, dir: "auto", pressed: seat().person === person, onclick: () => set({at})}, name);
	return h("nav.seats", {label: t("seats")}, now.me.seats.map(one));
}

function horizon({steps, here, has_sun}) {
	const at = (n) => `calc(var(--side) + (100% - 2 * var(--side)) * ${n / Math.max(1, steps - 1)})`;
	const mark = (kind, n) => h(`span.${kind}`, {key: n, style: {"inset-inline-start": at(n)}});
	const others = Array.from({length: steps}, (_, n) => n !== here && mark(n < here ? "dot" : "ahead", n));
	return h("div.horizon", {role: "img", label: t("step", {n: here + 1, most: steps})}, h("div.walked", {style: {"inline-size": at(here)}}), others, mark(has_sun ? "half" : "diamond", here));
}
