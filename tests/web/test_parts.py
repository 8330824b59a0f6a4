"""The small parts: views as JSON, QR codes, the calendar, the words of the page, the files."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, time
from enum import Enum
from pathlib import Path

import icalendar
import pytest

from lfb_desktop.domain.model import Commitment, Moment, Outcome, OutcomeId, PersonId, Plan, Role, Session
from lfb_desktop.domain.words import ENGLISH, NOTHING, Say, say
from lfb_desktop.web import files, plan, qr, words
from lfb_desktop.web.encoding import encoded
from lfb_desktop.web.guard import place
from lfb_desktop.web.passes import Pass
from lfb_desktop.web.promises import promises
from tests.rooms import START_MS
from tests.web.rig import CODE, JOINING, SECRET, paper_room


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class InnerPart:
    name: str
    line: Say


@dataclass(frozen=True)
class SomeViewHTML:
    parts: tuple[InnerPart, ...]
    colour: Colour
    at: time
    day: date
    nobody: InnerPart | None = None
    empty: tuple[str, ...] = ()


def test_a_view_says_what_it_is_and_sentences_are_told() -> None:
    view = SomeViewHTML(
        (InnerPart("</script>", say("{n} ideas", n=23)),), Colour.RED, time(9, 5), date(2026, 4, 1)
    )
    assert json.loads(encoded(view, ENGLISH)) == {
        "is": "some_view_h_t_m_l",
        "parts": [{"is": "inner_part", "name": "</script>", "line": "23 ideas"}],
        "colour": "red",
        "at": "09:05",
        "day": "Wed 1 Apr",
        "nobody": None,
        "empty": [],
    }
    assert json.loads(encoded(NOTHING, ENGLISH)) == ""


def test_what_is_no_value_of_a_view_is_a_defect() -> None:
    for value in (object(), 1.5, {1, 2}, b"x"):
        with pytest.raises(TypeError):
            encoded(value, ENGLISH)


def test_the_address_fits_into_a_small_code() -> None:
    address = qr.url("192.168.104.120", 58080, SECRET)
    assert address == f"HTTP://192.168.104.120:58080/J/{SECRET}"
    modules = qr.modules(address)
    assert len(modules) == len(modules[0]) == 29, "version 3, so that it can be read from afar"
    assert modules[0][:7] == (True,) * 7
    assert qr.url("10.0.0.1", 8443, SECRET, is_tls=True).startswith("HTTPS://")


@pytest.mark.parametrize(
    ("name", "password", "text"),
    [
        ("Room 4", "secret", "WIFI:T:WPA;S:Room 4;P:secret;;"),
        ('a;b,c:d\\e"f', "x;y", 'WIFI:T:WPA;S:a\\;b\\,c\\:d\\\\e\\"f;P:x\\;y;;'),
        ("Open", "", "WIFI:T:nopass;S:Open;P:;;"),
    ],
)
def test_an_offer_of_wifi_is_written_as_phones_read_it(name: str, password: str, text: str) -> None:
    assert qr.wifi(name, password) == text


P = PersonId("p")
NASTY = "Call; now, \\ or\nnever\r\nEND:VEVENT"


def outcome(id: str, commitment: Commitment, **of_plan: str) -> Outcome:
    return Outcome(OutcomeId(id), f"Try {id}", commitments=(commitment,), plan=Plan(**of_plan))  # type: ignore[arg-type]


def calendar_of(session: Session) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(plan.calendar(session, P, Moment(START_MS, 0), ENGLISH))  # type: ignore[return-value]


def test_the_calendar_has_a_whole_day_for_what_was_taken() -> None:
    mine, other = Commitment(P, Role.OWNER), Commitment(PersonId("q"), Role.OWNER)
    session = replace(
        paper_room().session,
        outcomes=(
            outcome("1", mine, look_again="2026-04-01", first_step=NASTY, success="Quiet nights"),
            outcome("2", other, look_again="2026-04-02"),
            outcome("3", mine),
            outcome("4", mine, look_again="tomorrow"),
            outcome("5", Commitment(P, Role.THINKING, "2026-05-05"), look_again="2026-06-06"),
        ),
    )
    events = list(calendar_of(session).walk("VEVENT"))
    assert [str(event["summary"]) for event in events] == ["Try 1", "Try 5"]
    first, thinking = events
    assert (first["dtstart"].dt, first["dtend"].dt) == (date(2026, 4, 1), date(2026, 4, 2))
    assert thinking["dtstart"].dt == date(2026, 5, 5)
    text = str(first["description"]).splitlines()
    assert text == [
        *("First step: Call; now, \\ or", "never", "END:VEVENT"),
        *("We know it worked when: Quiet nights", "Why: Our on-call weeks burn people out."),
    ]


def test_where_nothing_was_taken_the_calendar_is_empty() -> None:
    assert list(calendar_of(paper_room().session).walk("VEVENT")) == []


class German:
    tag = "de"

    def translated(self, sentence: str) -> str:
        return f"~{sentence}"

    day = ENGLISH.day
    hour = ENGLISH.hour
    decimal = ENGLISH.decimal


class Hebrew(German):
    tag = "he-IL"


class Placeless(German):
    def translated(self, sentence: str) -> str:
        return "Behalten"


def test_the_page_gets_its_words_by_their_keys() -> None:
    told = words.words(German())
    assert (told["language"], told["direction"]) == ("de", "ltr")
    table = told["words"]
    assert isinstance(table, dict)
    assert len(table) == len(words.SENTENCES) > 100
    assert all(value == f"~{words.SENTENCES[key].text}" for key, value in table.items())
    assert words.words(Hebrew())["direction"] == "rtl"


def test_a_translation_that_lost_its_places_is_not_used() -> None:
    table = words.words(Placeless())["words"]
    assert isinstance(table, dict)
    assert (table["keep"], table["youAre"]) == ("Behalten", "You are here as {name}.")


def test_promises_follow_what_is_so() -> None:
    session = paper_room().session
    open_air = promises(session, JOINING, is_tls=False)
    sealed = promises(session, replace(JOINING, hides_names=True), is_tls=True)
    assert "Wi-Fi" in str(open_air[-1])
    assert not any("Wi-Fi" in str(promise) for promise in sealed)
    assert "no names" in str(sealed[0])


def test_files_of_other_kinds_are_not_served(tmp_path: Path) -> None:
    for name in ("index.html", "phone.js", "notes.txt", ".hidden.js", "people.woff2", "make.py"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "inner.js").mkdir()
    assert set(files.read(tmp_path)) == {"/", "/phone.js", "/people.woff2"}
    assert files.read(tmp_path / "missing") == {}


def test_a_pass_is_one_of_two() -> None:
    assert Pass(secret=SECRET.lower()).opens(JOINING)
    assert Pass(code=CODE).opens(JOINING)
    assert not Pass(code=SECRET).opens(JOINING)
    assert not Pass(secret=CODE).opens(JOINING)
    assert not Pass(code="").opens(replace(JOINING, code=""))
    assert not Pass(secret=" ").opens(replace(JOINING, secret=""))
    assert SECRET not in repr(Pass(secret=SECRET))
    assert Pass(code=CODE.lower().replace(" ", "-")).opens(JOINING)


@pytest.mark.parametrize(
    ("address", "port", "tls", "hosts"),
    [
        ("10.0.0.7", 8080, None, {"10.0.0.7:8080"}),
        ("10.0.0.7", 80, None, {"10.0.0.7:80", "10.0.0.7"}),
        ("10.0.0.7", 443, "Room.test", {"10.0.0.7:443", "10.0.0.7", "room.test:443", "room.test"}),
        ("fd00::7", 8080, None, {"[fd00::7]:8080"}),
    ],
)
def test_the_room_has_its_own_names_alone(address: str, port: int, tls: str | None, hosts: set[str]) -> None:
    here = place(address, port, tls)
    assert here.hosts == hosts
    assert here.scheme == ("http" if tls is None else "https")
