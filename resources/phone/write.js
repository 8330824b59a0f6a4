// An open round: one thought after the other.

import {phase} from "./clock.js";
import {act, between, button, draft, field, h, isSending, keep, keepOwn, list, more, note, now, own, p, pair, row, said, seat, sending, sign, small, store, t, task} from "./parts.js";
import {noVoice} from "./read.js";

let edited = null; // which idea is in the field

export function write_task() {
	const {is_unsigned, promise, few, most, soft, hard, wall, step} = task();
	const me = seat();
	if (!me.has_voice) return noVoice();
	const ideas = own("mine").filter((one) => one.step === step);
	const isFull = most > 0 && Math.max(ideas.length, me.acts) >= most && !edited;
	const name = edited ? `edit-${edited}` : "idea";
	const text = draft(name).trim();
	const n = length(draft(name));
	const isOff = !text || n > hard;
	const elsewhere = isSending((body) => ["write", "withdraw"].includes(body.act)) ? 0 : me.acts - ideas.length;
	const hint = n > wall && wall ? t("wall-shows", {n: wall}) : store.isLasting() ? t("kept") : t("not-kept");
	const at = (part) => `${Math.min(100, (100 * part) / soft)}%`;
	const ruler = h("div.ruler", {key: "ruler"}, h("span", {style: {"inline-size": at(n)}}), h("span.wall", {style: {"inset-inline-start": at(wall)}}));
	return {
		line: now.room.clock && phase(now.room.clock) === "over" ? t("finish-send") : now.room.line,
		body: [
			isFull ? p(t("full")) : [field(name, edited ? t("change") : t("my-idea"), {rows: 4, isQuiet: true, "aria-describedby": "count"}), ruler, h("div.between", {id: "count"}, small(hint), h(n > soft ? "span.alert" : "span.small", t("n-of", {n, most: n > soft ? hard : soft})))],
			h("div.below", between(h("h2", most ? t("mine-of", {n: ideas.length, most}) : t("mine", {n: ideas.length})), small(t("only-you"))), list(ideas.reverse(), idea), elsewhere > 0 && small(t("more-came", {n: elsewhere})), note(is_unsigned ? "lock" : "user", promise, few)),
		],
		dock: edited
			? [button(t("cancel"), () => {keep(name, ""); edited = null;}), sign(t("keep-change"), () => change(edited, text), isOff)]
			: [button(t("done"), () => act("done", {is_done: !me.is_done}), {mark: "check", pressed: me.is_done}), sign(n > hard ? t("shorten") : t("add-idea"), () => add(step, text), isFull || isOff)],
	};
}

// As long as people count it.
function length(text) {
	return [...(Intl.Segmenter ? new Intl.Segmenter().segment(text) : text)].length;
}

function idea({ticket, text}) {
	const edit = () => {
		[now.opened, edited] = [null, ticket];
		keep(`edit-${ticket}`, draft(`edit-${ticket}`) || text);
	};
	const withdraw = () => {
		alter(ticket, (one) => ({...one, step: `-${one.step}`}));
		act("withdraw", {ticket});
	};
	return row(ticket, between(said(text), more(t("change-idea", {text}), ticket)), sending((body) => body.ticket === ticket), now.opened === ticket && pair(button(t("edit"), edit), button(t("withdraw"), withdraw)));
}

function add(step, text) {
	const ticket = store.chance();
	keepOwn("mine", [...own("mine"), {ticket, step, text}]);
	act("write", {text, ticket}, "idea");
}

function change(ticket, text) {
	alter(ticket, (one) => ({...one, text, before: isSending((body) => body.ticket === ticket) ? one.before : one.text}));
	edited = null;
	act("edit", {ticket, text}, `edit-${ticket}`);
}

function alter(ticket, how) {
	keepOwn("mine", own("mine").map((one) => (one.ticket === ticket ? how(one) : one)));
}

// What the room did not take is as it was before.
export function undo({act: name, ticket, seat: person}) {
	const back = {
		write: () => [],
		edit: (one) => [{...one, text: one.before ?? one.text}],
		withdraw: (one) => [{...one, step: one.step.slice(1)}],
	}[name];
	if (back) keepOwn("mine", own("mine", person).flatMap((one) => (one.ticket === ticket ? back(one) : [one])), person);
}
