// Who takes it: invitations first, then every outcome, then the plan in the owner's words; and the closing.

import { levels } from "./ballot.js";
import { h } from "./dom.js";
import { button, choose, field, icon, note, people, says, sign, tick } from "./parts.js";
import { act, draft, isSending, keep, keepOwn, now, open, own, seat, task } from "./room.js";
import * as store from "./store.js";
import { t } from "./words.js";

const OWNER = "owner";
const HELPER = "helper";
const THINKING = "thinking";

export function outcomes() {
	const me = seat();
	const { outcomes: all, promise, people: others } = task();
	const declined = own("declined");
	const asked = me.invitations.filter((one) => !declined.includes(one.outcome));
	const mine = me.outcomes.filter((one) => one.role === OWNER);
	return {
		line: me.is_leader ? t("Who takes it is the team’s to say. What they need from you, you hear.") : now.room.line,
		body: [
			asked.map((one) => invitation(one)),
			asked.length > 0 && promise && h("p.small", { key: "promise" }, promise),
			h("ul.rows", { key: "all" }, all.map((one) => outcome(one, me, others))),
		],
		dock: [
			h("p.note", { key: "note" }, t("When you take it, you choose the first step and the day we look again.")),
			mine.length > 0 && sign(t("Write my first step"), () => open({ is: "plan", outcome: (mine.find((one) => !one.first_step && !one.when_then) || mine[0]).outcome })),
		],
	};
}

function invitation(one) {
	return h(
		"section.plate",
		{ key: `asked-${one.outcome}` },
		h("p.small", one.by ? t("{name} asks you to help with", { name: one.by }) : t("You are asked to help with")),
		people("h2.title", one.title),
		h("div.pair", button(t("Yes, I help"), () => act("commit", { outcome: one.outcome, role: HELPER })), button(t("Not this time"), () => keepOwn("declined", [...own("declined"), one.outcome]))),
	);
}

function outcome(one, me, others) {
	const role = me.outcomes.find((mine) => mine.outcome === one.id)?.role;
	const commit = (as) => () => (role === as ? act("release", { outcome: one.id }) : act("commit", { outcome: one.id, role: as }));
	const isWaiting = isSending((body) => body.outcome === one.id && ["commit", "release"].includes(body.act));
	const named = (words) => ({ label: `${words}: ${one.title}` });
	return h(
		"li.row",
		{ key: one.id },
		people("h2.title", one.title),
		people("p.small.plainly", one.state),
		one.first && people("p", one.first),
		me.is_here && !me.is_observer && !me.is_leader && [
			h("div.pair", button(t("I take it"), commit(OWNER), { mark: "hand", isOn: role === OWNER, ...named(t("I take it")) }), button(t("I help"), commit(HELPER), { isOn: role === HELPER, ...named(t("I help")) })),
			thinking(one, role, me),
			role === OWNER && ask(one, others),
		],
		isWaiting && h("p.small", t("sending")),
	);
}

function thinking(one, role, me) {
	const name = `until-${one.id}`;
	if (role === THINKING) {
		const until = me.outcomes.find((mine) => mine.outcome === one.id).until;
		return h("div.between", h("p.small", t("You think about it until {date}.", { date: until })), button(t("Take that back"), () => act("release", { outcome: one.id })));
	}
	if (role) return null;
	return h(
		"details",
		h("summary", t("I think about it")),
		field(name, t("I think about it until"), { kind: "date" }),
		button(t("Say so"), () => draft(name) && act("commit", { outcome: one.id, role: THINKING, until: draft(name) }, name)),
	);
}

function ask(one, others) {
	const name = `ask-${one.id}`;
	const free = others.filter(([id]) => id !== seat().person);
	const go = () => draft(name) && act("invite", { outcome: one.id, person: draft(name) }, name);
	return free.length > 0 && h("details", h("summary", t("Ask somebody to help")), choose(name, t("Whom do you ask?"), free), h("p.small", t("A no is stored nowhere. You may notice it, so ask only whom you may hear it from.")), button(t("Ask"), go));
}

export function plan({ outcome }) {
	const mine = seat().outcomes.find((one) => one.outcome === outcome);
	if (!mine) return { title: t("This one is not yours any more"), body: [], dock: [] };
	const name = (what) => `${what}-${outcome}`;
	const value = (what, start = "") => draft(name(what), start).trim();
	const halves = mine.when_then ? [field(name("when_then"), t("When …, I will …"), { start: mine.when_then })] : [field(name("when"), t("When …"), { rows: 1, hint: t("the day, the place, what happens before") }), field(name("will"), t("I will …"))];
	const when = () => mine.when_then ? value("when_then", mine.when_then) : value("when") && value("will") ? t("When {when}, I will {will}.", { when: value("when"), will: value("will").replace(/\.$/, "") }) : value("will");
	const go = () => {
		const fields = { first_step: value("first_step", mine.first_step), when_then: when(), success: value("success", mine.success), look_again: value("look_again", mine.look_again) };
		act("plan", { outcome, ...fields });
		for (const what of ["when", "will"]) keep(name(what), "");
		open(null);
	};
	return {
		title: mine.title,
		line: t("In your own words. It may be small."),
		body: [
			field(name("first_step"), t("My first step"), { start: mine.first_step }),
			halves,
			field(name("success"), t("We notice that it worked when"), { start: mine.success }),
			field(name("look_again"), t("We look again on"), { kind: "date", start: mine.look_again }),
		],
		dock: [sign(t("Keep it"), go)],
	};
}

export function closing() {
	const me = seat();
	const all = task();
	const asks = all.levels && me.has_voice ? levels(all.levels, now.room.title) : null;
	if (asks && !asks.isIn) return { ...asks, body: [all.spoken && h("p", all.spoken), thanksToMe(me), asks.body] };
	return {
		line: all.spoken || now.room.line,
		body: [asks && h("p.note.ok", icon("check"), t("Your answers are in.")), thanksToMe(me), thank(me, all), shown(all), taken(), all.next && h("p", { key: "next" }, all.next)],
		dock: [thankSign(me, all)],
	};
}

function thanksToMe(me) {
	return me.thanks.map((one) =>
		h(
			"section.plate",
			{ key: one.id },
			h("p.small", t("{name} thanks you", { name: one.by || t("A colleague") })),
			people("p.title", one.text),
			one.is_open && h("div.pair", button(t("Show to the room"), () => act("show_thanks", { thanks: one.id, is_shown: true })), button(t("Keep for me"), () => act("show_thanks", { thanks: one.id, is_shown: false }))),
		),
	);
}

const whom = (me) => draft("thank-to", me.to_thank || "");

function thank(me, all) {
	if (!all.people.length) return null;
	return h(
		"section",
		{ key: "thank" },
		h("h2", t("Thank somebody, if you like")),
		choose("thank-to", t("Whom?"), all.people, me.to_thank || ""),
		field("thank", t("For what?"), { hint: t("what it did for you") }),
		tick("thank-signed", t("With my name"), false),
		h("p.small", t("Whoever is thanked sees it first, and shows it to the room or keeps it.")),
		isSending((body) => body.act === "thank") && h("p.small", t("sending")),
	);
}

function thankSign(me, all) {
	const text = draft("thank").trim();
	const go = () => act("thank", { to: whom(me), text, is_signed: draft("thank-signed", false), key: store.chance() }, "thank");
	return all.people.length > 0 && sign(t("Send my thanks"), go, !text || !whom(me));
}

function shown(all) {
	return all.thanks.length > 0 && h("section", { key: "shown" }, h("h2", t("Thanks")), h("ul.rows", all.thanks.map((one) => h("li.row", people("p", t("To {name}: {text}", { name: one.to, text: one.text })), people("p.small", one.giver || one.unsigned)))));
}

// The own words to take along; the server makes the calendar of them.
export function taken(isOver = false) {
	const mine = seat()?.outcomes || [];
	const words = (one) => [one.first_step, one.when_then, one.success, one.look_again].filter(Boolean);
	return mine.length > 0 && h(
		"section",
		{ key: "taken" },
		h("h2", t("What you took")),
		h("ul.rows", mine.map((one) => h("li.row", { key: one.outcome }, people("p.title", one.title), words(one).map((text) => people("p", text))))),
		!isOver && h("a.plain", { href: `/api/plan.ics?seat=${encodeURIComponent(seat().person)}`, download: "" }, icon("calendar"), h("span", t("Put it into my calendar"))),
	);
}
