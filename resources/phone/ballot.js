// What each decides: papers of every kind, who takes it, and the closing.

import {act, addOwn, between, button, choose, draft, field, finish, h, icon, isSending, keep, line, list, note, now, numbered, open, own, p, pair, part, people, plate, row, said, seat, sending, sign, small, store, t, tick} from "./parts.js";
import {noVoice, questions} from "./read.js";

const sum = (marks) => Object.values(marks).reduce((all, n) => all + n, 0);
const plain = ({marks, said}) => JSON.stringify([marks, said].map((all) => Object.entries(all).sort()));

// `make` draws one kind of paper, which bears marks {item: n} and what is said {item: sentence}.
function ballot({poll, promise, few}, me, mark, make) {
	if (!me.has_voice) return noVoice(me);
	const place = `paper/${me.person}/${poll}`;
	const sent = store.get(place);
	if (!sent && me.acts) return {body: p(t.elsewhere), isIn: true};
	const marks = draft(`marks-${poll}`, sent?.marks || {});
	const {body, said = {}, words, isOff} = make(marks, (next) => keep(`marks-${poll}`, next), sent?.said || {});
	const go = () => {
		const ticket = store.chance();
		store.set(place, {ticket, marks, said, before: sent && {...sent, before: null}});
		const sentences = Object.entries(said).map(([item, text]) => [item === "all" ? null : item, text]);
		act("answer", {poll, marks: Object.entries(marks), ticket, sentences, before: sent?.ticket});
	};
	const told = note(mark, promise, few);
	if (!sent) return {body, dock: [told, sign(words, go, isOff)]};
	if (plain(sent) !== plain({marks, said})) return {body, dock: [p(t.changed), sign(t.handAgain, go, isOff)]};
	return {body, isIn: true, dock: [told, isSending({ticket: sent.ticket}) ? p(t.handingIn) : note("check", t.handedIn)]};
}

export const marks_task = (all, me) => ballot(all, me, "hidden", (drafted, change) => {
	const {rule, items, budget, cap, is_dots} = all;
	const left = budget - sum(drafted);
	const set = (item, n) => {
		const next = budget === 1 ? {} : {...drafted};
		delete next[item];
		change(n ? {...next, [item]: n} : next);
	};
	const place = (one) => (me.order.includes(one.item) ? me.order.indexOf(one.item) : items.indexOf(one));
	const shown = [...items].sort((one, other) => place(one) - place(other));
	return {
		body: [
			between(h("p.line", rule), budget > 1 && h("p.left", {role: "status"}, t.nLeft({n: left, most: budget}))),
			list(shown, (one) => (is_dots && cap > 1 ? stepper : toggle)(one, drafted[one.item] || 0, !left && budget > 1, set, cap)),
		],
		words: handInWords(is_dots, budget, budget - left),
	};
});

function handInWords(isDots, most, n) {
	if (most === 1) return n ? t.handChoice : t.noChoice;
	if (n === most) return isDots ? t.handDots : t.handMarks;
	return isDots ? t.someDots({n, most}) : t.someMarks({n, most});
}

const titled = (kind, one) => (one.is_folded ? h(`${kind}.dim`, t.noFolded({n: one.number})) : people(kind, one.title));
const dot = (isOn) => h(isOn ? "span.dot.on" : "span.dot");

function stepper(one, n, isOff, set, cap) {
	const step = (label, mark, to, off) => h("button.step", {label, off, onclick: () => set(one.item, to)}, icon(mark));
	const dots = cap > 3 ? `${n} / ${cap}` : Array.from({length: cap}, (_, at) => dot(at < n));
	const label = t.nDots({n, most: cap});
	return h("li.item", {key: one.item}, h("span.number", one.number), titled("p", one), h("div.stepper", {role: "group", label: one.title}, step(t.dotLess, "minus", n - 1, !n), h("span.dots", {role: "img", label}, dots), step(t.dotMore, "plus", n + 1, isOff || n >= cap)));
}

const toggle = (one, n, isOff, set) => row(one.item, h("button.item", {pressed: n > 0, off: isOff && !n, onclick: () => set(one.item, n ? 0 : 1)}, h("span.number", one.number), titled("span", one), dot(n)));

export const objections_task = (all, me) => ballot(all, me, "hidden", (drafted, change, before) => {
	const said = {};
	for (const item of Object.keys(drafted)) {
		const text = draft(`why-${item}`, before[item]).trim();
		if (text) said[item] = text;
	}
	const one = ({item, ...more}) => {
		const {[item]: objects, ...rest} = drafted;
		const label = t.objectTo({title: more.title});
		return row(item, numbered(more.number, titled("p", more)), button(t.object, () => change(objects ? rest : {...rest, [item]: 1}), {pressed: Boolean(objects), label}), objects && field(`why-${item}`, t.instead, {start: before[item]}));
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
		words: t.send,
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

export function outcomes_task({outcomes, promise, people: team}, me) {
	const asked = me.invitations.filter((one) => !own("declined").includes(one.outcome));
	const mine = me.outcomes.filter((one) => one.role === "owner");
	const next = mine.find((one) => !one.first_step && !one.when_then) || mine[0];
	return {
		body: [asked.map(invitation), small(asked.length > 0 && promise), list(outcomes, (one) => outcome(one, me, team))],
		dock: [h("p.note", t.takeFirst), next && sign(t.writeStep, () => open("plan", next))],
	};
}

function invitation({outcome, title, by}) {
	const decline = () => addOwn("declined", outcome);
	return plate(outcome, small(by ? t.askedBy({name: by}) : t.asked), people("h2", title), pair(button(t.accept, () => act("commit", {outcome, role: "helper"})), button(t.decline, decline)));
}

function outcome({id, title, state, first}, me, team) {
	const mine = me.outcomes.find(({outcome}) => outcome === id);
	const commit = (words, role, mark) => {
		const pressed = mine?.role === role;
		return button(words, () => (pressed ? act("release", {outcome: id}) : act("commit", {outcome: id, role})), {mark, pressed, label: `${words}: ${title}`});
	};
	return row(
		id,
		people("h2", title),
		small(state),
		people("p", first),
		me.is_here && !me.is_observer && !me.is_leader && [pair(commit(t.iTake, "owner", "hand"), commit(t.iHelp, "helper")), thinking(id, mine), mine?.role === "owner" && ask(id, team)],
		sending({outcome: id}),
	);
}

function thinking(outcome, mine) {
	if (mine?.role === "thinking") return between(small(t.thinking({date: mine.until})), button(t.release, () => act("release", {outcome})));
	if (mine) return null;
	const name = `until-${outcome}`;
	const until = draft(name);
	return h("details", h("summary", t.think), line(name, t.untilWhen, {type: "date"}), button(t.saySo, () => act("commit", {outcome, role: "thinking", until}, name), {off: !until}));
}

function ask(outcome, team) {
	const name = `ask-${outcome}`;
	const person = draft(name);
	const others = team.filter(([id]) => id !== seat().person);
	return others.length > 0 && h("details", h("summary", t.askHelp), choose(name, t.askWhom, others), small(t.noIsFree), button(t.ask, () => act("invite", {outcome, person}, name), {off: !person}));
}

export function plan({outcome}) {
	const mine = seat().outcomes.find((one) => one.outcome === outcome);
	if (!mine) return {title: t.notYours};
	const name = (what) => `${what}-${outcome}`;
	const value = (what) => draft(name(what), mine[what]).trim();
	const words = (what, label, more) => field(name(what), label, {start: mine[what], ...more});
	const when_then = () => {
		const [when, will] = ["when", "will"].map((what) => value(what).replace(/\.$/, ""));
		if (mine.when_then) return value("when_then");
		return when && will ? t.whenIWill({when, will}) : when || will;
	};
	return {
		title: mine.title,
		line: t.ownWords,
		body: [
			words("first_step", t.firstStep),
			mine.when_then ? words("when_then", t.whenWill) : [words("when", t.when), words("will", t.will)],
			words("success", t.success),
			words("look_again", t.lookAgain, {tag: "input", type: "date"}),
		],
		dock: sign(t.keep, () => finish("plan", {outcome, first_step: value("first_step"), when_then: when_then(), success: value("success"), look_again: value("look_again")})),
	};
}

export function closing_task(all, me) {
	const asked = all.levels && me.has_voice && levels(all.levels, me);
	if (asked && !asked.isIn) return {...asked, body: [me.thanks.map(thanksToMe), asked.body]};
	const to = draft("thank-to", me.to_thank);
	const text = draft("thank").trim();
	const go = () => act("thank", {to, text, is_signed: draft("thank-signed", false), key: store.chance()}, "thank");
	const given = ({to: name, text: words, giver, unsigned}) => row(null, said(t.thanked({name, text: words})), people("p.small", giver || unsigned));
	return {
		line: all.spoken || now.room.line,
		body: [
			asked && note("check", t.answersIn),
			me.thanks.map(thanksToMe),
			all.people.length > 0 && part(t.thank, choose("thank-to", t.whom, all.people, me.to_thank), field("thank", t.forWhat), tick("thank-signed", t.signed, false), small(t.thanksSeen), sending({act: "thank"})),
			part(t.thanks, list(all.thanks, given)),
			taken(),
			p(all.next),
		],
		dock: all.people.length > 0 && sign(t.sendThanks, go, !text || !to),
	};
}

function thanksToMe({id, text, by, is_open}) {
	const show = (words, is_shown) => button(words, () => act("show_thanks", {thanks: id, is_shown}));
	return plate(id, small(t.thanksYou({name: by || t.colleague})), people("p.title", text), is_open && pair(show(t.show, true), show(t.forMe, false)));
}

export function taken(isOver) {
	const mine = seat()?.outcomes || [];
	const one = ({outcome, title, first_step, when_then, success, look_again}) => row(outcome, people("p.title", title), [first_step, when_then, success, look_again].map(said));
	return mine.length > 0 && part(t.took, list(mine, one), !isOver && h("a.plain", {href: `/api/plan.ics?seat=${encodeURIComponent(seat().person)}`, download: true}, icon("calendar"), t.calendar));
}
