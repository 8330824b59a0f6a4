// The page's words in the room's language: t.keep is a sentence, t.marks({n: 3}) is one with places.

import {ask, pause} from "./outbox.js";
import * as store from "./store.js";

export const t = {};

function speak(answer) {
	const {language: lang, direction: dir, words} = answer;
	store.set("words", answer);
	Object.assign(document.documentElement, {lang, dir});
	for (const key in words) t[key] = words[key].includes("{") ? (places) => words[key].replace(/\{(\w+)\}/g, (_, name) => places[name]) : words[key];
}

export async function learn() {
	const answer = await ask("/api/words");
	if (answer.words) return speak(answer);
	document.querySelector("main > [hidden]")?.removeAttribute("hidden"); // all that needs no words
	await pause(1_000);
	return learn();
}

const last = store.get("words");
if (last) speak(last);
export const learned = learn();
export const speaks = last || learned;
