// The room's tasks.

import {act, addOwn, answered, between, button, came, choose, chosen, draft, dropDraft, field, finish, h, icon, isSending, isTwice, keep, keepOwn, left, line, list, more, note, now, numbered, open, own, p, pair, part, people, plate, row, said, seat, sending, sign, small, store, t, tick} from "./parts.js";

const comeBack = () => act("away", {is_away: false});

const noVoice = (me) => ({line: null, body: p(me.is_leader ? t.leader : me.is_observer ? t.observer : me.is_by_hand ? t.byHand : me.is_here && t.notCounted)});

export const lobby_task = ({names}, {is_here, name}) => ({dock: !is_here && sign(t.iAmHere, comeBack), body: [p(is_here ? t.youAre({name}) : t.hereAgain({name})), h("ul.names", names.map((one) => people("li", one)))]});

export function why_task({reason, result, given, open: free, questions: asked}, me) {
	const lines = (title, mark, all) => part(title, all.map((text) => h("p.note", icon(mark), people("span", text))));
	return {body: [people("p.whole", now.room.why), part(t.reason, said(reason)), part(t.result, said(result)), lines(t.given, "lock", given), lines(t.open, "arrow", free), questions(asked, !me.is_leader)]};
}

function questions(all, mayAsk) {
	const text = draft("ask").trim();
	const one = (asked) => row(null, said(asked.text), answered(asked.answer, asked.is_answered ? t.answered : t.unanswered));
	const ask = () => act("ask", {text, key: store.chance()}, "ask");
	return part(t.questions, list(all, one) || (!mayAsk && small(t.noQuestion)), mayAsk && [field("ask", t.question), small(t.unsigned), button(t.ask, ask, {off: !text}), sending({act: "ask"})]);
}

export const spoken_task = ({words, questions: asked, may_ask}, me) => ({line: words, body: questions(asked, may_ask && !me.is_leader)});

export function read_first_task({promise}, me) {
	const {reads, folds_left: n} = me;
	if (!me.has_voice) return noVoice(me);
	const one = ({slip, text, is_folded}) => row(slip, said(text), is_folded ? small(t.folded) : button(t.hurts, () => act("fold", {slip}), {off: !n}));
	return {body: [note("lock", promise), list(reads, one) || p(t.noReads), small(reads[0] && (n ? t.folds({n}) : t.noFolds))]};
}

export const ideas_task = ({words, ideas}) => ({line: words || now.room.line, body: list(ideas, idea)});

function idea({id, number: n, text, is_folded, by, builds_on, was, marks}) {
	const {ticket} = own("mine").find((one) => now.mine.ideas[one.ticket]?.number === n) || {};
	const mine = now.mine.ideas[ticket];
	const facts = [mine && t.yours, by, builds_on.length && t.buildsOn({numbers: builds_on.join(", ")}), was && t.was({text: was}), marks !== null && (marks === 1 ? t.mark : t.marks({n: marks}))].filter(Boolean);
	return row(
		id,
		numbered(n, is_folded ? h("p.dim", t.noReword({n})) : said(text), more(t.moreOn({n}), id)),
		facts[0] && people("p.small.facts", facts.join(" · ")),
		is_folded && mine && reword(ticket, mine.text),
		is_folded && !mine && mayTake(seat()) && fold(id, n),
		mine && sending({ticket}),
		now.opened === id && menu(n, ticket, mine),
	);
}

function fold(id, number) {
	if (!seat().may_open.includes(id)) return small(t.counted);
	const vote = (words, opens) => button(words, () => act("open_fold", {number, opens}));
	return sending({act: "open_fold", number}) || pair(vote(t.unfold, true), vote(t.keepFolded, false));
}

function reword(ticket, start) {
	const name = `reword-${ticket}`;
	const text = draft(name, start).trim();
	return [field(name, t.reword, {start}), button(t.sendReword, () => act("reword", {ticket, text}, name), {off: !text || text === start})];
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

export function write_task({is_unsigned, promise, few, most, soft, hard, wall, step}, me) {
	if (!me.has_voice) return noVoice(me);
	const ideas = own("mine").filter((one) => one.step === step);
	const old = ideas.find(({ticket}) => ticket === draft("edited"));
	const isFull = most > 0 && Math.max(ideas.length, me.acts) >= most && !old;
	const name = old ? `edit-${old.ticket}` : "idea";
	const typed = draft(name, old?.text);
	const text = typed.trim();
	const n = length(typed);
	const isOff = !text || n > hard;
	const elsewhere = isSending({}) ? 0 : me.acts - ideas.length;
	const signed = me.signed.filter((one) => !ideas.some(({text}) => text === one));
	const hint = n > wall && wall ? t.wall({n: wall}) : store.isLasting ? t.kept : t.notKept;
	const at = (part) => `${Math.min(100, (100 * part) / soft)}%`;
	const ruler = h("div.ruler", {key: "ruler"}, h("span", {style: {inlineSize: at(n)}}), h("span.wall", {style: {insetInlineStart: at(wall)}}));
	return {
		line: now.room.clock && left(now.room.clock) <= 0 ? t.finishSend : now.room.line,
		body: [
			isFull ? p(t.full) : [field(name, old ? t.change : t.myIdea, {start: old?.text, rows: 4, isQuiet: true, "aria-describedby": "count"}), ruler, h("div.between", {id: "count"}, small(hint), h(n > soft ? "span.alert" : "span.small", t.nOf({n, most: n > soft ? hard : soft})))],
			h("div.below", between(h("h2", most ? t.mineOf({n: ideas.length, most}) : t.mine({n: ideas.length})), small(t.onlyYou)), list(ideas.reverse(), written), elsewhere > 0 && [small(t.moreCame({n: elsewhere})), list(signed, (one) => row(null, said(one)))], note(is_unsigned ? "lock" : "user", promise, few)),
		],
		dock: old
			? [button(t.cancel, () => [name, "edited"].forEach(dropDraft)), sign(t.keepChange, () => change(old.ticket, text), isOff)]
			: [button(t.done, () => isTwice("done") || act("done", {is_done: !me.is_done}), {mark: "check", pressed: me.is_done}), sign(n > hard ? t.shorten : t.addIdea, () => add(step, text), isFull || isOff)],
	};
}

// As people count it.
const length = (text) => [...(Intl.Segmenter ? new Intl.Segmenter().segment(text) : text)].length;

function written({ticket, text}) {
	const edit = () => {
		now.opened = null;
		keep("edited", ticket);
		queueMicrotask(() => document.getElementById(`field-edit-${ticket}`)?.focus());
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
	dropDraft("edited");
	act("edit", {ticket, text}, `edit-${ticket}`);
}

function alter(ticket, how, person) {
	keepOwn("mine", own("mine", person).flatMap((one) => (one.ticket === ticket ? how(one) : one)), person);
}

export function undo({act: name, ticket, key, seat: person, outcome}) {
	const kind = {thank: `thanked-${now.room?.step}`, message: "messages"}[name];
	if (kind) keepOwn(kind, own(kind, person).filter((one) => one.key !== key), person);
	if (name === "invite") keepOwn(`ask-${outcome}`, own(`ask-${outcome}`, person).slice(0, -1), person);
	const back = {
		write: () => [],
		edit: (one) => ({...one, text: one.before ?? one.text}),
		withdraw: (one) => ({...one, step: one.step.slice(1)}),
	}[name];
	if (back) alter(ticket, back, person);
}

const sum = (marks) => Object.values(marks).reduce((all, n) => all + n, 0);
const plain = ({marks, said}) => JSON.stringify([marks, said].map((all) => Object.entries(all).sort()));

// `make` draws one kind of paper, which bears marks {item: n} and what is said {item: sentence}.
function ballot({poll, promise, few}, me, mark, make) {
	if (!me.has_voice) return noVoice(me);
	const place = `paper/${me.person}/${poll}`;
	const sent = store.get(place);
	if (!sent && me.acts) return {body: p(t.elsewhere), isIn: true};
	const marks = draft(`marks-${poll}`, sent?.marks || {});
	const isSent = (marks) => sent && plain(sent) === plain({marks, said});
	const change = (next) => {
		keep(`marks-${poll}`, next);
		keep("poll", isSent(next) ? "" : poll);
	};
	const {body, said = {}, words, isOff} = make(marks, change, sent?.said || {});
	const go = () => {
		dropDraft("poll");
		const ticket = store.chance();
		store.set(place, {ticket, marks, said, before: sent && {...sent, before: null}});
		const sentences = Object.entries(said).map(([item, text]) => [item === "all" ? null : item, text]);
		act("answer", {poll, marks: Object.entries(marks), ticket, sentences, before: sent?.ticket});
	};
	if (!isSent(marks)) return {body, dock: [sent ? p(t.changed) : note(mark, promise, few), sign(sent ? t.handAgain : words, go, isOff)]};
	return {body, isIn: true, dock: [few && note(mark, few), isSending({ticket: sent.ticket}) ? p(t.handingIn) : note("check", t.handedIn)]};
}

export const marks_task = (all, me) => ballot(all, me, "hidden", (drafted, change) => {
	const {rule, items, budget, cap, is_dots} = all;
	const left = budget - sum(drafted);
	const set = (item, n) => {
		const next = budget === 1 ? {} : {...drafted};
		delete next[item];
		change(n ? {...next, [item]: n} : next);
	};
	const place = ({item}) => me.order.indexOf(item);
	const shown = [...items].sort((one, other) => place(one) - place(other));
	return {
		body: [
			between(h("p.line", rule), budget > 1 && h("p", {role: "status"}, t.nLeft({n: left, most: budget}))),
			list(shown, (one) => (is_dots && cap > 1 ? stepper : toggle)(one, drafted[one.item] || 0, !left && budget > 1, set, cap)),
		],
		words: handInWords(is_dots, budget, budget - left),
	};
});

function handInWords(isDots, most, n) {
	if (most === 1) return n ? t.handChoice : t.noChoice;
	return isDots ? t.someDots({n, most}) : t.someMarks({n, most});
}

const called = (one) => (one.is_folded ? t.noFolded({n: one.number}) : one.title);
const titled = (kind, one) => [h("span.number", one.number), one.is_folded ? h(`${kind}.dim`, called(one)) : people(kind, one.title)];
const dot = (isOn) => h(isOn ? "span.dot.on" : "span.dot");

function stepper(one, n, isOff, set, cap) {
	const step = (label, mark, to, off) => h("button.step", {label, off, onclick: () => set(one.item, to)}, icon(mark));
	const dots = cap > 3 ? `${n} / ${cap}` : Array.from({length: cap}, (_, at) => dot(at < n));
	return h("li.item", {key: one.item}, titled("p", one), h("div.stepper", {role: "group", label: called(one)}, step(t.dotLess, "minus", n - 1, !n), h("span.dots", {role: "img", label: t.nDots({n, most: cap})}, dots), step(t.dotMore, "plus", n + 1, isOff || n >= cap)));
}

const toggle = (one, n, isOff, set) => row(one.item, h("button.item", {pressed: n > 0, off: isOff && !n, onclick: () => set(one.item, n ? 0 : 1)}, titled("span", one), dot(n)));

export const objections_task = (all, me) => ballot(all, me, "hidden", (drafted, change, before) => {
	const said = {};
	for (const item of Object.keys(drafted)) {
		const text = draft(`why-${all.poll}-${item}`, before[item]).trim();
		if (text) said[item] = text;
	}
	const one = ({item, ...more}) => {
		const {[item]: objects, ...rest} = drafted;
		return row(item, h("div.item", titled("p", more)), button(t.object, () => change(objects ? rest : {...rest, [item]: 1}), {pressed: Boolean(objects), label: t.objectTo({title: called(more)})}), objects && field(`why-${all.poll}-${item}`, t.instead, {start: before[item]}));
	};
	return {body: list(all.items, one), said, words: sum(drafted) ? t.handIn : t.noObjection};
});

const levels = (all, me) => ballot(all, me, "lock", (drafted, change, before) => {
	const text = all.sentence ? draft(`say-${all.poll}`, before.all).trim() : "";
	const isMissing = all.levels.some((one) => !one.levels.some(([item]) => drafted[item]));
	const pick = (one, item) => {
		const next = {...drafted};
		for (const [other] of one.levels) delete next[other];
		change({...next, [item]: 1});
	};
	return {
		body: [all.levels.map((one, n) => scale(one, `${all.poll}-${n}`, drafted, pick, !n)), all.sentence && field(`say-${all.poll}`, all.sentence, {start: before.all})],
		said: text ? {all: text} : {},
		words: all.needs_all && isMissing && sum(drafted) ? t.allFirst : t.send,
		isOff: all.needs_all ? isMissing : !sum(drafted) && !text,
	};
});

function scale(one, name, drafted, pick, isFirst) {
	const n = one.levels.length;
	const isLong = n > 4;
	const level = ([item, words], at) => h("label.level", {key: item}, h("input.unseen", {type: "radio", name, checked: drafted[item], onchange: () => pick(one, item)}), h("span", isLong && at + 1, isLong ? h("span.unseen", words) : words));
	const ends = isLong && isFirst && t.ends({low: one.levels[0][1], n, high: one.levels[n - 1][1]});
	return h("fieldset", {key: name}, h("legend", one.words), small(ends), h(isLong ? "div.scale.five" : "div.scale", one.levels.map(level)));
}

export function levels_task(all, me) {
	const made = levels(all, me);
	return {...made, body: [made.body, questions(all.questions, me.has_voice)]};
}

const mayTake = (me) => me.is_here && !me.is_observer && !me.is_leader;

export function outcomes_task({outcomes, promise, people: team}, me) {
	const asked = me.invitations.filter((one) => !own("declined").includes(one.outcome));
	const next = me.outcomes.find((one) => one.role === "owner" && !one.first_step && !one.when_then);
	return {
		body: [asked.map(invitation), small(asked[0] && promise), list(outcomes, (one) => outcome(one, me, team))],
		dock: mayTake(me) && [p(t.takeFirst), next && sign(t.writeStep, () => open("plan", next))],
	};
}

function invitation({outcome, title, by}) {
	const decline = () => addOwn("declined", outcome);
	return plate(outcome, small(by ? t.askedBy({name: by}) : t.asked), people("h2", title), pair(button(t.accept, () => act("commit", {outcome, role: "helper"})), button(t.decline, decline)));
}

function outcome({id, title, state, first}, me, team) {
	const mine = me.outcomes.find(({outcome}) => outcome === id);
	const named = (words, go, more) => button(words, go, {label: `${words}: ${title}`, ...more});
	const commit = (words, role, mark) => {
		const pressed = mine?.role === role;
		return named(words, () => isTwice(id + role) || act(pressed ? "release" : "commit", {outcome: id, role: pressed ? undefined : role}), {mark, pressed});
	};
	return row(
		id,
		people("h2", title),
		small(state),
		said(first),
		mayTake(me) && [pair(commit(t.iTake, "owner", "hand"), commit(t.iHelp, "helper")), thinking(id, mine), mine?.role === "owner" && [named(t.firstStep, () => open("plan", mine)), ask(id, team)]],
		sending({outcome: id}),
	);
}

function thinking(outcome, mine) {
	if (mine?.role === "thinking") return between(small(t.thinking(day(mine.until))), button(t.release, () => act("release", {outcome})));
	if (mine) return null;
	const name = `until-${outcome}`;
	const until = draft(name);
	return h("details", h("summary", t.think), line(name, t.untilWhen, {type: "date"}), button(t.saySo, () => act("commit", {outcome, role: "thinking", until}, name), {off: !until}));
}

const day = (iso) => ({date: new Date(`${iso}T00:00`).toLocaleDateString(document.documentElement.lang, {dateStyle: "full"})});

function ask(outcome, team) {
	const name = `ask-${outcome}`;
	const [person, whom] = chosen(name, team);
	const asked = own(name).join(", ");
	const invite = () => {
		addOwn(name, whom);
		act("invite", {outcome, person}, name);
	};
	return team[1] && h("details", h("summary", t.askHelp), choose(name, t.askWhom, team, person), small(t.noIsFree), button(t.ask, invite, {off: !person}), asked && people("p.small", t.askedWhom({names: asked})));
}

export function plan({outcome}) {
	const known = seat().outcomes.find((one) => one.outcome === outcome);
	if (!known) return {title: t.notYours};
	const mine = {...known, ...isSending({act: "plan", outcome})};
	const labels = {first_step: t.firstStep, when_then: t.whenWill, success: t.success, look_again: t.lookAgain};
	const names = Object.keys(labels);
	const name = (what) => `${what}-${outcome}`;
	const asked = (what) => field(name(what), labels[what], {start: mine[what], ...(what === "look_again" && {tag: "input", type: "date"})});
	const kept = Object.fromEntries(names.map((what) => [what, draft(name(what), mine[what]).trim()]));
	return {
		title: mine.title,
		line: t.ownWords,
		body: names.map(asked),
		dock: sign(t.keep, () => finish("plan", {outcome, ...kept}, ...names.map(name))),
	};
}

export function closing_task(all, me) {
	const asked = all.levels && me.has_voice && levels(all.levels, me);
	const isFirst = asked && !asked.isIn;
	const [to, name] = chosen("thank_to", all.people, me.to_thank);
	const text = draft("thank").trim();
	if (text && to && !draft("thank_to")) keep("thank_to", to);
	const go = () => {
		const key = store.chance();
		addOwn(`thanked-${now.room.step}`, {name, text, key});
		act("thank", {to, text, is_signed: draft("thank_signed", false), key}, "thank", "thank_to");
	};
	const off = !text || !to;
	const given = ({to: name, text: words, giver, unsigned}) => row(null, said(t.thanked({name, text: words})), people("p.small", giver || unsigned));
	return {
		line: all.spoken || now.room.line,
		body: [
			me.thanks.map(thanksToMe),
			isFirst ? asked.body : asked && note("check", t.answersIn),
			all.people[0] && part(t.thank, choose("thank_to", t.whom, all.people, to), field("thank", t.forWhat), tick("thank_signed", t.signed, false), small(t.thanksSeen), isFirst && button(t.sendThanks, go, {off})),
			part(t.thanks, list(all.thanks, given)),
			part(t.youThanked, list(own(`thanked-${now.room.step}`), (one) => row(one.key, said(t.thanked(one)), small(came(one))))),
			taken(),
			p(all.next),
		],
		dock: isFirst ? asked.dock : all.people[0] && sign(t.sendThanks, go, off),
	};
}

function thanksToMe({id, text, by, is_open, is_shown}) {
	const show = (words, is_shown) => button(words, () => act("show_thanks", {thanks: id, is_shown}));
	return plate(id, small(t.thanksYou({name: by || t.colleague})), people("p.title", text), sending({thanks: id}) || (is_open ? pair(show(t.show, true), show(t.forMe, false)) : small(is_shown ? t.shown : t.forYou)));
}

export function taken(isOver) {
	const mine = seat()?.outcomes || [];
	const when = ({role, until, look_again: date}) => small(role === "thinking" ? t.thinking(day(until)) : date && t.lookOn(day(date)));
	const lacksDay = ({role, look_again}) => role === "owner" && !look_again;
	const one = (it) => row(it.outcome, people("p.title", it.title), [it.first_step, it.when_then, it.success].map(said), when(it), !isOver && lacksDay(it) && button(t.chooseDay, () => open("plan", it)));
	return mine[0] && part(t.took, list(mine, one), !isOver && !mine.every(lacksDay) && h("a.plain", {href: `/api/plan.ics?seat=${encodeURIComponent(seat().person)}`, download: true}, icon("calendar"), t.calendar));
}
