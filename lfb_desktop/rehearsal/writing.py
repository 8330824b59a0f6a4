"""A round in silence, reading together, and finding themes."""

from __future__ import annotations

from functools import partial
from itertools import islice

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Idea, IdeaId, PersonId, Presence, Step, StepKind
from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import say
from lfb_desktop.rehearsal.hand import Act, Hand
from lfb_desktop.rehearsal.texts import idea_texts

MOST_THEMES = 5


def ideas(hand: Hand, step: Step, label: str) -> None:
    """Exactly as many ideas as asked for stand at the end, if the step has room for them."""
    _somebody_in(hand)
    span = hand.span(step)
    rounds = sum(1 for s in hand.session.steps if s.kind is StepKind.IDEAS)
    if step.id not in hand.rounds:
        hand.rounds.append(step.id)
    wanted = hand.ideas // rounds + (1 if hand.rounds.index(step.id) < hand.ideas % rounds else 0)
    texts = _texts(hand, step, max(0, wanted - len(step.slips)))
    acts: list[tuple[int, Act]] = [(span // 2, lambda: hand.see(label))]
    late = hand.cast.late if hand.cast.late not in hand.here else None
    if late is not None:
        acts += _late_coming(hand, late, int(span * 0.35))
    for text, (person, start) in zip(texts, _writers(hand, step, len(texts), late), strict=False):
        acts += _writing(hand, person, text, span, start)
    acts += _slips_of_the_hand(hand, span)
    acts += [
        (hand.offset(span, 0.95, 0.99), partial(hand.by, p, c.MarkDone(hand.session_id, p, True)))
        for p in hand.some(len(hand.here) // 2, hand.here)
    ]
    hand.run(span, acts)
    if hand.rng.random() < 0.5 and hand.whim(c.AddTime(hand.session_id, 60_000)):
        hand.wait(40_000)


def reading(hand: Hand, step: Step, label: str) -> None:
    """What was written twice is put together, one idea is set aside and comes back."""
    span = hand.span(step)
    acts: list[tuple[int, Act]] = [(span // 3, lambda: hand.see(label))]
    acts.append((int(span * 0.6), lambda: _merge_doubles(hand)))
    acts.append((int(span * 0.7), lambda: _look_back(hand)))
    hand.run(span, acts)
    live = hand.session.live_ideas
    if len(live) > 3:
        aside = hand.rng.choice(live)
        if hand.whim(c.SetAsideIdea(hand.session_id, aside.id, True)):
            hand.wait(8_000)
            hand.do(c.SetAsideIdea(hand.session_id, aside.id, False))
    hand.see(f"{label}-results")


def themes(hand: Hand, step: Step, label: str) -> None:
    span = hand.span(step)
    names = hand.circle.themes[: min(MOST_THEMES, max(1, len(hand.session.live_ideas) // 3))]
    acts: list[tuple[int, Act]] = [(int(span * 0.55), lambda: hand.see(label))]
    if hand.session.live_ideas and not hand.is_led(say("Name themes, and sort the ideas into them.")):
        acts += [
            (int(span * (0.05 + 0.05 * at)), partial(hand.do, c.AddTheme(hand.session_id, name)))
            for at, name in enumerate(names)
        ]
        acts += [(int(span * (0.35 + 0.1 * at)), _fill(hand, name)) for at, name in enumerate(names)]
        acts.append((int(span * 0.95), lambda: _reword_theme(hand, names[0])))
    hand.run(span, acts)
    hand.see(f"{label}-results")


def _texts(hand: Hand, step: Step, wanted: int) -> list[str]:
    """Whoever doubles writes again, in small letters, what stands at the beginning."""
    said = {same_words(i.text) for i in hand.session.ideas} | {same_words(s.text) for s in step.slips}
    fresh = (t for t in idea_texts(hand.circle, hand.texts, hand.rng) if same_words(t) not in said)
    texts = list(islice(fresh, wanted))
    if wanted >= 6:
        texts[wanted // 2] = texts[0].lower()
        texts[-1] = f"  {texts[1]}"
    return texts


def _writers(hand: Hand, step: Step, n: int, late: PersonId | None) -> list[tuple[PersonId | None, float]]:
    """Who writes, and from which part of the time on; some write much more than others."""
    people = [*hand.here, *([late] if late else [])]
    room_for = dict.fromkeys(people, step.settings.ideas_each or n)
    weight = {p: hand.rng.choice((1, 2, 2, 3, 5)) for p in people}
    writers: list[tuple[PersonId | None, float]] = []
    for _ in range(n):
        free = [p for p in people if room_for[p] > 0]
        if not free:
            break
        person = hand.rng.choices(free, [weight[p] for p in free])[0]
        room_for[person] -= 1
        writers.append((person, 0.4 if person == late else 0.03))
    if n >= 10 and not step.settings.ideas_each:
        writers[n // 3] = (None, 0.5)  # on paper, typed by a member
    return writers


def _writing(
    hand: Hand, person: PersonId | None, text: str, span: int, start: float
) -> list[tuple[int, Act]]:
    """One slip; sometimes first in other words, and in a later round built on what is known."""
    at = hand.offset(span, start, 0.9)
    ticket = hand.ticket()
    if person is None:
        return [(at, lambda: hand.do(c.WriteSlip(hand.session_id, text, ticket)))]
    changes = person == hand.cast.editor and hand.rng.random() < 0.6
    first = text.split(" ", 3)[0] + " …" if changes else text
    ground = hand.session.ideas
    on = (hand.rng.choice(ground).id,) if ground and hand.rng.random() < 0.3 else ()
    write = c.WriteSlip(hand.session_id, first, ticket, person, on)
    acts: list[tuple[int, Act]] = [(at, partial(hand.by, person, write))]
    if changes:
        soon = hand.rng.randint(5_000, 20_000)
        acts.append((at + soon, lambda: hand.by(person, c.EditSlip(hand.session_id, ticket, text))))
    return acts


def _slips_of_the_hand(hand: Hand, span: int) -> list[tuple[int, Act]]:
    """An empty idea and an idea of the leader are refused; one that was not meant is withdrawn."""
    person = hand.cast.editor
    if person is None or person not in hand.here:
        return []
    empty = c.WriteSlip(hand.session_id, "   ", hand.ticket(), person)
    ticket = hand.ticket()
    unmeant = c.WriteSlip(hand.session_id, hand.circle.worries[0], ticket, person)
    acts: list[tuple[int, Act]] = [
        (int(span * 0.01), lambda: hand.by(person, empty)),
        (int(span * 0.012), lambda: hand.by(person, unmeant)),
        (int(span * 0.02), lambda: hand.by(person, c.WithdrawSlip(hand.session_id, ticket, person))),
    ]
    leader = hand.session.leader
    if leader is not None:
        own = c.WriteSlip(hand.session_id, hand.circle.ideas[0], hand.ticket(), leader)
        acts.append((int(span * 0.6), lambda: hand.do(own)))
    return acts


def _late_coming(hand: Hand, person: PersonId, at: int) -> list[tuple[int, Act]]:
    """First at the door, writing before anybody has seen them: refused; then marked as here."""
    early = c.WriteSlip(hand.session_id, hand.circle.ideas[-1], hand.ticket(), person)
    here = c.MarkPresence(hand.session_id, person, Presence.PRESENT)
    return [(at, lambda: hand.by(person, early)), (at, lambda: hand.do(here))]


def _somebody_in(hand: Hand) -> None:
    if not hand.here:
        for person in hand.cast.people:
            hand.do(c.MarkPresence(hand.session_id, person, Presence.PRESENT))


def _doubles(hand: Hand) -> list[list[Idea]]:
    groups: dict[str, list[Idea]] = {}
    for idea in hand.session.live_ideas:
        groups.setdefault(same_words(idea.text), []).append(idea)
    return [group for group in groups.values() if len(group) > 1]


def _merge_doubles(hand: Hand) -> None:
    doubles = _doubles(hand)
    if not doubles or hand.is_led(say("Some ideas say the same. Put them together.")):
        return
    for into, *others in doubles:
        hand.do(c.MergeIdeas(hand.session_id, tuple(i.id for i in others), into.id))


def _look_back(hand: Hand) -> None:
    """Somebody asks to see the step before once more."""
    if hand.whim(c.GoBack(hand.session_id)):
        hand.wait(15_000)
        hand.do(c.GoOn(hand.session_id))
        hand.do(c.ResumeClock(hand.session_id))


def _fill(hand: Hand, name: str) -> Act:
    def fill() -> None:
        theme = next((t for t in hand.session.themes if t.name == name), None)
        loose = [i for i in hand.session.live_ideas if i.theme is None]
        if theme is None or len(loose) < 2:
            return  # one stays on its own
        share = max(1, len(hand.session.live_ideas) // MOST_THEMES)
        moved: list[IdeaId] = [i.id for i in hand.rng.sample(loose, min(share, len(loose) - 1))]
        hand.do(c.PutIntoTheme(hand.session_id, tuple(moved), theme.id))

    return fill


def _reword_theme(hand: Hand, name: str) -> None:
    theme = next((t for t in hand.session.themes if t.name == name), None)
    if theme is not None:
        hand.do(c.RenameTheme(hand.session_id, theme.id, name, hand.circle.speaks_for[0]))
