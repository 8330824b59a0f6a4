// What was sent and is not yet known to be on the laptop's disk. One after the other, each with its own
// ticket or key, again and again until the room answers: a repeat is stored once.

import * as store from "./store.js";

const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 2_000;
const hooks = { changed() {}, refused() {}, unknown() {}, unheard() {} };
let isRunning = false;
let wake = null;

export function listen(more) {
	Object.assign(hooks, more);
}

export function waiting() {
	return store.get("outbox") || [];
}

export function holds(test) {
	return waiting().some((item) => test(item.body));
}

// `back` goes to the screen again if a rule refuses: where the words came from, and the words.
export function send(body, back = null) {
	store.set("outbox", [...waiting(), { id: store.chance(), body, back }]);
	hooks.changed();
	run();
}

// Something speaks for the room being there again.
export function nudge() {
	if (wake) wake();
	run();
}

export async function post(path, body) {
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
	try {
		const answer = await fetch(path, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(body),
			signal: stop.signal,
		});
		return { status: answer.status, ...(await answer.json().catch(() => ({}))) };
	} catch {
		return { status: 0 };
	} finally {
		clearTimeout(timer);
	}
}

async function run() {
	if (isRunning) return;
	isRunning = true;
	let pause = 250;
	for (let item = waiting()[0]; item; item = waiting()[0]) {
		const answer = await post("/api/act", item.body);
		if (answer.status === 200 || [400, 404, 409, 413, 415].includes(answer.status)) {
			pause = 250;
			store.set("outbox", waiting().filter((one) => one.id !== item.id));
			if (answer.status !== 200) hooks.refused(item, answer.refused || "");
			hooks.changed();
		} else if (answer.status === 401) {
			hooks.unknown();
			break;
		} else {
			if (answer.status === 0) hooks.unheard();
			await rest(answer.wait_s ? answer.wait_s * 1000 : pause);
			pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
		}
	}
	isRunning = false;
}

function rest(ms) {
	return new Promise((done) => {
		const timer = setTimeout(finish, ms);
		function finish() {
			clearTimeout(timer);
			wake = null;
			done();
		}
		wake = finish;
	});
}
