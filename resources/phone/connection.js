// A socket may be dead and say that it is open: a fresh one beside it takes over with its first frame.

const [CONNECT_MS, SIGN_MS, DEAD_MS, PAUSE_MS, DOUBT_MS] = [5_000, 12_000, 30_000, 2_000, 3_000];
let hooks; // while there is a room
let socket, coming, timer; // the one that is heard, and the one that is being opened
let [heardAt, steady, tries] = [0, 0, 0];
let isSurplus;

const silence = () => performance.now() - heardAt;

export const roomNow = () => performance.now() + steady;

export function start(given) {
	hooks = given;
	connect();
}

export function stop() {
	const all = [socket, coming];
	hooks = socket = coming = null;
	for (const one of all) one?.close();
}

export function doubt() {
	if (silence() > DOUBT_MS) connect();
}

function connect() {
	clearTimeout(timer);
	if (!hooks || coming) return;
	const one = (coming = new WebSocket(`${location.origin.replace("http", "ws")}/api/live`));
	const late = setTimeout(() => ended({}), CONNECT_MS);
	one.onclose = ended;
	one.onmessage = ({data}) => {
		clearTimeout(late);
		heard(one, JSON.parse(data));
	};

	function ended({code}) {
		clearTimeout(late);
		one.onclose = one.onmessage = null;
		one.close();
		if (one === coming) coming = null;
		else if (one === socket) socket = null;
		else return;
		if (code === 4001) hooks.out();
		else if (code !== 4002) lost(); // 4002: another window of this phone took its place
		else isSurplus = true;
	}
}

function heard(one, frame) {
	const isNew = one === coming;
	if (!isNew && one !== socket) return;
	heardAt = performance.now();
	const offset = frame.now - heardAt;
	steady = isNew ? offset : Math.max(steady, offset);
	if (isNew) {
		socket?.close();
		[socket, coming, tries] = [one, null, 0];
		hooks.connected();
	}
	hooks.frame(frame);
}

function lost() {
	const dead = silence() > DEAD_MS && socket;
	if (dead) {
		socket = null;
		dead.close();
	}
	if (!coming) timer = setTimeout(connect, Math.min(PAUSE_MS, 50 * 2 ** tries));
	hooks.lost(++tries);
}

setInterval(() => {
	if (socket?.readyState === 1) socket.send(`{"at":${Date.now()}}`);
	if (!isSurplus && silence() > DEAD_MS - SIGN_MS) connect();
}, SIGN_MS);

// A line that was begun in the dark may never come.
function woken() {
	if (document.visibilityState === "hidden") return;
	tries = 0;
	isSurplus = false;
	const stuck = coming;
	coming = null;
	stuck?.close();
	connect();
}

addEventListener("pageshow", woken);
addEventListener("online", woken);
document.addEventListener("visibilitychange", woken);
addEventListener("offline", () => {
	heardAt = -Infinity;
	connect();
	hooks?.lost(1);
});
