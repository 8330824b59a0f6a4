"""A whole session led by hand: the real app in real windows, real clicks and keys sent by the X server.

    python -m tests.ui.screens.hour_child HOME TEMPLATE

Runs inside the process of the app only to know where things stand; everything it does goes through the
X server as from a person. Prints one JSON line: how many clicks, keys and seconds, and how it ended.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop import app, paths
from lfb_desktop.domain.model import Session, SessionState, StepKind
from lfb_desktop.ui.console.page import ConsolePage

PEOPLE = ("Amara", "Bojan", "Dewi", "Elif", "Farid", "Greta")
IDEAS = 12
SOON_S = 20.0
MOST_WAYS = 60  # a session has fewer


class Person:
    """Who sits at the laptop: sees where things are, and has a mouse and keys."""

    def __init__(self, started: app.Started) -> None:
        self.started = started
        self.clicks = self.keys = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.until(lambda: widget.isVisible() and widget.isEnabled(), f"{widget} to click on")
        place = widget.mapToGlobal(at or widget.rect().center())
        self._send("mousemove", "--sync", str(place.x()), str(place.y()), "click", "1")
        self.clicks += 1

    def press(self, *keys: str) -> None:
        for key in keys:
            self._send("key", "--clearmodifiers", key)
            self.keys += 1

    def type(self, text: str) -> None:
        self._send("type", "--delay", "4", "--", text)
        self.keys += len(text)

    def until(self, holds: Callable[[], object], what: str) -> None:
        """Lets the app run until it is so."""
        end = time.monotonic() + SOON_S
        while not holds():
            QApplication.processEvents()
            if time.monotonic() > end:
                raise TimeoutError(f"waited in vain for {what}; the step is {self.step_kind}")
            time.sleep(0.005)

    def rest(self) -> None:
        for _ in range(12):
            QApplication.processEvents()
            time.sleep(0.005)

    def _send(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, timeout=20)
        self.rest()

    # What is seen.

    @property
    def session(self) -> Session | None:
        files = self.started.files
        heads = files.room.state().heads
        return files.room.state(heads[-1].id).session if heads else None

    @property
    def step_kind(self) -> StepKind | None:
        session = self.session
        return session.current.kind if session and session.current else None

    @property
    def page(self) -> ConsolePage:
        found = self.started.window.findChildren(ConsolePage)
        assert found, "no Console"
        return found[-1]


def lead(person: Person, template: str) -> None:
    _begin(person, template)
    _open(person)
    for _ in range(MOST_WAYS):
        session = person.session
        assert session is not None
        if session.state is SessionState.ENDED:
            return
        kind = person.step_kind
        if kind in ACTS:
            ACTS[kind](person)
        _go_on(person)
    raise TimeoutError(f"the session did not end; the step is {person.step_kind}")


def _begin(person: Person, template: str) -> None:
    """The very first screen, then Prepare: the why, and who takes part."""
    window = person.started.window
    person.until(lambda: window._first is not None and window._first.isVisible(), "the first screen")
    first = window._first
    assert first is not None
    person.started._wishes.change(default_template=template)
    person.click(first.team)
    person.type("Platform team")
    person.click(first.person)
    person.type("Carmen")
    person.click(first.new)
    person.until(lambda: window._prepare is not None, "Prepare")
    prepare = window._prepare
    assert prepare is not None
    person.click(prepare.why.why_line)
    person.type("Our on-call weeks burn people out.")
    person.click(prepare.people.names.line)
    person.type(", ".join(PEOPLE))
    person.press("Return")
    person.until(lambda: person.session is not None and len(person.session.participants) > 5, "everybody")


def _open(person: Person) -> None:
    """The doors, and the Stage on the screen that the room sees."""
    person.press("F5")
    person.until(lambda: person.step_kind is StepKind.LOBBY, "the doors to be open")
    person.press("F5")
    person.until(lambda: QApplication.activeModalWidget() is not None, "the question which letter")
    person.press("b")
    person.until(lambda: person.page.stage.is_full, "the Stage to fill its screen")
    person.click(person.page.head.why)


def _go_on(person: Person) -> None:
    """The sign, and once more where somebody is not done. Pages of the wall are turned by it as well."""
    before = person.page.view
    person.click(person.page.bar.sign)
    person.rest()
    if person.page.view == before:
        person.click(person.page.bar.sign)
        person.rest()


def _arrive(person: Person) -> None:
    panel = person.page.panel
    person.click(panel.people.all_here)  # type: ignore[union-attr]
    person.until(lambda: person.session and len(person.session.present) > 5, "all to be here")


def _write(person: Person) -> None:
    panel = person.page.panel
    person.click(panel.capture.field.edit)  # type: ignore[union-attr]
    for n in range(IDEAS):
        person.type(f"Idea {n} of the room")
        person.press("Return")
    person.until(lambda: person.session and len(person.session.current.slips) == IDEAS, "all slips")  # type: ignore[union-attr]


def _raise_hands(person: Person) -> None:
    """Whatever is asked is answered by raised hands, typed as numbers."""
    boxes = [w for w in person.page.panel.findChildren(QWidget) if type(w).__name__ == "WaysBox"]  # type: ignore[union-attr]
    ways = next((w for w in boxes if w.isVisible()), None)
    if ways is None or not any(poll.is_open for poll in person.session.polls):  # type: ignore[union-attr]
        return
    person.click(ways.hands)  # type: ignore[attr-defined]
    hands = next(w for w in person.page.panel.findChildren(QWidget) if type(w).__name__ == "HandsBox")  # type: ignore[union-attr]
    person.until(lambda: hands.lists and hands.lists[0].isVisible(), "the list of hands")  # type: ignore[attr-defined]
    for rows in hands.lists:  # type: ignore[attr-defined]
        if not rows.isVisible():
            continue
        person.click(rows.viewport(), QPoint(120, 60))
        for number in ("4", "2", "1"):
            person.press(number, "Down")


def _ballot(person: Person) -> None:
    if person.page.panel.plan.isVisible():  # type: ignore[union-attr]
        person.click(person.page.bar.sign)
        person.until(lambda: person.session and any(p.is_open for p in person.session.polls), "the ballot")
    if any(p.is_open for p in person.session.polls):  # type: ignore[union-attr]
        _raise_hands(person)


def _take(person: Person) -> None:
    if person.session and person.session.outcomes:
        return
    panel = person.page.panel
    person.press("ctrl+shift+o")
    person.until(lambda: panel.source.list.isVisible(), "the ideas to choose from")  # type: ignore[union-attr]
    person.click(panel.source.list.viewport(), QPoint(80, 14))  # type: ignore[union-attr]
    person.click(panel.source.make)  # type: ignore[union-attr]
    person.until(lambda: person.session and person.session.outcomes, "the outcome")
    takers = panel.plan.takers  # type: ignore[union-attr]
    person.click(takers.take)
    person.click(takers.yes.yes)
    person.until(lambda: person.session and person.session.outcomes[0].commitments, "the yes")
    person.click(panel.plan.day.weeks[2])  # type: ignore[union-attr]


ACTS: dict[StepKind, Callable[[Person], None]] = {
    StepKind.LOBBY: _arrive,
    StepKind.CLARITY: _raise_hands,
    StepKind.IDEAS: _write,
    StepKind.PICK: _raise_hands,
    StepKind.BALLOT: _ballot,
    StepKind.COMMITMENTS: _take,
    StepKind.CLOSING: _raise_hands,
}


def main(home: Path, template: str) -> None:
    begun = time.monotonic()
    started = app.compose(paths.under(home), None)
    started.window.show()
    person = Person(started)
    person.rest()
    lead(person, template)
    session = person.session
    assert session is not None
    told = {
        "state": str(session.state),
        "ideas": len(session.ideas),
        "outcomes": len(session.outcomes),
        "steps": len(session.steps),
        "clicks": person.clicks,
        "keys": person.keys,
        "seconds": round(time.monotonic() - begun),
    }
    started.window.close_at_once()
    started.close()
    started.dispose()
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), sys.argv[2])
    except BaseException:
        traceback.print_exc()
        os._exit(1)  # the windows stand as they are: nothing is taken down in an order that no app has
