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
		dock: [h("p.note", t("take-first")), next && sign(t("write-step"), () => open("plan", next))],
	};
}

function invitation({outcome, title, by}) {
	const decline = () => keepOwn("declined", [...own("declined"), outcome]);
	return plate(outcome, small(by ? t("asked-by", {name: by}) : t("asked")), people("h2", title), pair(button(t("accept"), () => act("commit", {outcome, role: "helper"})), button(t("decline"), decline)));
}

function outcome({id, title, state, first}, me) {
	const mine = me.outcomes.find((one) => one.outcome === id);
	const commit = (words, role, mark) => button(words, () => (mine?.role === role ? act("release", {outcome: id}) : act("commit", {outcome: id, role})), {mark, pressed: mine?.role === role, label: `${words}: ${title}`});
	return row(
		id,
		people("h2", title),
		small(state),
		said(first),
		me.is_here && !me.is_observer && !me.is_leader && [pair(commit(t("i-take"), "owner", "hand"), commit(t("i-help"), "helper")), thinking(id, mine), mine?.role === "owner" && ask(id)],
		sending((body) => body.outcome === id),
	);
}

function thinking(outcome, mine) {
	const name = `until-${outcome}`;
	const until = draft(name);
	if (mine?.role === "thinking") return between(small(t("thinking", {date: mine.until})), button(t("release"), () => act("release", {outcome})));
	if (mine) return null;
	return h("details", h("summary", t("think")), line(name, t("until-when"), {type: "date"}), button(t("say-so"), () => act("commit", {outcome, role: "thinking", until}, name), {off: !until}));
}

function ask(outcome) {
	const name = `ask-${outcome}`;
	const person = draft(name);
	const others = task().people.filter(([id]) => id !== seat().person);
	return others.length > 0 && h("details", h("summary", t("ask-help")), choose(name, t("ask-whom"), others), small(t("no-is-free")), button(t("ask"), () => act("invite", {outcome, person}, name), {off: !person}));
}

export function plan({outcome}) {
	const mine = seat().outcomes.find((one) => one.outcome === outcome);
	if (!mine) return {title: t("not-yours")};
	const name = (what) => `${what}-${outcome}`;
	const value = (what) => draft(name(what), mine[what]).trim();
	const words = (what, label, more) => field(name(what), label, {start: mine[what], ...more});
	const when_then = () => {
		const [when, will] = ["when", "will"].map((what) => draft(name(what)).trim().replace(/\.$/, ""));
		if (mine.when_then) return value("when_then");
		return when && will ? t("when-i-will", {when, will}) : when || will;
	};
	const go = () => {
		act("plan", {outcome, first_step: value("first_step"), when_then: when_then(), success: value("success"), look_again: value("look_again")});
		open(null);
	};
	return {
		title: mine.title,
		line: t("own-words"),
		body: [
			words("first_step", t("first-step")),
			mine.when_then ? words("when_then", t("when-will")) : [words("when", t("when")), words("will", t("will"))],
			words("success", t("success")),
			words("look_again", t("look-again"), {tag: "input", type: "date"}),
		],
		dock: sign(t("keep"), go),
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
	const given = ({to: name, text: words, giver, unsigned}) => row(null, said(t("thanked", {name, text: words})), people("p.small", giver || unsigned));
	return {
		line: all.spoken || now.room.line,
		body: [
			asked && note("check", t("answers-in")),
			me.thanks.map(thanksToMe),
			all.people.length > 0 && part(t("thank"), choose("thank-to", t("whom"), all.people, me.to_thank || ""), field("thank", t("thank-what")), tick("thank-signed", t("signed"), false), small(t("thanks-seen")), sending((body) => body.act === "thank")),
			all.thanks.length > 0 && part(t("thanks"), list(all.thanks, given)),
			taken(),
			p(all.next),
		],
		dock: all.people.length > 0 && sign(t("send-thanks"), go, !text || !to),
	};
}

function thanksToMe({id, text, by, is_open}) {
	const show = (words, is_shown) => button(words, () => act("show_thanks", {thanks: id, is_shown}));
	return plate(id, small(t("thanks-you", {name: by || t("colleague")})), people("p.title", text), is_open && pair(show(t("show-thanks"), true), show(t("keep-thanks"), false)));
}

// The own words to take along; the room makes a calendar of them.
export function taken(isOver) {
	const mine = seat()?.outcomes || [];
	const one = ({outcome, title, first_step, when_then, success, look_again}) => row(outcome, people("p.title", title), [first_step, when_then, success, look_again].map((text) => text && said(text)));
	return mine.length > 0 && part(t("took"), list(mine, one), !isOver && h("a.plain", {href: `/api/plan.ics?seat=${encodeURIComponent(seat().person)}`, download: true}, icon("calendar"), t("calendar")));
}
