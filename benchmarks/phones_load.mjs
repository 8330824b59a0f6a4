// N phones in one process, with one clock: the same for every server that is measured.
// It is told what to do by lines of JSON, and answers each with one. Times are milliseconds of the
// monotonic clock that all processes of a computer share.
import {createInterface} from "node:readline";
import {createRequire} from "node:module";
import {randomBytes} from "node:crypto";
import http from "node:http";

const told = JSON.parse(process.argv[2]); // {kind, port, n, packages, secret?}
const require = createRequire(told.packages + "/");
const ORIGIN = `http://127.0.0.1:${told.port}`;
const TEXT = "A thought of usual length, as people write it down in a round. ".repeat(2);
const offset = Number(process.hrtime.bigint()) / 1e6 - performance.now();
const now = () => performance.now() + offset;
const later = (ms) => new Promise((done) => setTimeout(done, ms));
const fresh = (bytes) => randomBytes(bytes).toString("base64url");

const WebSocket = require("ws");

const post = (path, form, phone) => new Promise((done, failed) => {
	const body = JSON.stringify(form);
	const headers = {
		Origin: ORIGIN, "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body),
		...(phone.cookie && {Cookie: phone.cookie}),
	};
	const request = http.request(ORIGIN + path, {method: "POST", agent: phone.agent, headers}, (answer) => {
		let text = "";
		answer.on("data", (part) => (text += part));
		answer.on("end", () => done({status: answer.statusCode, text, cookies: answer.headers["set-cookie"]}));
	});
	request.on("error", failed);
	request.end(body);
});

// Each kind of server: open(i, heard) -> {send(k)}; `heard(i, number)` for each idea that arrives.

function bare() {
	return {
		open: (i, first, heard) => {
			const socket = new WebSocket(ORIGIN.replace("http", "ws"), {perMessageDeflate: false});
			socket.on("message", (data) => {
				const {k} = JSON.parse(data);
				if (k === undefined) first();
				else heard(i, k + 1);
			});
			socket.on("error", () => {});
			socket.on("close", () => first("closed"));
			return {send: async (k) => socket.send(JSON.stringify({k, text: TEXT}))};
		},
	};
}

// As the app: what is to be kept goes by HTTP, and what all are told comes over the socket.
function kept() {
	const agents = Array.from({length: told.n}, () => new http.Agent({keepAlive: true, maxSockets: 1}));
	const {open} = bare();
	return {
		open: (i, first, heard) => {
			open(i, first, heard);
			return {send: async (k) => {
				await post("/", {k, text: TEXT}, {agent: agents[i], cookie: ""});
				return now();
			}};
		},
	};
}

function socketio() {
	const {io} = require("socket.io-client");
	return {
		open: (i, first, heard) => {
			const socket = io(ORIGIN, {transports: ["websocket"], forceNew: true});
			socket.on("hello", () => first());
			socket.on("idea", ({k}) => heard(i, k + 1));
			return {send: async (k) => socket.emit("idea", {k, text: TEXT})};
		},
	};
}

function app() {
	const phones = Array.from({length: told.n}, () => ({
		key: fresh(16), cookie: "", agent: new http.Agent({keepAlive: true, maxSockets: 1}),
	}));
	const seen = {room: null};

	const join = async (i) => {
		const phone = phones[i];
		const name = `Guest ${String(i).padStart(3, "0")}`;
		const form = {secret: told.secret, key: phone.key, name};
		for (let tries = 0; ; tries++) {
			const {status, text, cookies} = await post("/api/join", form, phone).catch((error) => ({status: 0, text: String(error)}));
			if (status === 200) {
				phone.cookie = cookies[0].split(";")[0];
				return tries;
			}
			if (tries > 20) throw new Error(`join: ${status} ${text}`);
			await later(100);
		}
	};

	// One that is told to try again does so, as the page does; its ticket is the same.
	const act = async (i, form) => {
		for (;;) {
			const {status, text} = await post("/api/act", {seat: phones[i].seat, ...form}, phones[i]);
			if (status === 200) return now();
			if (status !== 503 && status !== 429) throw new Error(`${form.act}: ${status} ${text}`);
			await later(500);
		}
	};

	return {
		phones, seen, join,
		open: (i, first, heard) => {
			const phone = phones[i];
			const headers = {Origin: ORIGIN, Cookie: phone.cookie};
			const socket = new WebSocket(`${ORIGIN.replace("http", "ws")}/api/live`, {perMessageDeflate: false, headers});
			const signs = setInterval(() => socket.readyState === 1 && socket.send(`{"at":${Date.now()}}`), 12_000);
			socket.on("message", (data) => {
				const frame = JSON.parse(data);
				if (frame.room) seen.room = frame.room;
				if (frame.me?.seats[0]) phone.seat = frame.me.seats[0].person;
				first();
				const number = frame.counts && parseInt(frame.counts.line);
				if (number) heard(i, number - app.before);
			});
			socket.on("error", () => {});
			socket.on("close", () => {
				clearInterval(signs);
				first("closed");
			});
			return {send: (k, i) => act(i, {act: "write", text: `${TEXT}${k}`, ticket: fresh(16)})};
		},
		vote: (i) => {
			const {poll, items} = seen.room.task;
			return act(i, {act: "answer", poll, marks: [[items[i % items.length].item, 1]], ticket: fresh(16)});
		},
	};
}
app.before = 0;

const server = {bare, kept, socketio, app}[told.kind]();
const doors = [];
let at = []; // at[k][i]: when phone i heard of idea k
let upTo = []; // how many ideas phone i has heard of

function heard(i, number) {
	const moment = now();
	for (let k = upTo[i] ?? 0; k < number && k < at.length; k++) at[k][i] = moment;
	upTo[i] = Math.max(upTo[i] ?? 0, number);
}

// All at once, from asking to the first frame of the last; one that is turned away asks again, as the page does.
async function connect() {
	const begun = now();
	let turnedAway = 0;
	const open = (i, tries = 0) => new Promise((done) => {
		let isOpen = false;
		const first = (word) => {
			if (word === "closed" && !isOpen) {
				turnedAway++;
				setTimeout(() => open(i, tries + 1).then(done), Math.min(2_000, 50 * 2 ** tries));
			}
			if (word !== "closed" && !isOpen) {
				isOpen = true;
				done();
			}
		};
		doors[i] = server.open(i, first, heard);
	});
	await Promise.all(Array.from({length: told.n}, (_, i) => open(i)));
	return {ms: now() - begun, turnedAway};
}

// One after the other with `gap` ms between, a fifth of it by chance, so that no beat of the server is met.
async function told_by_all(count, gap, send) {
	at = Array.from({length: count}, () => []);
	upTo = [];
	const [sent, confirmed, going] = [[], [], []];
	let due = now();
	for (let k = 0; k < count; k++) {
		due += gap * (0.9 + 0.2 * Math.random());
		await later(Math.max(0, due - now()));
		sent[k] = now();
		going[k] = Promise.resolve(send(k)).then((moment) => (confirmed[k] = moment ?? 0));
	}
	await Promise.all(going);
	for (let waited = 0; waited < 3_000 && !at.every((row) => row.filter(Boolean).length === told.n); waited += 20) await later(20);
	const arrivals = at.map((row, k) => row.map((moment) => moment - sent[k]));
	const missing = count * told.n - arrivals.flat().length;
	return {sent, confirmed: confirmed.map((moment, k) => moment - sent[k]), arrivals, missing};
}

const does = {
	join: async ({together, over_ms}) => {
		const begun = now();
		let [next, repeats] = [0, 0];
		const one = async () => {
			while (next < told.n) {
				const i = next++;
				if (over_ms) await later(Math.max(0, begun + (over_ms * i) / told.n - now()));
				repeats += await server.join(i);
			}
		};
		await Promise.all(Array.from({length: together}, one));
		return {ms: now() - begun, repeats};
	},
	connect,
	ideas: async ({count, gap, before}) => {
		app.before = before ?? 0;
		return told_by_all(count, gap, (k) => doors[k % told.n].send(k, k % told.n));
	},
	votes: async ({over_ms}) => {
		app.before = 0;
		for (let waited = 0; server.seen.room.task.is !== "marks_task" && waited < 3_000; waited += 20) await later(20);
		return told_by_all(told.n, over_ms / told.n, (k) => server.vote(k));
	},
};

for await (const line of createInterface({input: process.stdin})) {
	const {does: name, ...how} = JSON.parse(line);
	try {
		console.log(JSON.stringify(await does[name](how)));
	} catch (error) {
		console.log(JSON.stringify({error: String(error)}));
	}
}
process.exit(0);
