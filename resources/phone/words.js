// The page's words in the room's language. Each is looked up by its English sentence, which stands
// where the room has not been heard yet.

import * as store from "./store.js";

let known = store.get("words") || { language: "en", direction: "ltr", words: {} };

export function t(sentence, places = {}) {
	const words = known.words[sentence] || sentence;
	return words.replace(/\{(\w+)\}/g, (whole, name) => (name in places ? String(places[name]) : whole));
}

export async function learn() {
	try {
		const answer = await fetch("/api/words");
		if (answer.ok) store.set("words", (known = await answer.json()));
	} catch {
		// The English ones do, or those of last time.
	}
	turn();
}

function turn() {
	document.documentElement.lang = known.language;
	document.documentElement.dir = known.direction;
}

turn();
