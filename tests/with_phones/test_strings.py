"""Words that have broken programs before, through every field of a phone: refused, or shown as typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Page
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.domain.names import look_same
from lfb_desktop.views.scenes import LobbyScene, ObjectionsScene
from tests.phone.phones import is_fault
from tests.rooms import NAMES
from tests.ui.test_plain_text import rich
from tests.web.rig import Answer, Known
from tests.with_phones.browsers import BrowserPhone, Browsers
from tests.with_phones.laptop import Laptop, laptop
from tests.with_phones.naughty import SCRIPTS, published, worst
from tests.with_phones.wire import Wire, wire

QUICK = 22
IN_THE_LOBBY = 30  # of more the page tells the number
KINDS = (
    *(StepKind.LOBBY, StepKind.WHY, StepKind.IDEAS, StepKind.READING, StepKind.BALLOT),
    *(StepKind.COMMITMENTS, StepKind.CLOSING),
)
AGENDA = tuple(c.StepPlan(kind, kind.value.title(), 5) for kind in KINDS)
# What the page is made of; anything else was made by somebody's words.
TAGS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "link",
        "script",
        "body",
        "header",
        "main",
        "footer",
        "div",
        "span",
        "p",
    ),
    *("h1", "h2", "ul", "li", "button", "label", "textarea", "input", "select", "option", "section", "nav"),
    *("svg", "path", "circle", "b", "a", "details", "summary", "fieldset", "legend", "noscript"),
}
WATCH = """
window.reports = [];
document.addEventListener("securitypolicyviolation", (one) => window.reports.push(one.blockedURI || "?"));
"""
TEXTS = "() => [...document.querySelectorAll('.people, .answer, .note span')].map((one) => one.textContent)"
MADE = "() => [...document.querySelectorAll('*')].map((one) => one.localName)"


@dataclass
class Seen:
    """A phone that looks at what the others write, and whatever its browser had to say about it."""

    phone: BrowserPhone
    room: Laptop
    faults: list[str] = field(default_factory=list)

    def watch(self, page: Page, own: str) -> None:
        page.add_init_script(WATCH)
        page.on("request", lambda one: None if one.url.startswith(own) else self.faults.append(one.url))
        page.on("console", lambda line: self.faults.append(line.text) if is_fault(line.text) else None)

    def shows(self, texts: Sequence[str]) -> None:
        """Each of them as it was typed, in one piece, and nothing was made of them."""
        self.phone.does(lambda page: self._look(page, [as_a_field_has_it(text) for text in texts]))

    def _look(self, page: Page, texts: list[str]) -> None:
        page.wait_for_function(
            f"texts => ((there) => texts.every((one) => there.has(one)))(new Set(({TEXTS})()))",
            arg=texts,
        )
        made = set(page.evaluate(MADE))
        assert made <= TAGS, made - TAGS
        assert page.evaluate("document.querySelectorAll('script, link').length") == 3
        assert page.evaluate("window.reports") == []
        assert self.faults == []


def as_a_field_has_it(text: str) -> str:
    return text.strip()


@dataclass
class Crowd:
    """Phones that say one thing after the other; each has a pace that it is held to, so they take turns."""

    way: Wire
    phones: list[Known]
    turn: int = 0

    def say(
        self, texts: Sequence[str], act: str, fields: Callable[[str, str], dict[str, object]]
    ) -> list[str]:
        """`fields(text, ticket)`. What was taken; the others were refused in words."""
        return [text for text in texts if self.says(text, act, fields(text, self._ticket()))]

    def says(self, text: str, act: str, fields: dict[str, object]) -> bool:
        while (answer := self._sent(act, fields)).status == 429:
            pass  # the next one has not spoken for a while
        return is_taken(answer, text)

    def _sent(self, act: str, fields: dict[str, object]) -> Answer:
        self.turn += 1
        return self.way.act(self.phones[self.turn % len(self.phones)], act, **fields)

    def _ticket(self) -> str:
        return f"ticket-{self.turn}".ljust(22, "t")


def is_taken(answer: Answer, text: str) -> bool:
    """Refused is refused in a sentence."""
    if answer.status == 200:
        return True
    assert answer.status in (400, 409, 413), (answer, text)
    refused = str(answer.json["refused"])
    assert refused.endswith((".", "?")), (refused, text)
    return False


def is_name_sign(sign: str) -> bool:
    return (
        unicodedata.category(sign)[0] != "C" or sign in "\u200c\u200d" or "\U0001f300" <= sign <= "\U0001faff"
    )


def console_texts(room: Laptop) -> str:
    """Everything that the Console's widgets hold."""
    page = room.console
    found = [label.text() for label in page.findChildren(QLabel)]
    found += [line.text() for line in page.findChildren(QLineEdit)]
    found += [text.toPlainText() for text in page.findChildren(QPlainTextEdit)]
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount(QModelIndex()) if model is not None else 0):
            index = model.index(row, 0)
            found += [
                str(index.data(Qt.ItemDataRole.DisplayRole)),
                str(index.data(Qt.ItemDataRole.AccessibleTextRole)),
            ]
    return "\0".join(found)


def is_in_console(room: Laptop, texts: Sequence[str]) -> None:
    QTest.qWait(1)
    shown = console_texts(room)
    assert [text for text in texts if text.strip() not in shown] == []
    assert rich(room.console) == []


def is_on_stage(room: Laptop, texts: Sequence[str]) -> None:
    told = told_on_stage(room)
    assert [text for text in texts if text.strip() not in told] == []


def told_on_stage(room: Laptop) -> str:
    """What a screen reader is told of each page is what is painted there, in one piece."""
    room.stage()
    told, control = "", room.console.stage
    while True:
        assert control.window is not None
        QTest.qWait(1)
        told += "\0" + control.window.stage.accessibleDescription()
        if not control.turn(1):
            break
    while control.turn(-1):
        pass
    return told


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Laptop]:
    with laptop(tmp_path / "home", monkeypatch, agenda=AGENDA) as made:
        yield made


@pytest.fixture
def browsers(room: Laptop) -> Iterator[Browsers]:
    made = Browsers(room)
    yield made
    made.close()
    assert made.faults == []


def test_naughty_words_through_every_field(room: Laptop, browsers: Browsers, real_data: Path) -> None:
    throw(room, browsers, list(dict.fromkeys([*worst(published(real_data), QUICK), *SCRIPTS[::8]])))


@pytest.mark.prove
def test_all_naughty_words_through_every_field(room: Laptop, browsers: Browsers, real_data: Path) -> None:
    throw(room, browsers, [*published(real_data), *SCRIPTS])


def throw(room: Laptop, browsers: Browsers, texts: list[str]) -> None:
    way = wire(room)
    phone = browsers.phone()
    seen = Seen(phone, room)
    phone.does(lambda page: seen.watch(page, way.rig.origin))
    phone.join(way.url, NAMES[0])
    crowd = Crowd(way, [way.joined(name) for name in NAMES[1:]])
    names(room, seen, crowd, texts if len(texts) > 2 * QUICK else texts[::2])
    room.walk_to(StepKind.WHY)
    questions_and_messages(room, seen, crowd, texts)
    room.walk_to(StepKind.IDEAS)
    ideas(room, seen, crowd, texts)
    room.walk_to(StepKind.BALLOT)
    objections(room, seen, crowd, texts)
    room.walk_to(StepKind.COMMITMENTS)
    outcomes(room, seen, crowd, texts)
    room.walk_to(StepKind.CLOSING)
    closing(room, seen, crowd, texts)


def names(room: Laptop, seen: Seen, crowd: Crowd, texts: list[str]) -> None:
    """Of whoever comes, of a seat beside, and of who is called otherwise from now on."""
    known = {p.id for p in room.room.state().team.people}
    came = [crowd.way.join(text) for text in texts[:IN_THE_LOBBY]]
    let_in = [answer for answer, text in zip(came, texts, strict=False) if is_taken(answer, text)]
    phones = [crowd.way.known(answer) for answer in let_in]
    kept = [p.name for p in room.room.state().team.people if p.id not in known]
    seen.shows(kept)
    scene = room.console.stage.view.scene
    assert isinstance(scene, LobbyScene)
    assert set(kept) <= set(scene.names)
    told = told_on_stage(room)
    assert any(name in told for name in kept), "of more it tells the number"
    is_in_console(room, kept)
    assert len(kept) > 6
    crowd.phones += phones
    for text in texts[IN_THE_LOBBY : 2 * IN_THE_LOBBY] or texts[-4:]:
        crowd.says(text, "add_seat", {"name": text})
    for text in texts[2 * IN_THE_LOBBY :] or texts[:5]:
        is_taken(crowd.way.act(phones[crowd.turn % len(phones)], "rename", name=text), text)
        crowd.turn += 1
    people = [p.name for p in room.room.state().team.people]
    for n, name in enumerate(people):
        assert name == unicodedata.normalize("NFC", name).strip()
        assert all(is_name_sign(sign) for sign in name), ascii(name)
        assert [other for other in people[:n] if look_same(name, other)] == []


def questions_and_messages(room: Laptop, seen: Seen, crowd: Crowd, texts: list[str]) -> None:
    asked = crowd.say(texts, "ask", lambda text, key: {"text": text, "key": key})
    assert sorted(q.text for q in room.session.questions) == sorted(text.strip() for text in asked)
    seen.shows(asked)
    is_in_console(room, asked)

    def line(text: str, key: str) -> dict[str, object]:
        return {"kind": "words", "text": text, "is_signed": False, "key": key}

    said = crowd.say(texts[: 4 * QUICK], "message", line)
    assert sorted(m.text for m in room.session.messages) == sorted(text.strip() for text in said)
    is_in_console(room, said)


def ideas(room: Laptop, seen: Seen, crowd: Crowd, texts: list[str]) -> None:
    """Written, written anew, read in private, folded, worded otherwise, read by all, and claimed."""
    tickets: dict[str, str] = {}

    def write(text: str, ticket: str) -> dict[str, object]:
        tickets[text] = ticket
        return {"text": text, "ticket": ticket}

    written = crowd.say(texts, "write", write)
    for text in written[:: 1 if len(texts) > 2 * QUICK else 5]:
        assert crowd.says(text, "edit", {"text": f"{text.strip()}.", "ticket": tickets[text]})
        assert crowd.says(text, "edit", {"text": text, "ticket": tickets[text]})
    step = room.session.current
    assert step is not None
    assert sorted(slip.text for slip in step.slips) == sorted(text.strip() for text in written)
    room.room.do(c.CloseWriting(room.session_id))
    room.walk_to(StepKind.READING)
    seen.shows(written)
    is_in_console(room, written)
    is_on_stage_alone(room, written)
    folded = next(idea for idea in room.session.ideas if idea.text != SCRIPTS[0])  # which it will say then
    room.room.do(c.FoldIdea(room.session_id, folded.id, True))
    [ticket] = [tickets[text] for text in written if text.strip() == folded.text][:1]
    assert crowd.says(SCRIPTS[0], "reword", {"ticket": ticket, "text": SCRIPTS[0]})
    seen.shows([SCRIPTS[0]])
    crowd.say(texts, "claim", lambda text, ticket: {"ticket": text[:64]})
    assert all(idea.author is None for idea in room.session.ideas)


def is_on_stage_alone(room: Laptop, texts: Sequence[str]) -> None:
    """One idea after the other, large."""
    room.stage()
    control = room.console.stage
    for idea in room.session.ideas:
        assert control.show_alone(idea.number)
        assert control.window is not None
        QTest.qWait(1)  # the words come a turn after the picture
        assert idea.text in control.window.stage.accessibleDescription()
        control.show_alone(0)
    assert {idea.text for idea in room.session.ideas} == {text.strip() for text in texts}


def objections(room: Laptop, seen: Seen, crowd: Crowd, texts: list[str]) -> None:
    """One sentence of each for each of two proposals."""
    proposals = tuple(c.Choice(idea.text, idea.id) for idea in room.session.ideas[1:3])
    room.room.do(c.OpenPoll(room.session_id, choices=proposals))
    poll = room.session.polls[-1]
    items = [item.id for item in poll.items]
    given, left = [], list(texts)
    for phone in crowd.phones[: len(poll.voices)]:
        pair = [(item, left.pop()) for item in items if left]
        form = {
            "marks": [[item, 1] for item, _ in pair],
            "sentences": pair,
            "poll": poll.id,
            "ticket": phone.token[:22],
        }
        if is_taken(crowd.way.act(phone, "answer", **form), str(pair)):
            given += [text for _, text in pair if text.strip()]
    room.room.do(c.ClosePoll(room.session_id, poll.id))
    assert len(given) > 5
    seen.shows(given)
    is_in_console(room, given)
    scene = room.console.stage.view.scene
    assert isinstance(scene, ObjectionsScene)
    assert {text for row in scene.rows for text in row.sentences} == {text.strip() for text in given}
    told = told_on_stage(room)
    assert any(text.strip() in told for text in given), "of so many it shows the first"


def outcomes(room: Laptop, seen: Seen, crowd: Crowd, texts: list[str]) -> None:
    """The first step stands for all to read; the rest for who took it."""
    room.room.do(c.AddOutcome(room.session_id, SCRIPTS[2]))
    [outcome] = room.session.outcomes
    owner = crowd.phones[0]
    assert crowd.way.act(owner, "commit", outcome=outcome.id, role="owner").status == 200
    alone = Crowd(crowd.way, [owner])
    for text in texts[:QUICK] + texts[QUICK::4]:
        plan = {"first_step": text, "when_then": text, "success": text, "look_again": "2026-04-01"}
        if not alone.says(text, "plan", {"outcome": outcome.id, **plan}):
            continue
        kept = room.session.outcomes[0].plan
        assert (kept.first_step, kept.when_then, kept.success) == (text.strip(),) * 3
        if text.strip() and text in texts[:: max(8, len(texts) // 12)]:
            seen.shows([SCRIPTS[2]])
            seen.phone.does(lambda page, text=text: page.get_by_text(text.strip()).first.wait_for())  # type: ignore[misc]
            is_in_console(room, [text])
            is_on_stage(room, [SCRIPTS[2]])
            calendar(crowd.way, owner, text)


def calendar(way: Wire, owner: Known, text: str) -> None:
    """What the phone keeps of it is one day with one summary, whatever it says."""
    from icalendar import Calendar

    body = way.ask("GET", f"/api/plan.ics?seat={owner.person}", cookie=owner.token).body
    [event] = Calendar.from_ical(body).walk("VEVENT")
    assert str(event["summary"]) == SCRIPTS[2]
    assert f"First step: {text.strip()}" in str(event["description"])
    assert b"\r" not in body.replace(b"\r\n", b"")


def closing(room: Laptop, seen: Seen, crowd: Crowd, texts: list[str]) -> None:
    """Thanks that are shown, and one sentence of each to the leader."""
    to = next(p.person.id for p in room.session.participants if p.person.name == "Farid")
    receiver = next(phone for phone in crowd.phones if phone.person == to)
    givers = Crowd(crowd.way, [phone for phone in crowd.phones if phone is not receiver])
    form = {"to": to, "is_signed": False}
    thanked = givers.say(texts, "thank", lambda text, key: {**form, "text": text, "key": key})
    assert sorted(one.text for one in room.session.thanks) == sorted(text.strip() for text in thanked)
    shows = Crowd(crowd.way, [receiver])
    for one in room.session.thanks:
        assert shows.says(one.text, "show_thanks", {"thanks": one.id, "is_shown": True})
    poll = room.session.polls[-1]
    said = []
    for phone, text in zip(crowd.phones, reversed(texts), strict=False):
        form = {"poll": poll.id, "marks": [], "ticket": phone.token[:22], "sentences": [[None, text]]}
        if is_taken(crowd.way.act(phone, "answer", **form), text):
            said.append(text)
    room.room.do(c.ClosePoll(room.session_id, poll.id))
    is_in_console(room, [text for text in said if text.strip()])
    seen.phone.does(lambda page: page.get_by_text("Thanks", exact=True).first.wait_for())
