"""The way in: who may ask for what, once or twice, and what is told before somebody says who they are."""

from __future__ import annotations

import http.client
import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from string import ascii_lowercase

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER
from lfb_desktop.domain.errors import Held, Unavailable, refuse
from lfb_desktop.domain.model import PhoneState, State
from lfb_desktop.domain.words import say
from lfb_desktop.web import limits
from lfb_desktop.web.passes import phone_of, token_of
from tests.web.rig import CODE, HOST, JOINING, SECRET, Rig

KEY = "0123456789-abcdefghijk_Z"


def test_a_newcomer_is_told_what_it_is_about(rig: Rig) -> None:
    told = rig.post("/api/come", {"secret": SECRET}).json
    assert told["why"] == "Our on-call weeks burn people out."
    assert (told["asks_first"], told["is_locked"]) == (False, False)
    assert told["neutral"]
    promises = told["promises"]
    assert isinstance(promises, list)
    assert "Whoever can listen in on this Wi-Fi could read along." in promises


def test_how_long_a_name_may_be_is_for_the_rules_to_say(rig: Rig) -> None:
    """They have a sentence for it; the room of these tests takes any name."""
    assert rig.join("Amara " * 50, KEY).status == 200


@pytest.mark.parametrize("code", [CODE, "kite4738", " Kite-47 38 ", "K I T E 4 7 3 8"])
def test_a_code_is_heard_however_it_is_typed(rig: Rig, code: str) -> None:
    assert rig.post("/api/come", {"code": code}).status == 200


@pytest.mark.parametrize(
    "shown",
    [{"secret": "A" * 26}, {"code": "KITE 4739"}, {"code": "KITE"}, {"code": "кітѐ 4738"}, {"secret": CODE}],
)
def test_a_wrong_pass_opens_nothing(rig: Rig, shown: dict[str, str]) -> None:
    for path, more in (
        ("/api/come", {}),
        ("/api/look", {"start": "Am"}),
        ("/api/join", {"key": KEY, "name": "Mia"}),
    ):
        answer = rig.post(path, {**shown, **more})
        assert answer.status == 403
        assert set(answer.json) == {"refused"}
    assert rig.room.asked == []


@pytest.mark.parametrize(
    "shown", [{}, {"secret": SECRET, "code": CODE}, {"code": 4738}, {"code": ""}, {"code": None}]
)
def test_one_pass_is_shown(rig: Rig, shown: dict[str, object]) -> None:
    assert rig.post("/api/come", shown).status == 400


@pytest.mark.parametrize(
    ("start", "names"),
    [
        ("", []),
        ("a", []),
        ("am", ["Amara"]),
        ("AMARA", ["Amara"]),
        ("  am ", ["Amara"]),
        ("mara", []),
        ("xy", []),
    ],
)
def test_the_roster_is_not_listed_to_strangers(rig: Rig, start: str, names: list[str]) -> None:
    people = rig.post("/api/look", {"secret": SECRET, "start": start}).json["people"]
    assert isinstance(people, list)
    assert [person["name"] for person in people] == names


def test_whoever_tries_all_beginnings_is_slowed_down_and_nobody_who_joins(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = rig.server._house
    assert house is not None
    pace = house._serving._strangers["/api/look"].__self__._looks  # type: ignore[attr-defined]
    assert pace._a_second == limits.LOOKS_A_SECOND
    monkeypatch.setattr(pace, "_a_second", 0.0)
    starts = [one + other for one in ascii_lowercase for other in ascii_lowercase]
    looks = [rig.post("/api/look", {"secret": SECRET, "start": start}) for start in starts]
    assert Counter(look.status for look in looks) == {200: 40, 429: len(starts) - 40}
    assert looks[-1].json["wait_s"] == 1
    assert "people" not in looks[-1].json
    with ThreadPoolExecutor(30) as crowd:
        joined = list(crowd.map(lambda n: rig.join(f"Pupil-{n}").status, range(60)))
    assert joined == [200] * 60
    assert rig.join("Amara").status == 200, "who is on the list needs no offer to be known"


def test_a_beginning_of_one_letter_costs_nothing(rig: Rig) -> None:
    for _ in range(2 * limits.LOOKS_AT_ONCE):
        assert rig.post("/api/look", {"secret": SECRET, "start": "a"}).json == {"people": []}
    assert rig.post("/api/look", {"secret": SECRET, "start": "am"}).status == 200


def test_a_phone_comes_in_and_is_known_by_its_cookie(rig: Rig) -> None:
    answer = rig.join("Mia", KEY)
    assert answer.json == {"state": "in"}
    (command, by) = rig.room.asked[-1]
    assert command == c.JoinByPhone(rig.room.session.id, token_of(KEY, JOINING), "Mia")
    assert by is NEWCOMER
    flags = {part.strip() for part in answer.headers["Set-Cookie"].split(";")[1:]}
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= flags
    assert "Secure" not in flags
    assert answer.headers["Set-Cookie"].startswith(f"lfb_{rig.room.session.id[:8]}={token_of(KEY, JOINING)};")
    assert rig.post("/api/mine", {"tickets": []}, cookie=answer.token).status == 200


def test_the_same_key_again_is_the_same_phone(rig: Rig) -> None:
    first = rig.join("Mia", KEY)
    assert rig.join("Mia", KEY).token == first.token
    assert len(rig.room.session.phones) == 1


def test_a_phone_that_is_in_comes_again_after_the_code_was_changed(rig: Rig) -> None:
    first = rig.join("Mia", KEY)
    rig.room.becomes(joining=replace(JOINING, secret="B" * 26, code="OAK 1234"))
    assert rig.join("Mia", KEY).token == first.token
    assert rig.join("Zoe").status == 403
    assert rig.post("/api/mine", {"tickets": []}, cookie=first.token).status == 200


@pytest.mark.parametrize("key", ["", "short", "x" * 65, "x" * 21, "x" * 21 + "\n", "ключ" * 8])
def test_a_key_is_long_and_plain(rig: Rig, key: str) -> None:
    body = {"secret": SECRET, "key": key, "name": "Mia"}
    assert rig.post("/api/join", body).status == 400


def test_what_is_said_of_a_person_is_passed_on(rig: Rig) -> None:
    rig.join("Amara", KEY, person=str(rig.room.session.participants[0].person.id), is_same=True)
    command, _ = rig.room.asked[-1]
    assert isinstance(command, c.JoinByPhone)
    assert (command.person, command.is_same, command.is_another) == (
        rig.room.session.participants[0].person.id,
        True,
        False,
    )


def test_a_phone_that_is_asked_for_waits_and_may_do_nothing_yet(rig: Rig) -> None:
    rig.room.becomes(joining=replace(JOINING, asks_first=True))
    answer = rig.join("Mia", KEY)
    assert answer.json == {"state": "waiting"}
    refused = rig.post("/api/mine", {"tickets": []}, cookie=answer.token)
    assert refused.status == 409
    assert "lets you in" in str(refused.json["refused"])


def test_a_rule_says_no_in_its_own_words(rig: Rig) -> None:
    rig.room.becomes(joining=replace(JOINING, is_locked=True))
    answer = rig.join("Mia", KEY)
    assert (answer.status, answer.json) == (409, {"refused": "The door is locked."})
    assert "Set-Cookie" not in answer.headers


def test_a_phone_that_is_kept_out_is_told_so_everywhere(rig: Rig) -> None:
    known = rig.joined()
    phones = tuple(replace(p, state=PhoneState.OUT, seats=()) for p in rig.room.session.phones)
    rig.room.becomes(phones=phones)
    for answer in (
        rig.act(known, "done", is_done=True),
        rig.post("/api/mine", {"tickets": []}, cookie=known.token),
        rig.ask("GET", f"/api/plan.ics?seat={known.person}", cookie=known.token),
        rig.join("Mia"),
    ):
        assert answer.status == 403
        assert answer.json["state"] == "out"


@pytest.mark.parametrize("cookie", ["", "x", "0" * 40, "a=b", "%00"])
def test_who_is_not_known_is_asked_to_join(rig: Rig, cookie: str) -> None:
    for answer in (
        rig.post("/api/act", {}, cookie=cookie),
        rig.post("/api/mine", {"tickets": []}, cookie=cookie),
        rig.ask("GET", "/api/plan.ics?seat=x", cookie=cookie),
        rig.ask("GET", "/api/live", cookie=cookie, headers={"Origin": rig.origin}),
    ):
        assert (answer.status, answer.json) == (401, {"state": "unknown"})


def test_wrong_codes_are_limited_while_all_others_go_on(rig: Rig) -> None:
    known = rig.joined()
    looked_at = [rig.post("/api/come", {"code": f"NOPE {n:04}"}).status for n in range(300)]
    assert looked_at.count(403) == 10
    assert looked_at.count(429) == 290
    refused = rig.post("/api/come", {"code": CODE})
    assert refused.status == 429, "also the right one is not looked at"
    assert refused.json["wait_s"] in range(50, 62)
    assert rig.join("Zoe").status == 200, "by the QR code"
    assert rig.act(known, "done", is_done=True).status == 200


@pytest.mark.prove
def test_of_ten_thousand_wrong_codes_hardly_one_is_looked_at(rig: Rig) -> None:
    known = rig.joined()
    line = http.client.HTTPConnection(HOST, rig.port, timeout=30)
    headers = {"Origin": rig.origin, "Content-Type": "application/json"}
    statuses = Counter[int]()
    for n in range(10_000):
        line.request("POST", "/api/come", json.dumps({"code": f"NOPE {n:04}"}), headers)
        answer = line.getresponse()
        answer.read()
        statuses[answer.status] += 1
        if n % 1_000 == 0:
            assert rig.act(known, "done", is_done=True).status == 200
            assert rig.join(f"Pupil-{n}").status == 200
    line.close()
    assert statuses[403] + statuses[429] == 10_000
    assert statuses[403] <= 60


def test_no_more_phones_than_a_hall_holds(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lfb_desktop.web.limits.PEOPLE", 2)
    assert [rig.join(name).status for name in ("Mia", "Zoe", "Ken")] == [200, 200, 409]
    assert rig.join("Zoe").status == 200, "who is in comes again"


def test_a_whole_class_comes_at_once_from_one_address(rig: Rig) -> None:
    with ThreadPoolExecutor(30) as crowd:
        answers = list(crowd.map(lambda n: rig.join(f"Pupil-{n}"), range(60)))
    assert [answer.status for answer in answers] == [200] * 60
    assert len(rig.room.session.phones) == 60


def test_the_world_says_no_in_its_own_words(rig: Rig) -> None:
    def full(state: State, command: c.Command) -> State:
        raise Unavailable(say("The disk is full."))

    rig.room.rule = full
    answer = rig.join()
    assert (answer.status, answer.json) == (503, {"refused": "The disk is full."})


def test_a_defect_is_told_to_the_app_and_not_to_the_phone(rig: Rig) -> None:
    def broken(state: State, command: c.Command) -> State:
        raise RuntimeError("secret internals")

    rig.room.rule = broken
    answer = rig.join()
    assert answer.status == 503
    assert b"secret" not in answer.body
    assert [str(trouble) for trouble in rig.troubles] == ["secret internals"]
    rig.troubles.clear()


def test_another_phone_that_holds_the_name_is_said_apart(rig: Rig) -> None:
    def held(state: State, command: c.Command) -> State:
        raise Held(refuse("Another phone is Amara already.").reason)

    rig.room.rule = held
    answer = rig.join("Amara")
    assert answer.status == 409
    assert answer.json == {"refused": "Another phone is Amara already.", "is_held": True}


def test_a_token_says_nothing_of_its_key_and_differs_with_the_pepper() -> None:
    other = replace(JOINING, pepper="another")
    tokens = {token_of(KEY, JOINING), token_of(KEY, other), token_of(KEY + "x", JOINING)}
    assert len(tokens) == 3
    assert all(KEY not in token and len(token) == 40 for token in tokens)
    assert phone_of(KEY) != KEY
