"""The servers that `benchmarks.phones` measures, and the phones that are played for each."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.start import ROOT

HERE = Path(__file__).parent
WS, SOCKET_IO, ECHO, KEPT, APP = "node ws", "Socket.IO", "aiohttp echo", "aiohttp, kept", "the app"
WITHOUT = "--without-phones"  # nothing of them is loaded in the app
_PATIENCE_S = 10
_TICKS = os.sysconf("SC_CLK_TCK")


class Spoken:
    """A process that answers each line with one of JSON."""

    def __init__(
        self, command: Sequence[str], env: dict[str, str] | None = None, *, ends_by_itself: bool = False
    ) -> None:
        self.ends_by_itself = ends_by_itself
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def heard(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.process.args!r} has ended")
        answer = json.loads(line)
        if isinstance(answer, dict) and "error" in answer:
            raise RuntimeError(answer["error"])
        return answer

    def told(self, line: str) -> Any:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.heard()

    def cpu_s(self, thread: int | None = None) -> float:
        """Processor time of the process, or of one thread of it."""
        task = f"/task/{thread}" if thread is not None else ""
        fields = Path(f"/proc/{self.process.pid}{task}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def pss_mib(self) -> float:
        lines = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024

    def end(self) -> None:
        """By the end of its input; a bare server hears nothing of that and is stopped."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            self.process.wait(_PATIENCE_S if self.ends_by_itself else 0)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Load(Spoken):
    """N phones, played by one program of Node."""

    def __init__(self, kind: str, port: int, n: int, packages: Path, secret: str = "") -> None:
        how = {"kind": kind, "port": port, "n": n, "packages": str(packages), "secret": secret}
        super().__init__(["node", str(HERE / "phones_load.mjs"), json.dumps(how)], ends_by_itself=True)

    def does(self, name: str, **how: object) -> dict[str, Any]:
        answer: dict[str, Any] = self.told(json.dumps({"does": name, **how}))
        return answer


def peers(packages: Path) -> dict[str, tuple[str, list[str]]]:
    """By name: how the phones speak to it, and its command."""
    node = {WS: ("bare", "ws.mjs", "ws"), SOCKET_IO: ("socketio", "socketio.mjs", "socket.io")}
    found = {
        name: (kind, ["node", str(HERE / "phones_peers" / script), str(packages)])
        for name, (kind, script, package) in node.items()
        if (packages / "node_modules" / package).is_dir()
    }
    for name, kind, script in ((ECHO, "bare", "echo.py"), (KEPT, "kept", "kept.py")):
        found[name] = kind, [sys.executable, str(HERE / "phones_peers" / script)]
    return found


def room(folder: Path, display: str, *how: str) -> Spoken:
    """The app, with its windows on that screen."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    env = {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    program = Spoken(
        [sys.executable, "-m", "benchmarks.phones_room", str(folder), *how], env, ends_by_itself=True
    )
    program.heard()
    return program


def packages() -> Path:
    """A folder with what npm has to bring; kept, so that it is asked once."""
    folder = Path(tempfile.gettempdir()) / "lfb-benchmark-phones"
    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is missing; the phones are played by Node: apt-get install nodejs npm")
    folder.mkdir(exist_ok=True)
    for names in (("ws",), ("socket.io", "socket.io-client")):
        if all((folder / "node_modules" / name).is_dir() for name in names):
            continue
        how = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), *names]
        if subprocess.run(how, check=False, stdout=subprocess.DEVNULL).returncode == 0:
            continue
        if "ws" in names:
            sys.exit("npm could not bring ws, which plays the phones.")
        print(f"{' and '.join(names)} could not be had from npm and are left out.")
    return folder
