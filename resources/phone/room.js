// What this phone knows at the moment, and the few ways in which a screen changes it.

import * as outbox from "./outbox.js";
import * as store from "./store.js";

export const now = {
	phase: "start", // start, join, in, out, over
	way: null, // {secret} or {code}: how it finds in
	room: null,
	counts: null,
	me: null,
	seat: 0,
	sheet: null, // what lies over the room's screen: "menu", "line", ...
	notice: null, // {sentence, text}: what was refused
	isHeard: true,
	mine: { ideas: {}, messages: {} }, // what the room knows of this phone's tickets
};

let paint = () => {};
let isAsked = false;

export function painted(how) {
	paint = how;
}

export function changed() {
	if (isAsked) return;
	isAsked = true;
	queueMicrotask(() => {
		isAsked = false;
		paint();
	});
}

export function seat() {
	const seats = now.me?.seats || [];
	return seats[Math.min(now.seat, seats.length - 1)] || null;
}

export function task() {
	return now.room?.task || { is: "none" };
}

export function open(sheet) {
	now.sheet = sheet;
	changed();
}

// Drafts are kept apart for each seat and step.
function place(name) {
	return `draft/${seat()?.person || "nobody"}/${now.room?.step || "room"}/${name}`;
}

export function draft(name, otherwise = "") {
	return store.get(place(name)) ?? otherwise;
}

export function keep(name, value) {
	const isNothing = value === "" || value === null || value === undefined;
	if (isNothing) store.drop(place(name));
	else store.set(place(name), value);
	changed();
}

// The words leave their draft and come back to it if the room refuses them.
export function act(name, fields, from = null) {
	let back = null;
	if (from) {
		back = { draft: place(from), value: draft(from) };
		store.drop(back.draft);
	}
	outbox.send({ seat: seat().person, act: name, ...fields }, back);
}

export function own(kind) {
	return store.get(`${kind}/${seat()?.person}`) || [];
}

export function keepOwn(kind, list, person = seat()?.person) {
	store.set(`${kind}/${person}`, list);
	changed();
}

export function paper(poll) {
	return store.get(`paper/${seat()?.person}/${poll}`);
}

export function keepPaper(poll, value) {
	store.set(`paper/${seat()?.person}/${poll}`, value);
}

export function isSending(test) {
	const person = seat()?.person;
	return outbox.holds((body) => body.seat === person && test(body));
}
