// What this phone keeps. Where the browser keeps nothing it lives in memory, and the page says so.

const PREFIX = "lfb/";
const LONGEST_MS = 90 * 86_400_000;
const memory = new Map();
export let isLasting = true;

export function get(key) {
	if (memory.has(key)) return memory.get(key);
	return careful(() => JSON.parse(localStorage.getItem(PREFIX + key))?.v) ?? null;
}

export function set(key, v) {
	memory.set(key, v);
	careful(() => {
		localStorage.setItem(PREFIX + key, JSON.stringify({at: Date.now(), v}));
		memory.delete(key);
	});
}

export function drop(key) {
	memory.delete(key);
	careful(() => localStorage.removeItem(PREFIX + key));
}

// 144 bits of chance, in signs that a URL may hold.
export function chance() {
	const bytes = crypto.getRandomValues(new Uint8Array(18));
	return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}

function careful(what) {
	try {
		return what();
	} catch {
		isLasting = false;
	}
}

set("try", 1);
careful(() => {
	for (const name of Object.keys(localStorage)) {
		if (name.startsWith(PREFIX) && Date.now() - JSON.parse(localStorage.getItem(name)).at > LONGEST_MS) localStorage.removeItem(name);
	}
});
