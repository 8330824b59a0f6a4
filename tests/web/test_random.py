"""Whatever is thrown at it: nothing breaks, nothing is done in another name, nothing inside is told."""

from __future__ import annotations

import json
import random
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER, Participant
from lfb_desktop.web.acts import ACTS
from lfb_desktop.web.limits import USUAL
from lfb_desktop.web.serving import ROUTES
from tests.web.rig import CODE, HOST, SECRET, Known, Rig, serving

SEED = 20_261_126
IMPATIENT = replace(USUAL, header_s=0.05, body_s=0.05, lingering_s=0.05)
METHODS = ("GET", "POST", "POST", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "HEAD", "FOO", "get", "")
TELLING = (b"Traceback", b'File "', b".py", b"/home/", b"lfb_desktop", b"aiohttp", b"Exception", b"Error")
NAMES = (
    *("seat", "act", "text", "ticket", "key", "name", "person", "outcome", "number", "poll", "marks", "to"),
    *("secret", "code", "start", "tickets", "kind", "is_signed", "is_done", "thanks", "role", "slip"),
)
ODD = (
    *("", "x", "\0", "\ud800", "🙂" * 50, "a" * 5000, "<script>alert(1)</script>", "' OR 1=1 --"),
    *("../../x", "%00", "{n}", "{", "\r\nX: y", "\u202e", "NaN", "-1"),
)
FORMS: dict[str, tuple[dict[str, object], ...]] = {
    "/api/come": ({"secret": SECRET}, {"code": CODE}),
    "/api/look": ({"secret": SECRET, "start": "am"},),
    "/api/mine": ({"tickets": []}, {"tickets": ["t"]}),
    "/api/act": ({"act": "done", "is_done": True}, {"act": "write", "text": "Bells", "ticket": "t" * 22}),
}


class Chance:
    """Requests of which every part may be wrong, and sometimes none is."""

    def __init__(self, rig: Rig, known: Known, seed: int) -> None:
        self._rig = rig
        self._known = known
        self._dice = random.Random(seed)
        self._is_tame = True

    def request(self) -> bytes:
        """Every third one has nothing wrong around its form."""
        dice, host, cookie = self._dice, self._rig.host, f"{self._rig.cookie_name}={self._known.token}"
        self._is_tame = dice.random() < 0.35
        path = self._one_of([*ROUTES, "/api/act", "/api/act", "/", "/phone.js", f"/J/{SECRET}", "/x"])
        body = self._body(path)
        method = ROUTES.get(path, "GET") if self._is_tame or dice.random() < 0.7 else dice.choice(METHODS)
        lines = [f"{method} {path}{self._more()} HTTP/1.{self._usually('1', '0')}"]
        lines += self._some("Host", host) + self._some("Origin", f"http://{host}")
        lines += self._some("Content-Type", "application/json") + self._some("Content-Length", str(len(body)))
        if dice.random() < 0.7:
            lines += self._some("Cookie", cookie)
        if not self._is_tame:
            lines += ["Upgrade: websocket", "Connection: Upgrade"] * (dice.random() < 0.1)
            lines += [f"{self._odd()}: {self._odd()}"] * (dice.random() < 0.2)
            lines += ["Transfer-Encoding: chunked"] * (dice.random() < 0.05)
        return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "replace") + body

    def _some(self, name: str, right: str) -> list[str]:
        """Once and right; or not at all, twice, or something else."""
        times = self._usually(1, self._dice.choice((0, 2)))
        return [f"{name}: {self._usually(right, self._odd())}" for _ in range(times)]

    def _usually(self, right: Any, wrong: Any) -> Any:
        return right if self._is_tame or self._dice.random() < 0.9 else wrong

    def _one_of(self, several: list[str]) -> str:
        return self._dice.choice(several)

    def _more(self) -> str:
        return str(self._usually("", self._dice.choice(("?seat=x", "/", "?" + "a=b&" * 50, "%00", "/../.."))))

    def _body(self, path: str) -> bytes:
        dice = self._dice
        kind = dice.random()
        if kind < 0.05:
            return dice.randbytes(dice.choice((0, 10, 300)))
        if kind < 0.1:
            return b"[" * dice.choice((1, 5000))
        form = dict(dice.choice(FORMS.get(path, ({},))))
        if path == "/api/act":
            form = {"seat": self._known.person, **form}
        if kind < 0.7:
            form |= {name: self._value(2) for name in dice.sample(NAMES, dice.randrange(1, 4))}
            if dice.random() < 0.5:
                form |= {"act": dice.choice([*ACTS, "end"])}
        return json.dumps(form).encode()

    def _value(self, depth: int) -> object:
        dice = self._dice
        if depth and dice.random() < 0.3:
            return dice.choice(
                ([self._value(depth - 1) for _ in range(dice.randrange(3))], {"x": self._value(depth - 1)})
            )
        return dice.choice((None, True, False, 0, -1, 2**40, 1.5, 10**30, "text", *ODD))

    def _odd(self) -> str:
        return (
            self._dice.choice(ODD).encode("utf-8", "replace").decode().replace("\n", " ").replace("\r", " ")
        )


def test_five_hundred_requests(tmp_path: Path) -> None:
    throw(tmp_path, 500)


@pytest.mark.prove
def test_five_thousand_requests(tmp_path: Path) -> None:
    throw(tmp_path, 5_000)


def throw(folder: Path, times: int) -> None:
    with serving(folder, IMPATIENT) as rig:
        known = rig.joined()
        chance = Chance(rig, known, SEED)
        statuses: dict[int, int] = {}
        before = rig.room.session
        for _ in range(times):
            request = chance.request()
            answer = answered(rig, request)
            if not answer:
                continue
            status = int(answer.split()[1])
            statuses[status] = statuses.get(status, 0) + 1
            assert status < 500, request
            assert not [word for word in TELLING if word in answer], (request, answer)
            assert known.token.encode() not in answer.partition(b"Set-Cookie")[0], request
        assert {200, 400, 401, 403, 404, 405} <= set(statuses), "otherwise little was tried"
        strangers = [command for command, by in rig.room.asked if by is NEWCOMER]
        assert all(isinstance(command, c.JoinByPhone) for command in strangers)
        assert {by for _, by in rig.room.asked} <= {NEWCOMER, Participant(known.person)}
        assert {p.person.id for p in before.participants} <= {
            p.person.id for p in rig.room.session.participants
        }
        assert rig.act(known, "rename", name="Still here").status in (200, 429)


def answered(rig: Rig, request: bytes) -> bytes:
    """What comes back first; nothing where it was hung up on, or where it waits for more of the body."""
    with socket.create_connection((HOST, rig.port), timeout=10) as line:
        try:
            line.sendall(request)
            parts = []
            while part := line.recv(65536):
                parts.append(part)
                if b"\r\n\r\n" in part:
                    break
            return b"".join(parts)
        except ConnectionError:
            return b""
