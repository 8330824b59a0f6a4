// What this phone knows now, and the ways in which a screen changes it.

import * as outbox from "./outbox.js";
import * as store from "./store.js";

export const now = {
	phase: "start", // start, join, in, out, over
	way: null, // {secret} or {code}
	welcome: null,
	room: null,
	counts: null,
	me: null,
	at: 0, // which of its seats
	opened: null, // of what the "..." is open
	sheet: null, // {is} of what lies over the room's screen
	notice: null, // {sentence, text}: what was refused
	isHeard: true,
	mine: {ideas: {}, messages: {}}, // what became of this phone's tickets
};

let paint;
let isAsked = false;

export const painted = (how) => (paint = how);

export function changed() {
	if (!isAsked) queueMicrotask(() => {
		isAsked = false;
		paint();
	});
	isAsked = true;
}

export const seat = () => now.me?.seats[now.at] || now.me?.seats[0];
export const task = () => now.room?.task || {};

export function set(values) {
	Object.assign(now, values);
	changed();
}

export const open = (is, more) => set({sheet: is && {...more, is}});

// Drafts are kept apart for each seat and step.
const place = (name) => `draft/${seat()?.person}/${now.room?.step}/${name}`;

export const draft = (name, otherwise) => store.get(place(name)) ?? otherwise ?? "";

export function keep(name, value) {
	store.set(place(name), value);
	changed();
}

// The words leave their draft, and come back if the room refuses them.
export function act(name, fields, from) {
	const back = from && {draft: place(from), value: draft(from)};
	if (from) store.drop(back.draft);
	outbox.send({seat: seat().person, act: name, ...fields}, back);
}

export const own = (kind, person = seat()?.person) => store.get(`${kind}/${person}`) || [];

export function keepOwn(kind, all, person = seat().person) {
	store.set(`${kind}/${person}`, all);
	changed();
}

// Whether something like {act: "ask"} is on its way.
export function isSending(like) {
	const wanted = Object.entries({...like, seat: seat().person});
	return outbox.waiting().some(({body}) => wanted.every(([name, value]) => body[name] === value));
}
