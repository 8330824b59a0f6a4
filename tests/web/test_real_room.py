"""From a phone to the disk and back: the server before the real door and a real team file."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId, StepKind
from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.gate import Gate
from lfb_desktop.room import Update
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.web.passes import phone_of
from lfb_desktop.web.ports import Ports
from lfb_desktop.web.server import PhoneServer
from tests.rooms import running
from tests.web.lines import Lines
from tests.web.rig import HOST, VIEWS, Answer, Known, PaperRoom, Rig

Got = TypeVar("Got")
TICKET = "ticket-0123456789abcdef"


def test_an_idea_comes_from_a_phone_into_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    made = running(tmp_path / "team.lfb")
    made.room.do(c.OpenJoining(made.session))
    made.walk_to(StepKind.IDEAS)
    troubles: list[BaseException] = []
    ports = Ports(
        Gate(made.room), VIEWS, lambda: ENGLISH, made.time, tmp_path, lambda told: None, troubles.append
    )
    server = PhoneServer(ports)

    def publish(update: Update) -> None:
        server.publish(update.state, made.time())

    made.room.subscribe(publish)
    server.publish(made.room.state(made.session), made.time())
    rig = Rig(PaperRoom(made.room.state(made.session)), server, server.start(HOST, 0))
    joining = made.now.joining
    assert joining is not None
    form = {"secret": joining.secret, "key": "k" * 24, "name": "Kofi"}
    try:
        with ThreadPoolExecutor(1) as phone, Lines(rig) as lines:

            def asked(ask: Callable[[], Answer]) -> Answer:
                return waited(qtbot, phone.submit(ask))

            answer = asked(lambda: rig.post("/api/join", form))
            assert (answer.status, answer.json) == (200, {"state": "in"})
            token = phone_of(answer.token)
            person = next(p for p in made.now.phones if p.token == token).seats[0]
            known = Known(answer.token, token, person)
            line = lines.open(known)
            assert line.frames[0]["room"]["task"]["is"] == "write_task"
            assert line.frames[0]["me"]["seats"][0]["name"] == "Kofi"
            for _ in range(2):  # the second answer to the first was lost
                answer = asked(lambda: rig.act(known, "write", text="Ring a bell", ticket=TICKET))
                assert answer.status == 200, answer.body
            lines.until(
                line, lambda line: any(f.get("counts", {}).get("line") == "1 idea" for f in line.frames)
            )
            mine = asked(lambda: rig.post("/api/mine", {"tickets": [TICKET]}, cookie=known.token))
            assert mine.json["ideas"][TICKET]["text"] == "Ring a bell"  # type: ignore[index]
            refused = asked(lambda: rig.act(known, "commit", outcome="none", role="owner"))
            assert refused.status == 409
            assert refused.json["refused"]
    finally:
        server.stop()
        made.store.close()
    assert troubles == []
    assert texts_in(tmp_path / "team.lfb", made.session) == ["Ring a bell"]


def texts_in(path: Path, session: SessionId) -> list[str]:
    store = TeamFile.open(path)
    try:
        kept = store.read(session).session
        assert kept is not None
        assert kept.current is not None
        return [slip.text for slip in kept.current.slips]
    finally:
        store.close()


def waited(qtbot: QtBot, future: Future[Got]) -> Got:
    """The window's thread goes on meanwhile, as it does in the app."""
    qtbot.waitUntil(future.done, timeout=20_000)
    return future.result()
