// Sent one after the other until it is on the laptop's disk. A repeat is stored once, a late one passed over.

import * as store from "./store.js";

export const hooks = {};
let isRunning;
let wake;
let under; // way

export const waiting = () => store.get("outbox") || [];

// `back` says where the words came from, should a rule refuse them.
export function send(body, back) {
	const {life = store.chance(), turn = 0} = store.get("turn") || {};
	const next = {life, turn: turn + 1};
	store.set("turn", next);
	store.set("outbox", [...waiting(), {id: store.chance(), body, next, back}]);
	hooks.changed();
	run();
}

// The room seems to be back: what hangs on a dead line is sent anew.
export function nudge() {
	if (performance.now() - under?.at > 3_000) under.cut.abort();
	wake?.();
	run();
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export const post = (path, body, cut) => ask(path, {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)}, cut);

export async function ask(path, how, cut = new AbortController()) {
	const late = setTimeout(() => cut.abort(), 10_000);
	try {
		const answer = await fetch(path, {...how, signal: cut.signal});
		return {...(await answer.json().catch(() => ({}))), status: answer.status};
	} catch {
		return {status: 0};
	} finally {
		clearTimeout(late);
	}
}

async function run() {
	if (isRunning) return;
	isRunning = true;
	for (let wait = 250, item; (item = waiting()[0]); ) {
		under = {cut: new AbortController(), at: performance.now()};
		const {status, refused, wait_s} = await post("/api/act", {...item.body, ...item.next}, under.cut);
		under = null;
		if (status === 401) {
			hooks.unknown();
			break;
		}
		if (status && status < 500 && ![408, 429].includes(status) && !wait_s) {
			wait = 250;
			store.set("outbox", waiting().filter(({id}) => id !== item.id));
			if (status !== 200) hooks.refused(item, refused);
			hooks.changed();
			continue;
		}
		if (!status) hooks.unheard();
		await Promise.race([pause(wait_s ? wait_s * 1000 : wait), new Promise((done) => (wake = done))]);
		wait = Math.min(wait * 2, 2_000);
	}
	isRunning = false;
}
