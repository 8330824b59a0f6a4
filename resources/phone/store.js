// What this phone keeps: drafts at every key stroke, tickets of what it wrote, what waits to be sent.
// Where the browser keeps nothing (private window, full, forbidden) it lives in memory, and the page says so.

const PREFIX = "lfb/";
const DAY = 86_400_000;
const KEEP = { draft: 30 * DAY, paper: 30 * DAY };
const LONGEST = 180 * DAY;
const memory = new Map();
let lasts = true;

// Whether what is typed outlives this page.
export function isLasting() {
	return lasts;
}

export function get(key) {
	if (memory.has(key)) return memory.get(key);
	try {
		const text = localStorage.getItem(PREFIX + key);
		return text === null ? null : JSON.parse(text).v;
	} catch {
		return null;
	}
}

export function set(key, v) {
	try {
		localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), v }));
		memory.delete(key);
	} catch {
		memory.set(key, v);
		lasts = false;
	}
}

export function drop(key) {
	memory.delete(key);
	try {
		localStorage.removeItem(PREFIX + key);
	} catch {
		// Nothing was kept there.
	}
}

// 128 bits or more from the browser's own source of chance, in signs that a URL may hold.
export function chance() {
	const bytes = crypto.getRandomValues(new Uint8Array(18));
	return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}

function tidy() {
	try {
		const names = Array.from({ length: localStorage.length }, (_, n) => localStorage.key(n));
		for (const name of names.filter((one) => one.startsWith(PREFIX) && one !== PREFIX + "key")) {
			const { at } = JSON.parse(localStorage.getItem(name));
			const kind = name.slice(PREFIX.length).split("/")[0];
			if (Date.now() - at > (KEEP[kind] || LONGEST)) localStorage.removeItem(name);
		}
		localStorage.setItem(PREFIX + "try", "1");
		localStorage.removeItem(PREFIX + "try");
	} catch {
		lasts = false;
	}
}

tidy();
