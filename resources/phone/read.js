// What is read, and the few things that may be said beside it.

import {act, between, button, draft, field, h, icon, list, more, note, now, numbered, open, p, pair, part, people, row, said, seat, sending, small, store, t, task} from "./parts.js";

export function noVoice() {
	const me = seat();
	let words = t("not-counted");
	if (me.is_leader) words = t("leader");
	else if (me.is_observer) words = t("observer");
	else if (me.is_by_hand) words = t("by-hand");
	else if (!me.is_here) words = t("gone");
	return {body: p(words), dock: !me.is_here && button(t("i-am-back"), () => act("away", {is_away: false}))};
}

export function lobby_task() {
	return {body: [p(t("you-are", {name: seat().name})), h("ul.names", task().names.map((name) => people("li", name)))]};
}

export function why_task() {
	const all = task();
	const lines = (title, mark, some) => some.length > 0 && part(title, some.map((text) => h("p.note", icon(mark), people("span", text))));
	const words = (title, text) => text && part(title, said(text));
	return {body: [people("p.whole", now.room.why), words(t("reason"), all.reason), words(t("result"), all.result), lines(t("given"), "lock", all.given), lines(t("open"), "arrow", all.open), questions(all.questions, !seat().is_leader)]};
}

export function questions(all, mayAsk) {
	const text = draft("ask").trim();
	const one = ({text, answer, is_answered}) => row(null, said(text), answer ? people("p.answer", answer) : small(is_answered ? t("answered") : t("unanswered")));
	return part(
		t("questions"),
		list(all, one),
		mayAsk && [field("ask", t("question")), small(t("ask-unsigned")), button(t("ask"), () => act("ask", {text, key: store.chance()}, "ask"), {off: !text}), sending((body) => body.act === "ask")],
	);
}

export function spoken_task() {
	return {line: task().words, body: questions(task().questions, task().may_ask && !seat().is_leader)};
}

export function read_first_task() {
	const {reads, folds_left: left} = seat();
	const one = ({slip, text, is_folded}) => row(slip, said(text), is_folded ? small(t("folded")) : button(t("hurts"), () => act("fold", {slip}), {off: !left}));
	const words = left ? t("folds", {n: left}) : t("no-folds");
	return {body: [note("lock", task().promise), list(reads, one) || p(t("no-reads")), reads.length > 0 && small(words)]};
}

export function ideas_task() {
	return {line: task().words || now.room.line, body: list(task().ideas, idea)};
}

function idea(one) {
	const {id, number: n, is_folded} = one;
	const [ticket, mine] = Object.entries(now.mine.ideas).find(([, known]) => known.number === n) || [];
	const facts = [mine && t("yours"), one.by, one.builds_on.length && t("builds-on", {numbers: one.builds_on.join(", ")}), one.was && t("was", {text: one.was}), one.marks !== null && t("marks", {n: one.marks})].filter(Boolean);
	const vote = (words, opens) => button(words, () => act("open_fold", {number: n, opens}));
	return row(
		id,
		numbered(n, is_folded ? h("p.dim", t("no-reword", {n})) : said(one.text), more(t("more-on", {n}), id)),
		facts.length > 0 && people("p.small", facts.join(" · ")),
		is_folded && mine && reword(ticket, mine.text),
		is_folded && !mine && seat().may_open.includes(id) && pair(vote(t("unfold"), true), vote(t("keep-folded"), false)),
		now.opened === id && menu(n, ticket, mine),
	);
}

function reword(ticket, start) {
	const name = `reword-${ticket}`;
	const text = draft(name, start).trim();
	return [field(name, t("reword"), {start}), button(t("send-reword"), () => act("reword", {ticket, text}, name), {off: !text})];
}

const unclear = (number) => button(t("unclear"), () => open("line", {number}), {mark: "message"});

function menu(n, ticket, mine) {
	if (!mine) return unclear(n);
	if (mine.is_claimed) return small(t("claimed"));
	return [mine.words && small(t("claim-words", mine)), button(t("claim"), () => act("claim", {ticket}), {mark: "user"})];
}

export function themes_scene() {
	return {body: list(task().themes, (one) => row(null, between(people("p.title", one.name), h("span.small", one.ideas)), said(one.sentence)))};
}

export function talk_scene() {
	const {title, card, speaks_for, worries} = task();
	const points = (words, all) => all.length > 0 && part(words, list(all, (text) => row(null, said(text))));
	return {title, line: t("for-or-not"), body: [numbered(card.number, people("p.title", card.text)), unclear(card.number), points(t("speaks-for"), speaks_for), points(t("worries"), worries)]};
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
	return {body: p(task().sentence || t("quiet"))};
}
