// The line to the room. A phone that slept often holds a socket that says it is open and is dead:
// so a fresh one is opened beside it, and takes over with its first frame, which holds everything.

const CONNECT_MS = 5_000;
const SIGN_MS = 12_000;
const DEAD_MS = 30_000;
const LONGEST_PAUSE_MS = 2_000;
const DOUBT_MS = 3_000;

let hooks = null;
let socket = null; // the one that is heard
let coming = null; // the one that is being opened
let heardAt = 0;
let steady = -Infinity; // the room's clock less ours
let tries = 0;
let timer = 0;
let isOver = true;

export function start(given) {
	hooks = given;
	isOver = false;
	connect();
}

export function stop() {
	isOver = true;
	clearTimeout(timer);
	for (const one of [socket, coming]) if (one) one.close();
	socket = coming = null;
}

export function isConnected() {
	return socket !== null;
}

// Milliseconds on the room's own clock.
export function roomNow() {
	return performance.now() + (Number.isFinite(steady) ? steady : 0);
}

// Somebody has reason to think that the line is gone.
export function doubt() {
	if (!isOver && !coming && performance.now() - heardAt > DOUBT_MS) connect();
}

function connect() {
	clearTimeout(timer);
	if (isOver || coming) return;
	const one = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/live`);
	const late = setTimeout(() => failed(one), CONNECT_MS);
	coming = one;
	one.onmessage = ({ data }) => {
		clearTimeout(late);
		heard(one, JSON.parse(data));
	};
	one.onclose = ({ code }) => {
		clearTimeout(late);
		closed(one, code);
	};
}

function heard(one, frame) {
	if (one === coming) {
		const old = socket;
		socket = one;
		coming = null;
		tries = 0;
		steady = -Infinity;
		if (old) old.close();
		hooks.connected();
	}
	if (one !== socket) return;
	heardAt = performance.now();
	steady = Math.max(steady, frame.now - heardAt);
	hooks.frame(frame);
}

function failed(one) {
	if (one !== coming) return;
	coming = null;
	one.onclose = null;
	one.close();
	lost();
}

function closed(one, code) {
	if (one === coming) coming = null;
	else if (one === socket) socket = null;
	else return;
	if (code === 4001) {
		hooks.out();
		return;
	}
	lost();
}

function lost() {
	if (isOver) return;
	if (socket && performance.now() - heardAt > DEAD_MS) {
		socket.onclose = null;
		socket.close();
		socket = null;
	}
	if (!coming) timer = setTimeout(connect, tries ? Math.min(LONGEST_PAUSE_MS, 200 * 2 ** tries) : 50);
	tries += 1;
	hooks.lost(tries);
}

setInterval(() => {
	if (isOver || !socket) return;
	if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ at: Math.round(roomNow()) }));
	if (performance.now() - heardAt > DEAD_MS - SIGN_MS) connect();
}, SIGN_MS);

for (const [where, what] of [[window, "pageshow"], [window, "online"], [document, "visibilitychange"]]) {
	where.addEventListener(what, () => {
		if (isOver || document.visibilityState === "hidden") return;
		tries = 0;
		if (socket) doubt();
		else connect();
	});
}
window.addEventListener("offline", () => {
	if (!isOver && socket) {
		heardAt = -Infinity;
		connect();
		hooks.lost(1);
	}
});
