// The page's words in the room's language, looked up by short keys.

import {ask, pause} from "./outbox.js";
import * as store from "./store.js";

let known = store.get("words");

export function t(key, places = {}) {
	return (known.words[key] || key).replace(/\{(\w+)\}/g, (whole, name) => (name in places ? places[name] : whole));
}

function turn() {
	document.documentElement.lang = known.language;
	document.documentElement.dir = known.direction;
}

// Before the first words, only index.html can say anything.
async function learn() {
	for (;;) {
		const {status, ...answer} = await ask("/api/words");
		if (answer.words) store.set("words", (known = answer));
		if (known) return turn();
		document.querySelector("main [hidden]").hidden = false;
		await pause(1_000);
	}
}

if (known) turn();
export const learned = learn();
export const speaks = known || learned; // those of the last time do until then
