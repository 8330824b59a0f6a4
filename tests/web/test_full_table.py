"""Where the system gives few file handles, phones and strangers leave enough of them for the team file."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from lfb_desktop.web import handles
from tests.conftest import ROOT
from tests.web.rig import HOST, SECRET

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such number")

LIMIT = 192


@dataclass
class Child:
    port: int
    stdin: IO[str]
    stdout: IO[str]

    def works_on_files(self) -> int:
        """A team file is made, changed and copied; how many handles are open then."""
        self.stdin.write("work\n")
        self.stdin.flush()
        said = self.stdout.readline()
        assert said, "what needs a handle of its own still gets one"
        return int(said)

    def line(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(HOST, self.port, timeout=30)

    def post(
        self, line: http.client.HTTPConnection, path: str, form: object, cookie: str = ""
    ) -> tuple[int, str]:
        headers = {"Origin": f"http://{HOST}:{self.port}", "Content-Type": "application/json"}
        line.request("POST", path, json.dumps(form), headers | ({"Cookie": cookie} if cookie else {}))
        answer = line.getresponse()
        answer.read()
        return answer.status, answer.getheader("Set-Cookie", "").partition(";")[0]

    def join(self, n: int) -> tuple[int, str]:
        line = self.line()
        form = {"secret": SECRET, "key": f"key-of-{n}".ljust(24, "x"), "name": f"Pupil-{n}"}
        try:
            return self.post(line, "/api/join", form)
        finally:
            line.close()

    def is_known(self, cookie: str) -> bool:
        line = self.line()
        try:
            return self.knows(line, cookie)
        finally:
            line.close()

    def knows(self, line: http.client.HTTPConnection, cookie: str) -> bool:
        return self.post(line, "/api/mine", {"tickets": []}, cookie)[0] == 200


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    words = [sys.executable, "-m", "tests.web.handles_child", str(tmp_path), str(LIMIT)]
    with subprocess.Popen(
        words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Child(int(process.stdout.readline()), process.stdin, process.stdout)
        process.stdin.close()
        assert process.wait(30) == 0, "it ends as it should, and met no defect"


def test_strangers_leave_handles_for_the_file(child: Child) -> None:
    """A phone that is in is answered all the time, on new lines."""
    handles.allow_enough()  # of this process
    (_, cookie), most = child.join(0), 0
    with ExitStack() as stack:
        for n in range(3 * LIMIT):
            line = stack.enter_context(socket.create_connection((HOST, child.port), timeout=30))
            line.sendall(b"POST /api/join HTTP/1.1\r\nHost: ")
            if n % 16 == 15:
                assert child.is_known(cookie)
            if n % LIMIT == LIMIT - 1:
                most = max(most, child.works_on_files())
                assert child.join(n)[0] == 200
    assert LIMIT / 2 < most < LIMIT, "it was as full as it may be"


def test_many_lines_of_phones_leave_handles_for_the_file(child: Child) -> None:
    """Each phone keeps as many lines as it may; what it has more than it needs gives way to others."""
    handles.allow_enough()
    cookies = [child.join(n)[1] for n in range(20)]
    with ExitStack() as stack:
        for cookie in cookies:
            for _ in range(8):
                line = child.line()
                stack.callback(line.close)
                assert child.knows(line, cookie)
        assert child.works_on_files() < LIMIT
        for cookie in cookies:
            assert child.is_known(cookie), "who is in is answered on a new line, too"
        assert child.join(99)[0] == 200


def test_no_more_phones_come_in_than_lines_fit(child: Child) -> None:
    """Whom the system leaves no line for is told so, and takes part at the laptop."""
    statuses = [child.join(n)[0] for n in range(LIMIT // 2)]
    assert statuses[0] == 200
    assert statuses[-1] == 409
    assert statuses == sorted(statuses)
    assert child.works_on_files() < LIMIT
