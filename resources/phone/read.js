// What is written and read in a round, and the few things that may be said beside it.

import {act, addOwn, answered, between, button, draft, field, h, icon, isSending, keep, keepOwn, left, list, more, note, now, numbered, open, own, p, pair, part, people, row, said, seat, sending, sign, small, store, t} from "./parts.js";

export function noVoice(me) {
	let words = t.notCounted;
	if (me.is_leader) words = t.leader;
	else if (me.is_observer) words = t.observer;
	else if (me.is_by_hand) words = t.byHand;
	else if (!me.is_here) words = t.gone;
	return {body: p(words), dock: !me.is_here && button(t.iAmBack, () => act("away", {is_away: false}))};
}

export const lobby_task = ({names}, {name}) => ({body: [p(t.youAre({name})), h("ul.names", names.map((one) => people("li", one)))]});

export function why_task({reason, result, given, open: free, questions: asked}, me) {
	const lines = (title, mark, all) => part(title, all.map((text) => h("p.note", icon(mark), people("span", text))));
	return {body: [people("p.whole", now.room.why), part(t.reason, said(reason)), part(t.result, said(result)), lines(t.given, "lock", given), lines(t.open, "arrow", free), questions(asked, !me.is_leader)]};
}

export function questions(all, mayAsk) {
	const text = draft("ask").trim();
	const one = (asked) => row(null, said(asked.text), answered(asked.answer, asked.is_answered ? t.answered : t.unanswered));
	const ask = () => act("ask", {text, key: store.chance()}, "ask");
	return part(t.questions, list(all, one), mayAsk && [field("ask", t.question), small(t.unsigned), button(t.ask, ask, {off: !text}), sending({act: "ask"})]);
}

export const spoken_task = ({words, questions: asked, may_ask}, me) => ({line: words, body: questions(asked, may_ask && !me.is_leader)});

export function read_first_task({promise}, {reads, folds_left: n}) {
	const one = ({slip, text, is_folded}) => row(slip, said(text), is_folded ? small(t.folded) : button(t.hurts, () => act("fold", {slip}), {off: !n}));
	return {body: [note("lock", promise), list(reads, one) || p(t.noReads), small(reads.length > 0 && (n ? t.folds({n}) : t.noFolds))]};
}

export const ideas_task = ({words, ideas}) => ({line: words || now.room.line, body: list(ideas, idea)});

function idea({id, number: n, text, is_folded, by, builds_on, was, marks}) {
	const [ticket, mine] = Object.entries(now.mine.ideas).find(([, known]) => known.number === n) || [];
	const facts = [mine && t.yours, by, builds_on.length && t.buildsOn({numbers: builds_on.join(", ")}), was && t.was({text: was}), marks !== null && t.marks({n: marks})].filter(Boolean);
	const vote = (words, opens) => button(words, () => act("open_fold", {number: n, opens}));
	return row(
		id,
		numbered(n, is_folded ? h("p.dim", t.noReword({n})) : said(text), more(t.moreOn({n}), id)),
		facts.length > 0 && people("p.small", facts.join(" · ")),
		is_folded && mine && reword(ticket, mine.text),
		is_folded && !mine && seat().may_open.includes(id) && pair(vote(t.unfold, true), vote(t.keepFolded, false)),
		now.opened === id && menu(n, ticket, mine),
	);
}

function reword(ticket, start) {
	const name = `reword-${ticket}`;
	const text = draft(name, start).trim();
	return [field(name, t.reword, {start}), button(t.sendReword, () => act("reword", {ticket, text}, name), {off: !text})];
}

const unclear = (number) => button(t.unclear, () => open("line", {number}), {mark: "message"});

function menu(n, ticket, mine) {
	if (!mine) return unclear(n);
	if (mine.is_claimed) return small(t.claimed);
	return [mine.words && small(t.proof(mine)), button(t.claim, () => act("claim", {ticket}), {mark: "user"})];
}

export const themes_scene = ({themes}) => ({body: list(themes, ({name, ideas, sentence}) => row(null, between(people("p.title", name), h("span.small", ideas)), said(sentence)))});

export function talk_scene({title, card, speaks_for, worries}) {
	const points = (words, all) => part(words, list(all, (text) => row(null, said(text))));
	return {title, line: t.forOrNot, body: [numbered(card.number, people("p.title", card.text)), unclear(card.number), points(t.speaksFor, speaks_for), points(t.worries, worries)]};
}

export function results_scene({question, measure, rows, notes}) {
	const most = Math.max(1, ...rows.map((one) => one.total));
	const bar = (one) => h("div.bar", h(one.is_place ? "span.place" : "span", {style: {inlineSize: `${(100 * one.total) / most}%`}}));
	const shown = (one) => row(null, numbered(one.rank, said(one.title), h("b", one.total)), bar(one), small([one.source, one.mark].filter(Boolean).join(", ")));
	return {title: question, line: measure, body: [list(rows, shown), notes.map((one) => people("p.small", `${one.text} ${one.words}`))]};
}

export function objections_scene({question, rows}) {
	const shown = ({title, result, sentences}) => row(null, said(title), small(result), sentences.map((text) => answered(text)));
	return {title: question, body: list(rows, shown)};
}

export const rest_scene = ({kept, go_on}) => ({title: kept, line: go_on});
export const so_far_scene = ({title, facts, words}) => ({title, body: [facts.map(p), words.map(([label, text]) => part(label, said(text)))]});
export const quiet = ({sentence}) => ({body: p(sentence || t.quiet)});

let edited = null;

export function write_task({is_unsigned, promise, few, most, soft, hard, wall, step}, me) {
	if (!me.has_voice) return noVoice(me);
	const ideas = own("mine").filter((one) => one.step === step);
	const isFull = most > 0 && Math.max(ideas.length, me.acts) >= most && !edited;
	const name = edited ? `edit-${edited}` : "idea";
	const text = draft(name).trim();
	const n = length(draft(name));
	const isOff = !text || n > hard;
	const elsewhere = isSending({act: "write"}) || isSending({act: "withdraw"}) ? 0 : me.acts - ideas.length;
	const hint = n > wall && wall ? t.wall({n: wall}) : store.isLasting ? t.kept : t.notKept;
	const at = (part) => `${Math.min(100, (100 * part) / soft)}%`;
	const ruler = h("div.ruler", {key: "ruler"}, h("span", {style: {inlineSize: at(n)}}), h("span.wall", {style: {insetInlineStart: at(wall)}}));
	return {
		line: now.room.clock && left(now.room.clock) <= 0 ? t.finishSend : now.room.line,
		body: [
			isFull ? p(t.full) : [field(name, edited ? t.change : t.myIdea, {rows: 4, isQuiet: true, "aria-describedby": "count"}), ruler, h("div.between", {id: "count"}, small(hint), h(n > soft ? "span.alert" : "span.small", t.nOf({n, most: n > soft ? hard : soft})))],
			h("div.below", between(h("h2", most ? t.mineOf({n: ideas.length, most}) : t.mine({n: ideas.length})), small(t.onlyYou)), list(ideas.reverse(), written), elsewhere > 0 && small(t.moreCame({n: elsewhere})), note(is_unsigned ? "lock" : "user", promise, few)),
		],
		dock: edited
			? [button(t.cancel, () => {keep(name, ""); edited = null;}), sign(t.keepChange, () => change(edited, text), isOff)]
			: [button(t.done, () => act("done", {is_done: !me.is_done}), {mark: "check", pressed: me.is_done}), sign(n > hard ? t.shorten : t.addIdea, () => add(step, text), isFull || isOff)],
	};
}

// As people count it.
const length = (text) => [...(Intl.Segmenter ? new Intl.Segmenter().segment(text) : text)].length;

function written({ticket, text}) {
	const edit = () => {
		[now.opened, edited] = [null, ticket];
		keep(`edit-${ticket}`, draft(`edit-${ticket}`) || text);
	};
	const withdraw = () => {
		alter(ticket, (one) => ({...one, step: `-${one.step}`}));
		act("withdraw", {ticket});
	};
	return row(ticket, between(said(text), more(t.changeIdea({text}), ticket)), sending({ticket}), now.opened === ticket && pair(button(t.edit, edit), button(t.withdraw, withdraw)));
}

function add(step, text) {
	const ticket = store.chance();
	addOwn("mine", {ticket, step, text});
	act("write", {text, ticket}, "idea");
}

function change(ticket, text) {
	alter(ticket, (one) => ({...one, text, before: isSending({ticket}) ? one.before : one.text}));
	edited = null;
	act("edit", {ticket, text}, `edit-${ticket}`);
}

function alter(ticket, how) {
	keepOwn("mine", own("mine").map((one) => (one.ticket === ticket ? how(one) : one)));
}

export function undo({act: name, ticket, seat: person}) {
	const back = {
		write: () => [],
		edit: (one) => [{...one, text: one.before ?? one.text}],
		withdraw: (one) => [{...one, step: one.step.slice(1)}],
	}[name];
	if (back) keepOwn("mine", own("mine", person).flatMap((one) => (one.ticket === ticket ? back(one) : [one])), person);
}
