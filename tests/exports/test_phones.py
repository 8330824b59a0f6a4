"""What phones bring, in every format: folded words in the whole copy alone, claims with names, no secrets."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.model import (
    Fold,
    FoldVoice,
    Idea,
    Invitation,
    Joining,
    Message,
    MessageId,
    MessageKind,
    Phone,
    PhoneState,
    SessionState,
    State,
    StepId,
    Thanks,
    ThanksState,
    TicketHash,
    TokenHash,
)
from lfb_desktop.exports.csv_folder import tables
from lfb_desktop.exports.html import html
from lfb_desktop.exports.markdown import markdown
from lfb_desktop.exports.session_json import session_json
from lfb_desktop.views.record import record
from tests.exports.samples import NOW, ended, id_of
from tests.exports.test_json import imported, through_a_file, valid

TICKETS = tuple(ticket_hash(f"ticket {n}") for n in range(6))
HURTS = "Page the author"
KEPT, FIRST = "Only for you to keep", "Not seen by the room yet"


def _idea(idea: Idea) -> Idea:
    idea = replace(idea, ticket=TICKETS[idea.number - 1])
    if idea.number == 2:
        return replace(idea, author=id_of("Elif"), is_claimed=True)
    return replace(idea, fold=Fold.ROOM, was="Wake the author") if idea.text == HURTS else idea


def folded() -> State:
    """As the end leaves it: one idea folded, one claimed, thanks that one person kept were deleted."""
    state = ended()
    assert state.session is not None
    return replace(state, session=replace(state.session, ideas=tuple(map(_idea, state.session.ideas))))


def on_phones() -> State:
    """The same session while it runs, with everything that only phones and their people know."""
    state = folded()
    assert state.session is not None
    session, closing = state.session, StepId("s-closing")
    amara, dewi = id_of("Amara"), id_of("Dewi")
    running = replace(
        session,
        state=SessionState.RUNNING,
        ended_ms=None,
        joining=Joining("SECRETSECRET", "code-code-code", "pepper-pepper", "192.168.4.20", 8080),
        phones=(Phone(TokenHash("token-token"), PhoneState.IN, "Phone name", seats=(amara, dewi)),),
        messages=(
            Message(
                MessageId("m-1"), closing, MessageKind.WORDS, "Help us now", TicketHash("tm"), sender=dewi
            ),
        ),
        invitations=(Invitation(session.outcomes[0].id, id_of("Farid"), amara),),
        fold_voices=(FoldVoice(session.ideas[2].id, dewi),),
        thanks=(
            *session.thanks,
            Thanks("d-3", closing, amara, KEPT, None, ThanksState.KEPT, TicketHash("tk")),
            Thanks("d-4", closing, id_of("Greta"), FIRST, None, ThanksState.FIRST),
        ),
    )
    return replace(state, session=running)


def _csv(state: State) -> str:
    return repr(tables(record(state, now_ms=NOW)))


FORMATS: dict[str, Callable[[State], str]] = {
    "markdown": lambda state: markdown(record(state, now_ms=NOW)),
    "html": lambda state: html(record(state, now_ms=NOW), paths.resources()),
    "csv": _csv,
}


@pytest.mark.parametrize("name", FORMATS)
def test_folded_words_are_in_no_record(name: str) -> None:
    """Neither in the list of ideas, nor where they were talked about and voted on, nor as they were first."""
    text = FORMATS[name](folded())
    assert HURTS in FORMATS[name](ended())
    assert HURTS not in text
    assert "Wake the author" not in text
    assert text.count("Folded: its words are hidden.") >= 3


@pytest.mark.parametrize("name", FORMATS)
def test_who_claimed_an_unsigned_idea_is_named(name: str) -> None:
    before, after = FORMATS[name](ended()), FORMATS[name](folded())
    assert after.count("Elif") == before.count("Elif") + 1


@pytest.mark.parametrize("name", [*FORMATS, "json"])
def test_nothing_of_phones_is_in_any_format(name: str) -> None:
    write = {**FORMATS, "json": session_json}[name]
    found = write(on_phones())
    private = ("SECRETSECRET", "code-code", "pepper-pepper", "192.168", "token-token", "Phone name")
    for words in (*private, "Help us now", KEPT, FIRST):
        assert words not in found, words
    if name != "json":
        assert not [ticket for ticket in TICKETS if ticket in found]


def test_the_whole_copy_keeps_folds_claims_and_tickets(tmp_path: Path) -> None:
    text = session_json(folded())
    ideas = valid(text)["session"]["ideas"]
    assert [i.get("fold") for i in ideas] == [None, None, "room", None, None, None]
    assert [i.get("is_claimed") for i in ideas] == [None, True, None, None, None, None]
    assert [i.get("ticket") for i in ideas] == [TICKETS[0], None, TICKETS[2], TICKETS[3], None, None]
    assert session_json(imported(text)) == text
    assert session_json(through_a_file(text, tmp_path / "other.lfb")) == text


def test_a_running_session_with_phones_comes_back_without_them(tmp_path: Path) -> None:
    text = session_json(on_phones())
    state = through_a_file(text, tmp_path / "other.lfb")
    assert state.session is not None
    assert (state.session.joining, state.session.phones, state.session.messages) == (None, (), ())
    assert session_json(state) == text
    assert {t.id for t in state.session.thanks} == {"d-1", "d-2"}


def test_a_copy_names_only_whom_it_shows() -> None:
    """Greta is thanked where nobody sees it, and takes part: her name is there for that reason alone."""
    state = on_phones()
    assert state.session is not None
    others = tuple(p for p in state.session.participants if p.person.name != "Greta")
    found = json.loads(session_json(replace(state, session=replace(state.session, participants=others))))
    assert "Greta" not in {person["name"] for person in found["people"]}
