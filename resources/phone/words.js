// The page's words in the room's language, looked up by the English ones.

import * as store from "./store.js";

let known = store.get("words") || {language: "en", direction: "ltr", words: {}};

export function t(sentence, places = {}) {
	return (known.words[sentence] || sentence).replace(/\{(\w+)\}/g, (whole, name) => (name in places ? places[name] : whole));
}

export async function learn() {
	const answer = await fetch("/api/words").catch(() => ({}));
	if (answer.ok) store.set("words", (known = await answer.json()));
	turn();
}

function turn() {
	document.documentElement.lang = known.language;
	document.documentElement.dir = known.direction;
}

turn();
