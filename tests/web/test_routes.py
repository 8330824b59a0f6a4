"""What the network reaches is this list; whoever adds to it says so here."""

from __future__ import annotations

import pytest

from lfb_desktop.web.acts import ACTS
from lfb_desktop.web.serving import ROUTES
from tests.web.rig import SECRET, Rig

ALLOWED = {
    ("GET", "/api/words"),
    ("POST", "/api/come"),
    ("POST", "/api/look"),
    ("POST", "/api/join"),
    ("POST", "/api/act"),
    ("POST", "/api/mine"),
    ("GET", "/api/plan.ics"),
    ("GET", "/api/live"),
}
ACTS_ALLOWED = {
    *("ask", "write", "edit", "withdraw", "done", "answer", "commit", "release", "plan", "thank"),
    *("show_thanks", "message", "away", "add_seat", "drop_seat", "rename", "fold", "open_fold", "reword"),
    *("claim", "invite"),
}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND")


def test_the_table_is_the_list() -> None:
    assert {(method, path) for path, method in ROUTES.items()} == ALLOWED
    assert set(ACTS) == ACTS_ALLOWED


@pytest.mark.parametrize("method", METHODS)
def test_every_other_way_of_asking_is_refused(rig: Rig, method: str) -> None:
    for path in [*ROUTES, "/", "/phone.css", f"/J/{SECRET}"]:
        answer = rig.ask(method, path, headers={"Origin": rig.origin})
        if method == ROUTES.get(path, "GET"):
            assert answer.status in (200, 400, 401, 415), path
        else:
            assert (answer.status, answer.body) == (405, b""), path


@pytest.mark.parametrize(
    "path",
    ["/api", "/api/", "/api/Words", "/index.html", "/phone.css/", "/../pyproject.toml", "/%2e%2e/team.lfb",
     "//", "/J/", "/J/short", "/j/" + SECRET, "/phone.py", "/api/end", "/resources/phone/phone.css",
     "/favicon.ico"],
)  # fmt: skip
def test_everything_else_is_not_there(rig: Rig, path: str) -> None:
    answer = rig.ask("GET", path)
    assert (answer.status, answer.body) == (404, b"")


def test_the_scanned_address_is_the_page(rig: Rig) -> None:
    assert rig.ask("GET", f"/J/{SECRET}").body == rig.ask("GET", "/").body


def test_the_page_comes_packed_to_who_can_unpack_it(rig: Rig) -> None:
    answer = rig.ask("GET", "/phone.js", headers={"Accept-Encoding": "gzip, deflate"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.body[:2] == b"\x1f\x8b"
