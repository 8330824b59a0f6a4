// Which screen stands for what the room says.

import * as connection from "./connection.js";
import {flat, patch} from "./dom.js";
import * as outbox from "./outbox.js";
import {act, addOwn, answered, between, button, came, changed, dots, draft, dropDraft, field, finish, h, left, line, list, note, now, open, own, p, pair, people, plate, row, said, seat, sending, set, sign, small, store, t, task, tick, where} from "./parts.js";
import * as tasks from "./tasks.js";
import {learn, learned, speaks} from "./words.js";

const SCREENS = {...tasks, wait_task: tasks.ideas_task, ended_task: over};
const [head, main, dock, aloud] = document.body.children;
dock.onmousedown = (event) => event.preventDefault(); // the keyboard stays for the next thought
let shown;
let ringing;
let before = null; // what was left of the clock

function screen() {
	const {phase, me, room, counts} = now;
	if (phase === "out") return {title: t.out, line: t.mistake};
	if (phase === "over") return over();
	if (phase === "join") return door();
	if (me?.state === "waiting") return waiting();
	if (!room || !seat()) return {title: t.looking};
	if (now.sheet) return sheet();
	const made = (SCREENS[task().is] || tasks.quiet)(task(), seat());
	return {id: `${where()} ${seat().person}`, line: room.line, counts: counts?.line || counts?.here, ...made, title: made.title || room.title};
}

function over() {
	return {title: t.over, line: task().words || t.thankYou, body: tasks.taken(true)};
}

function paint() {
	const {title, line, body, dock: below, counts, id = title} = screen();
	if (id !== shown && now.opened) return set({opened: null}); // what was open belongs to another screen
	const parts = flat([below]);
	const signs = parts.filter(({tag}) => tag === "button");
	paintTop();
	patch(main, h("div.screen", {key: id}, notice(), news(), unsent(), gone(), h("h1", {tabindex: -1}, title), line && h("p.line", line), body, small(counts)));
	patch(dock, [parts.filter(({tag}) => tag !== "button"), h("div.signs", signs)]);
	dock.hidden = !parts.length;
	document.title = `${title} · Leading from Behind`;
	if (id === shown) return;
	const isOwnDoing = `${shown} ${id}`.includes("sheet");
	shown = id;
	scrollTo(0, 0);
	if (isOwnDoing) main.querySelector("h1").focus({preventScroll: true});
	else say(title);
}

function notice() {
	if (!now.notice) return null;
	const {sentence, text} = now.notice;
	return h("section.plate.refused", {key: "notice", role: "alert"}, p(sentence), text && [small(t.notSent), said(text)], button(t.gotIt, () => set({notice: null})));
}

function say(words) {
	if (words) patch(aloud, words);
}

function paintTop() {
	patch(head, top());
	clearTimeout(ringing);
	const clock = now.phase === "in" && now.room?.clock;
	const ms = clock?.is_running ? left(clock) : null;
	if (ms !== null) {
		if (before !== null) say(spoken(ms, before));
		if (before > 0 && ms <= 0) changed();
		ringing = setTimeout(paintTop, (((ms % 1000) + 1000) % 1000 || 1000) + 5);
	}
	before = ms;
}

// Above every screen.
function top() {
	const isIn = now.phase === "in" && now.me?.state === "in";
	const {why = now.welcome?.why, clock, horizon: way = {steps: 1, here: 0}} = (now.phase !== "join" && now.room) || {};
	return [
		h("div.head", people("p.why", why), isIn && clock && face(clock), isIn && dots(t.more, Boolean(now.sheet), () => open(now.sheet ? null : "menu"))),
		horizon(way),
		!now.isHeard && h("p.lost", now.isStopped ? t.closed : t.waiting),
		isIn && now.me.seats[1] && !now.sheet && h("nav.seats", {label: t.seats}, now.me.seats.map(place)),
	];
}

const place = ({person: at, name}) => people("button.plain", name, {key: at, pressed: seat().person === at, onclick: () => set({at})});

function horizon({steps, here, has_sun}) {
	const at = (n) => `calc(var(--side) + (100% - 2 * var(--side)) * ${n / Math.max(1, steps - 1)})`;
	const mark = (kind, n) => h(`span.${kind}`, {key: n, style: {insetInlineStart: at(n)}});
	const others = Array.from({length: steps}, (_, n) => n !== here && mark(n < here ? "dot" : "ahead", n));
	return h("div.horizon", {role: "img", label: t.step({n: here + 1, most: steps})}, h("div.walked", {style: {inlineSize: at(here)}}), others, mark(has_sun ? "half" : "diamond", here));
}

// The sun is the time: four states by colour, shape and words.
const isShort = (clock) => clock.planned_ms < 240_000;

function phase(clock) {
	const ms = left(clock);
	const soon = isShort(clock) ? clock.planned_ms / 4 : 120_000;
	if (ms <= 0) return "over";
	return ms <= soon / 4 ? "last" : ms <= soon ? "soon" : "normal";
}

// Said aloud at 2:00, 0:30 and 0:00.
function spoken(ms, before) {
	const passed = (mark) => before > mark && ms <= mark;
	if (passed(0)) return t.timeUp;
	if (passed(30_000)) return t.halfMinute;
	return passed(120_000) ? t.twoMinutes : "";
}

function digits(ms) {
	const signed = Math.ceil(ms / 1000);
	const seconds = Math.abs(signed);
	return `${signed < 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function face(clock) {
	const is = phase(clock);
	const running = {soon: isShort(clock) ? t.quarter : t.underTwo, last: t.finish};
	const state = is === "over" ? t.timeUp : clock.is_running ? running[is] : t.paused;
	return h(`div.clock.${clock.is_running ? "" : "still."}${is}`, sun(is, clock), h("span.time", {role: "timer"}, h("b.digits", digits(left(clock))), state && h("span.state", state)));
}

function sun(is, clock) {
	const turn = 2 * Math.PI * Math.min(0.998, left(clock) / clock.planned_ms);
	const disc = `M0 0L${-25 * Math.sin(turn)} ${-25 * Math.cos(turn)}A25 25 0 ${+(turn > Math.PI)} 1 0-25Z`;
	return h("svg.sun", {viewBox: "-32 -32 64 64", "aria-hidden": true}, h("circle.ticks", {r: 30}), h("circle.ring", {r: 25}), is !== "over" && h("path.disc", {d: disc}));
}

// Finding in, by a code and a name.
const mine = {code: "", name: "", found: [], words: ""};
let asked = 0;

function put(values) {
	Object.assign(mine, values);
	changed();
}

async function ask(path, more) {
	if (mine.isBusy) return {};
	put({isBusy: true, words: ""});
	const answer = await outbox.post(path, {...now.way, ...more});
	const isIn = answer.status === 200;
	if (answer.status === 403) { // an old code: the one that is said may be typed
		store.drop("way");
		set({way: null, welcome: null});
	}
	put({isBusy: false, isHeld: answer.is_held, words: isIn ? "" : answer.refused || t.noAnswer});
	return {...answer, isIn};
}

async function come(way) {
	const {isIn, ...welcome} = await ask("/api/come", way);
	if (isIn) set({way, welcome});
}

async function join(more) {
	const key = store.get("key") || store.chance();
	store.set("key", key);
	const {isIn} = await ask("/api/join", {key, name: mine.name.trim(), person: mine.person, ...more});
	if (!isIn) return;
	now.enter();
}

function door() {
	const {welcome, way} = now;
	const {name, code, words, isBusy, isHeld} = mine;
	const again = sign(t.tryAgain, () => come(way), isBusy);
	if (!welcome && way?.secret) return {title: t.looking, line: words, dock: words && again};
	if (!welcome) return {title: t.whichCode, line: t.nearQr, ...entry("code", t.code, t.goOn, (typed) => put({code: typed}), () => come({code: code.trim()}))};
	if (isHeld) return held(name);
	if (welcome.is_locked) return {title: t.locked, line: t.knock, dock: again};
	const unnamed = () => join({name: welcome.neutral, is_another: true});
	const {body, dock} = entry("name", t.yourName, t.join, typed, () => join());
	return {
		title: t.callYou,
		line: welcome.asks_first && t.asksFirst,
		body: [body, h("ul.found", mine.found.map(found)), button(t.unnamed, unnamed), small(t.neutral({name: welcome.neutral})), promises()],
		dock,
	};
}

function held(name) {
	return {
		title: t.held({name}),
		body: [button(t.same, () => join({is_same: true})), small(t.yesFirst), button(t.another, () => join({is_another: true})), small(t.nameToo({name}))],
		dock: button(t.back, () => put({isHeld: false, words: ""})),
	};
}

const waiting = () => ({title: t.atDoor, line: t.waitDoor, body: promises()});

const promises = () => now.welcome?.promises.map((words, n) => note(["user", "hidden"][n] || "phone", words));
const refusal = () => h("p.alert", {key: "refusal", role: "alert"}, mine.words);

function entry(name, label, words, on, go) {
	const isOff = mine.isBusy || !mine[name].trim();
	const input = line(name, label, {isQuiet: true, value: mine[name], spellcheck: "false", oninput: ({target}) => on(target.value), onkeydown: ({key}) => void (key === "Enter" && !isOff && go())});
	return {body: [input, refusal()], dock: sign(words, go, isOff)};
}

const found = (one) => h("li", {key: one.id}, people("button.plain", one.name, {pressed: mine.person === one.id, onclick: () => put({person: one.id, name: one.name, found: [one]})}));

async function typed(name) {
	put({name, person: undefined, words: ""});
	const turn = ++asked;
	const start = name.trim();
	const {people: all = []} = start.length > 1 ? await outbox.post("/api/look", {...now.way, start}) : {};
	if (turn === asked) put({found: all});
}

// What is always within reach.
function sheet() {
	const {is, at} = now.sheet;
	const made = {menu, line: privateLine, seats, name, why, plan: tasks.plan}[is](now.sheet);
	return {...made, line: at === where() ? made.line : t.goneOn, id: `sheet-${is}`, dock: [button(t.back, () => open(null), {key: "back"}), made.dock]};
}

function menu() {
	const {is_here, may_rename, name} = seat();
	const many = now.me.seats[1];
	const go = (words, is, mark) => button(words, () => open(is), {mark});
	return {
		title: t.menu,
		line: t.youAre({name}),
		body: [
			go(t.lineTo, "line", "message"),
			button(is_here ? t.leave : t.iAmBack, () => finish("away", {is_away: is_here}), {mark: "hand"}),
			go(t.readWhy, "why", "arrow"),
			may_rename && go(t.myName, "name", "user"),
			(many || now.me.may_add_seat) && go(many ? t.seats : t.addASeat, "seats", "plus"),
		],
	};
}

function privateLine({number: n}) {
	const name = `line-${n || ""}`;
	const text = draft(name).trim();
	const send = (kind, words, from) => {
		const [key, is_signed] = [store.chance(), draft("signed", true)];
		if (!is_signed) addOwn("messages", {key, text: words});
		act("message", {kind, text: from ? text : "", key, is_signed, number: n}, from);
		open("line");
	};
	const quick = (kind, words) => button(words, () => send(kind, words));
	const title = n ? t.unclearNo({n}) : t.line;
	const sent = ({key, text, answer}) => row(key, said(text), answered(answer, came({key})));
	return {
		title,
		line: t.private,
		body: [!n && [pair(quick("help", t.helpUs), quick("work", t.letWork)), small(t.asCount)], field(name, n ? t.whatUnclear : t.orWords), tick("signed", t.signed, true), sending({act: "message", is_signed: true}), list(lines().reverse(), sent)],
		dock: sign(t.send, () => send(n ? "unclear" : "words", text || title, name), !n && !text),
	};
}

// A signed one is known to the room, one without a name to this phone alone.
const lines = () => [...seat().lines, ...unsigned()];
const unsigned = (person) => own("messages", person).slice(-20).map((one) => ({...one, ...now.mine.messages[one.key]}));

// Above whatever the room does, until it was read.
function news() {
	const one = seat() && lines().find(({key, answer}) => answer && !own("read").includes(key + answer));
	return one && plate("news", small(t.answer), said(one.text), answered(one.answer), button(t.gotIt, () => addOwn("read", one.key + one.answer)));
}

// Not sent when the room went on.
function unsent() {
	const {is, poll, levels} = task();
	const isOpen = [poll, levels?.poll].includes(draft("poll"));
	const name = [!isOpen && "poll", `edit-${draft("edited")}`, "idea"].find((one) => one && draft(one).trim());
	return name && is !== "write_task" && !now.notice && plate("unsent", small(t.tooLate), said(name === "poll" ? t.lastChoice : draft(name)), button(t.gotIt, () => dropDraft(name)));
}

// But where people are asked whether they are here.
function gone() {
	const isAsked = now.phase !== "in" || now.sheet || /lobby|ended|rest/.test(task().is);
	return !isAsked && seat()?.is_here === false && plate("gone", p(t.gone), button(t.iAmBack, () => act("away", {is_away: false})));
}

function seats() {
	const {seats: [holder, ...others], may_add_seat: mayAdd} = now.me;
	const text = draft("seat").trim();
	const one = ({person, name}) => row(person, between(said(t.through({name, holder: holder.name})), button(t.takeAway, () => act("drop_seat", {person}), {label: t.dropSeat({name})})));
	return {
		title: t.seats,
		line: t.seatsFor,
		body: [list(others, one), mayAdd && line("seat", t.whose), small(t.seatsSeen)],
		dock: mayAdd && sign(t.addSeat, () => act("add_seat", {name: text}, "seat"), !text),
	};
}

function name() {
	const start = seat().name;
	const text = draft("rename", start).trim();
	return {title: t.callYou, body: line("rename", t.yourName, {start}), dock: sign(t.keep, () => finish("rename", {name: text}, "rename"), !text || text === start)};
}

const why = () => ({title: t.why, body: people("p.whole", now.room.why)});

// What became of own ideas and lines.
async function look() {
	const tickets = (now.me?.seats || []).flatMap(({person}) => [...own("mine", person), ...unsigned(person)]).map((one) => one.ticket || one.key);
	if (!tickets.length) return;
	const {status, ...mine} = await outbox.post("/api/mine", {tickets: tickets.slice(-400)});
	if (status === 200) set({mine});
}

// An answer to an unsigned line is told only to who asks for it.
setInterval(() => unsigned().some(({answer}) => !answer) && look(), 20_000);

function heard({room = now.room, counts = now.counts, me = now.me, end}) {
	const isNews = room !== now.room || me !== now.me;
	if (now.room && now.room.language !== room.language) learn().then(changed);
	if (now.way && me?.state === "in") now.way = store.drop("way"); // forgotten, it scans
	const wasAtDoor = now.me?.state === "waiting";
	const before = where();
	set({isHeard: true, isStopped: end === "stopped", room, counts, me});
	if (isNews) look();
	if (now.sheet && where() !== before) say(t.goneOn);
	if (end === "out" || me?.state === "out") leave("out");
	else if (end === "over") leave("over");
	else if (me?.state === "unknown") unknown().then(() => wasAtDoor && put({words: t.notNow})); // the name stays in the field
}

function leave(phase) {
	connection.stop();
	set({phase});
}

async function unknown() {
	leave("join");
	Object.assign(now, {me: null, welcome: now.way && now.welcome});
	if (now.way) await come(now.way);
}

// A socket that fails does not say whether the room knows this phone.
async function known() {
	const {status, state} = await outbox.post("/api/mine", {tickets: []});
	if (status === 401) unknown();
	else if (state === "out") leave("out");
	else return status;
}

function lost(tries) {
	if (now.isHeard) say(t.waiting);
	set({isHeard: false});
	if (tries === 2) known();
}

// Refused words go back to where they were written; a paper gives way to the one before.
function refused({body, back}, sentence) {
	for (const [draft, value] of back) if (value) store.set(draft, [value, store.get(draft)].filter(Boolean).join("\n"));
	const place = `paper/${body.seat}/${body.poll}`;
	const {ticket, before} = store.get(place) || {};
	if (ticket && ticket === body.ticket) store.set(place, before);
	tasks.undo(body);
	set({notice: {sentence: sentence || t.refused, text: body.text || body.name}});
}

now.enter = () => {
	set({phase: "in"});
	connection.start({frame: heard, connected: outbox.nudge, lost, out: () => leave("out")});
};

async function begin() {
	const secret = location.pathname.match(/^\/J\/([\w-]+)/)?.[1];
	if (secret) {
		store.set("way", {secret});
		history.replaceState(null, "", "/");
	}
	await speaks;
	now.paint = paint;
	Object.assign(outbox.hooks, {changed, refused, unknown, unheard: connection.doubt});
	set({way: store.get("way")});
	learned.then(changed);
	for (let wait = 250; ; wait = Math.min(2000, wait * 2)) {
		const status = await known();
		if (status) now.enter();
		if (status !== 0) return;
		set({isHeard: false});
		await outbox.pause(wait);
	}
}

begin();
