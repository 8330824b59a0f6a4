// Who takes it, the plan in the owner's words, and the closing.

import {levels} from "./ballot.js";
import {act, between, button, choose, draft, field, h, icon, keepOwn, line, list, note, now, open, own, p, pair, part, people, plate, row, said, seat, sending, sign, small, store, t, task, tick} from "./parts.js";

export function outcomes_task() {
	const me = seat();
	const {outcomes: all, promise} = task();
	const asked = me.invitations.filter((one) => !own("declined").includes(one.outcome));
	const mine = me.outcomes.filter((one) => one.role === "owner");
	const next = mine.find((one) => !one.first_step && !one.when_then) || mine[0];
	return {
		body: [asked.map(invitation), asked.length > 0 && small(promise), h("ul.rows", {key: "all"}, all.map((one) => outcome(one, me)))],
		dock: [h("p.note", t("When you take it, you choose the first step and the day we look again.")), next && sign(t("Write my first step"), () => open("plan", next))],
	};
}

function invitation({outcome, title, by}) {
	const decline = () => keepOwn("declined", [...own("declined"), outcome]);
	return plate(outcome, small(by ? t("{name} asks you to help with", {name: by}) : t("You are asked to help with")), people("h2", title), pair(button(t("Yes, I help"), () => act("commit", {outcome, role: "helper"})), button(t("Not this time"), decline)));
}

function outcome({id, title, state, first}, me) {
	const mine = me.outcomes.find((one) => one.outcome === id);
	const commit = (words, role, mark) => button(words, () => (mine?.role === role ? act("release", {outcome: id}) : act("commit", {outcome: id, role})), {mark, pressed: mine?.role === role, label: `${words}: ${title}`});
	return row(
		id,
		people("h2", title),
		small(state),
		said(first),
		me.is_here && !me.is_observer && !me.is_leader && [pair(commit(t("I take it"), "owner", "hand"), commit(t("I help"), "helper")), thinking(id, mine), mine?.role === "owner" && ask(id)],
		sending((body) => body.outcome === id),
	);
}

function thinking(outcome, mine) {
	const name = `until-${outcome}`;
	const until = draft(name);
	if (mine?.role === "thinking") return between(small(t("You think about it until {date}.", {date: mine.until})), button(t("Take that back"), () => act("release", {outcome})));
	if (mine) return null;
	return h("details", h("summary", t("I think about it")), line(name, t("I think about it until"), {type: "date"}), button(t("Say so"), () => act("commit", {outcome, role: "thinking", until}, name), {off: !until}));
}

function ask(outcome) {
	const name = `ask-${outcome}`;
	const person = draft(name);
	const others = task().people.filter(([id]) => id !== seat().person);
	return others.length > 0 && h("details", h("summary", t("Ask somebody to help")), choose(name, t("Whom do you ask?"), others), small(t("A no is stored nowhere. You may notice it.")), button(t("Ask"), () => act("invite", {outcome, person}, name), {off: !person}));
}

export function plan({outcome}) {
	const mine = seat().outcomes.find((one) => one.outcome === outcome);
	if (!mine) return {title: t("This one is not yours any more")};
	const name = (what) => `${what}-${outcome}`;
	const value = (what) => draft(name(what), mine[what]).trim();
	const words = (what, label, more) => field(name(what), label, {start: mine[what], ...more});
	const when_then = () => {
		const [when, will] = ["when", "will"].map((what) => draft(name(what)).trim().replace(/\.$/, ""));
		if (mine.when_then) return value("when_then");
		return when && will ? t("When {when}, I will {will}.", {when, will}) : when || will;
	};
	const go = () => {
		act("plan", {outcome, first_step: value("first_step"), when_then: when_then(), success: value("success"), look_again: value("look_again")});
		open(null);
	};
	return {
		title: mine.title,
		line: t("In your own words. It may be small."),
		body: [
			words("first_step", t("My first step")),
			mine.when_then ? words("when_then", t("When …, I will …")) : [words("when", t("When …")), words("will", t("I will …"))],
			words("success", t("We notice that it worked when")),
			words("look_again", t("We look again on"), {tag: "input", type: "date"}),
		],
		dock: sign(t("Keep it"), go),
	};
}

export function closing_task() {
	const me = seat();
	const all = task();
	const asked = all.levels && me.has_voice && levels(all.levels);
	if (asked && !asked.isIn) return {...asked, body: [me.thanks.map(thanksToMe), asked.body]};
	const to = draft("thank-to", me.to_thank || "");
	const text = draft("thank").trim();
	const go = () => act("thank", {to, text, is_signed: draft("thank-signed", false), key: store.chance()}, "thank");
	const given = ({to: name, text: words, giver, unsigned}) => row(null, said(t("To {name}: {text}", {name, text: words})), people("p.small", giver || unsigned));
	return {
		line: all.spoken || now.room.line,
		body: [
			asked && note("check", t("Your answers are in.")),
			me.thanks.map(thanksToMe),
			all.people.length > 0 && part(t("Thank somebody, if you like"), choose("thank-to", t("Whom?"), all.people, me.to_thank || ""), field("thank", t("For what?")), tick("thank-signed", t("With my name"), false), small(t("Whoever is thanked sees it first, and shows it to the room or keeps it.")), sending((body) => body.act === "thank")),
			all.thanks.length > 0 && part(t("Thanks"), list(all.thanks, given)),
			taken(),
			p(all.next),
		],
		dock: all.people.length > 0 && sign(t("Send my thanks"), go, !text || !to),
	};
}

function thanksToMe({id, text, by, is_open}) {
	const show = (words, is_shown) => button(words, () => act("show_thanks", {thanks: id, is_shown}));
	return plate(id, small(t("{name} thanks you", {name: by || t("A colleague")})), people("p.title", text), is_open && pair(show(t("Show to the room"), true), show(t("Keep for me"), false)));
}

// The own words to take along; the room makes a calendar of them.
export function taken(isOver) {
	const mine = seat()?.outcomes || [];
	const one = ({outcome, title, first_step, when_then, success, look_again}) => row(outcome, people("p.title", title), [first_step, when_then, success, look_again].map((text) => text && said(text)));
	return mine.length > 0 && part(t("What you took"), list(mine, one), !isOver && h("a.plain", {href: `/api/plan.ics?seat=${encodeURIComponent(seat().person)}`, download: true}, icon("calendar"), t("Put it into my calendar")));
}
