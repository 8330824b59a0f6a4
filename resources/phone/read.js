// What is read, and the few things that may be said beside it.

import {act, between, button, draft, field, h, icon, list, more, note, now, numbered, open, p, pair, part, people, row, said, seat, sending, small, store, t, task} from "./parts.js";

export function noVoice() {
	const me = seat();
	let words = t("You are not in the count of this step. The next one is yours again.");
	if (me.is_leader) words = t("You gave the why. Ideas and votes belong to the team; you clear the way by staying back.");
	else if (me.is_observer) words = t("You are here to watch and to listen. Ideas and votes belong to the team.");
	else if (me.is_by_hand) words = t("Your hand was counted in the room. There is nothing to hand in here.");
	else if (!me.is_here) words = t("You said that you have to go. What you wrote stays.");
	return {body: p(words), dock: !me.is_here && button(t("I am back"), () => act("away", {is_away: false}))};
}

export function lobby_task() {
	return {body: [p(t("You are here as {name}.", {name: seat().name})), h("ul.names", task().names.map((name) => people("li", name)))]};
}

export function why_task() {
	const all = task();
	const lines = (title, mark, some) => some.length > 0 && part(title, some.map((text) => h("p.note", icon(mark), people("span", text))));
	const words = (title, text) => text && part(title, said(text));
	return {body: [people("p.whole", now.room.why), words(t("Why it matters"), all.reason), words(t("We will know it worked when"), all.result), lines(t("Given"), "lock", all.given), lines(t("Open to us"), "arrow", all.open), questions(all.questions, !seat().is_leader)]};
}

export function questions(all, mayAsk) {
	const text = draft("ask").trim();
	const one = ({text, answer, is_answered}) => row(null, said(text), answer ? people("p.answer", answer) : small(is_answered ? t("Answered in the room") : t("Not answered yet")));
	return part(
		t("Questions on the why"),
		list(all, one),
		mayAsk && [field("ask", t("Ask a question")), small(t("It is kept without your name, and answered in sight of all.")), button(t("Ask"), () => act("ask", {text, key: store.chance()}, "ask"), {off: !text}), sending((body) => body.act === "ask")],
	);
}

export function spoken_task() {
	return {line: task().words, body: questions(task().questions, task().may_ask && !seat().is_leader)};
}

export function read_first_task() {
	const {reads, folds_left: left} = seat();
	const one = ({slip, text, is_folded}) => row(slip, said(text), is_folded ? small(t("Folded. Its author can reword it.")) : button(t("This may hurt someone"), () => act("fold", {slip}), {off: !left}));
	const words = left ? t("One tap folds it. {n} left.", {n: left}) : t("You have folded as many as one person may.");
	return {body: [note("lock", task().promise), list(reads, one) || p(t("There is nothing for you to read just now.")), reads.length > 0 && small(words)]};
}

export function ideas_task() {
	return {line: task().words || now.room.line, body: list(task().ideas, idea)};
}

function idea(one) {
	const {id, number: n, is_folded} = one;
	const [ticket, mine] = Object.entries(now.mine.ideas).find(([, known]) => known.number === n) || [];
	const facts = [mine && t("yours"), one.by, one.builds_on.length && t("builds on {numbers}", {numbers: one.builds_on.join(", ")}), one.was && t("reworded, was: {text}", {text: one.was}), one.marks !== null && t("{n} marks", {n: one.marks})].filter(Boolean);
	const vote = (words, opens) => button(words, () => act("open_fold", {number: n, opens}));
	return row(
		id,
		numbered(n, is_folded ? h("p.dim", t("No. {n} is folded. Its author can reword it.", {n})) : said(one.text), more(t("More on no. {n}", {n}), id)),
		facts.length > 0 && people("p.small", facts.join(" · ")),
		is_folded && mine && reword(ticket, mine.text),
		is_folded && !mine && seat().may_open.includes(id) && pair(vote(t("Open it again"), true), vote(t("Leave it folded"), false)),
		now.opened === id && menu(n, ticket, mine),
	);
}

function reword(ticket, start) {
	const name = `reword-${ticket}`;
	const text = draft(name, start).trim();
	return [field(name, t("Say it in other words"), {start}), button(t("Send my wording"), () => act("reword", {ticket, text}, name), {off: !text})];
}

const unclear = (number) => button(t("I do not understand this one"), () => open("line", {number}), {mark: "message"});

function menu(n, ticket, mine) {
	if (!mine) return unclear(n);
	if (mine.is_claimed) return small(t("Your name stands with it."));
	return [mine.words && small(t("Keep these words to claim it another day: {words}", mine)), button(t("Put my name to it"), () => act("claim", {ticket}), {mark: "user"})];
}

export function themes_scene() {
	return {body: list(task().themes, (one) => row(null, between(people("p.title", one.name), h("span.small", one.ideas)), said(one.sentence)))};
}

export function talk_scene() {
	const {title, card, speaks_for, worries} = task();
	const points = (words, all) => all.length > 0 && part(words, list(all, (text) => row(null, said(text))));
	return {title, line: t("What speaks for it? What worries you?"), body: [numbered(card.number, people("p.title", card.text)), unclear(card.number), points(t("Speaks for it"), speaks_for), points(t("Worries"), worries)]};
}

export function results_scene() {
	const {question, measure, rows, notes} = task();
	const most = Math.max(1, ...rows.map((one) => one.total));
	const bar = (one) => h("div.bar", h(one.is_place ? "span.place" : "span", {style: {"inline-size": `${(100 * one.total) / most}%`}}));
	const shown = (one) => row(null, numbered(one.rank, said(one.title), h("b", one.total)), bar(one), small([one.source, one.mark].filter(Boolean).join(", ")));
	return {title: question || now.room.title, line: measure, body: [list(rows, shown), notes.map((one) => people("p.small", `${one.text} ${one.words}`))]};
}

export function objections_scene() {
	const {question, rows} = task();
	return {title: question || now.room.title, body: list(rows, (one) => row(null, said(one.title), small(one.result), one.sentences.map((text) => people("p.answer", text))))};
}

export function rest_scene() {
	return {title: task().kept, line: task().go_on};
}

export function so_far_scene() {
	const {title, facts, words} = task();
	return {title, body: [facts.map(p), words.map(([label, text]) => part(label, said(text)))]};
}

export function quiet() {
	return {body: p(task().sentence || t("It is quiet now, and that is fine."))};
}
