"""Phones in the room, beside what any server could do: an idea to the disk, to the Stage, to all phones.

    python -m benchmarks.phones [--rounds 5] [--phones 50,200,500]

N phones are played by one program of Node on this computer; the app runs with its Console and its Stage on
a screen (Xvfb). In the same run, in turn, the same program plays the same phones for node `ws` (the floor),
Socket.IO and a bare aiohttp server, which send each message to all and do nothing else: no disk, no rules,
no window, no tokens. One peer more is bare as well and keeps the app's promise: a POST, one row on the disk,
the answer, and then the count to all. What it takes beyond `ws` no server saves that keeps it.

What all phones are told of an idea in a silent round is the count. It is told at once, and then at most
every 100 ms. So there are two paces: an idea every 150 ms, where each is told on its own (this is what the
goals are about), and 20 ideas a second, where several share a frame and a peer sends each for itself.
All times are of one clock (CLOCK_MONOTONIC), which the processes share. An arrival is one idea at one phone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from benchmarks.phones_programs import APP, KEPT, WITHOUT, WS, Load, Spoken, packages, peers, room
from benchmarks.ratios import table

SLOW, FAST = "an idea every 150 ms", "20 ideas a second"
PACES = {SLOW: (40, 150), FAST: (100, 50)}
VOTERS, VOTING_MS = 200, 10_000
CROWD, CROWD_MS = 60, 10_000
TOGETHER = 4  # phones that join at the same moment
FRAME_MS = 33.0
MOST_LATE_MS = 50.0
MOST_PSS = 35.0
GOALS = {"p50": 1.3, "p99": 1.6}

Figures = dict[str, list[float]]  # by program, one of each round


@dataclass
class Measured:
    """Of one N: by what was measured and by program, one figure of each round."""

    figures: dict[str, Figures] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    notes: list[str] = field(default_factory=list)

    def add(self, what: str, program: str, figure: float) -> None:
        self.figures[what][program].append(figure)

    def add_both(self, what: str, program: str, times: list[float]) -> None:
        self.add(f"{what}, p50", program, median(times))
        self.add(f"{what}, p99", program, quantiles(times, n=100)[-1])


def main() -> None:
    rounds, counts = _asked()
    folder = packages()
    servers = peers(folder)
    for tool in ("Xvfb", "openbox"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is missing: apt-get install xvfb openbox")
    print(f"load of this computer at the beginning: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with _Screen() as display:
        for n in counts:
            measured = Measured()
            for _ in range(rounds):
                for name, (kind, command) in servers.items():
                    _peer(measured, name, kind, command, n, folder)
                _app(measured, n, folder, display)
            _print(n, measured)
        _crowd(folder, display)
    print(f"load of this computer at the end: {os.getloadavg()[0]:.1f}")


def _asked() -> tuple[int, list[int]]:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.phones")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--phones", default="50,200,500")
    asked = parser.parse_args()
    return asked.rounds, [int(n) for n in asked.phones.split(",")]


class _Screen:
    """Any display that is free."""

    def __enter__(self) -> str:
        size = ["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
        xvfb = subprocess.Popen(["Xvfb", *size], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert xvfb.stdout is not None
        display = f":{xvfb.stdout.readline().strip()}"
        self._running = [xvfb, subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display})]
        return display

    def __exit__(self, *unused: object) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait()


# One program in one round.


def _peer(measured: Measured, name: str, kind: str, command: list[str], n: int, folder: Path) -> None:
    server = Spoken(command)
    load = Load(kind, int(server.heard()), n, folder)
    try:
        measured.add("sockets at once", name, load.does("connect")["ms"])
        for pace, (count, gap) in PACES.items():
            before = server.cpu_s()
            told = load.does("ideas", count=count, gap=gap)
            if pace == FAST:
                measured.add("cpu", name, (server.cpu_s() - before) / (count * n) * 1e6)
            measured.add_both(f"on all phones, {pace}", name, _arrivals(measured, name, told))
    finally:
        load.end()
        server.end()


def _app(measured: Measured, n: int, folder: Path, display: str) -> None:
    without = _without_phones(display)
    with tempfile.TemporaryDirectory() as home:
        app = room(Path(home), display)
        way = app.told("open")
        load = Load("app", way["port"], n, folder, way["secret"])
        try:
            joined = load.does("join", together=TOGETHER)
            measured.add("joined", APP, joined["ms"])
            met = load.does("connect")
            measured.add("sockets at once", APP, met["ms"])
            if met["turnedAway"]:
                measured.notes.append(f"{met['turnedAway']} sockets of {n} were turned away and came again")
            time.sleep(2)  # the room has come to rest, as the bare servers have
            app.told("write")
            time.sleep(1)
            for pace in PACES:
                _ideas(measured, app, load, pace, n, way["thread"])
            measured.add("pss", APP, app.pss_mib() - without)
            if n == VOTERS:
                _votes(measured, app, load)
        finally:
            load.end()
            app.end()


def _without_phones(display: str) -> float:
    """Memory of the same session as far as the same number of ideas, all of them typed at the laptop."""
    with tempfile.TemporaryDirectory() as home:
        app = room(Path(home), display, WITHOUT)
        try:
            app.told("write")
            app.told("type")
            time.sleep(1)
            return app.pss_mib()
        finally:
            app.end()


def _ideas(measured: Measured, app: Spoken, load: Load, pace: str, n: int, thread: int) -> None:
    count, gap = PACES[pace]
    already = app.told("seen")["ideas"]
    of_all, of_server = app.cpu_s(), app.cpu_s(thread)
    told = load.does("ideas", count=count, gap=gap, before=already)
    if pace == FAST:
        # A frame may tell of several ideas; counted is, as elsewhere, an idea that a phone knows of.
        measured.add("cpu", f"{APP}: its server", (app.cpu_s(thread) - of_server) / (count * n) * 1e6)
        measured.add("cpu", f"{APP}: all, with windows", (app.cpu_s() - of_all) / (count * n) * 1e6)
    measured.add_both(f"on the disk, {pace}", APP, told["confirmed"])
    measured.add_both(f"on the Stage, {pace}", APP, _painted(app, told, already))
    measured.add_both(f"on all phones, {pace}", APP, _arrivals(measured, APP, told))


def _votes(measured: Measured, app: Spoken, load: Load) -> None:
    app.told("vote")
    time.sleep(1)
    app.told("watch")
    told = load.does("votes", over_ms=VOTING_MS)
    seen = app.told("seen")
    measured.add_both("a vote on the disk", APP, told["confirmed"])
    painted = _painted_of(seen, told, 0)
    measured.add_both("a vote on the Stage", APP, painted)
    measured.add("a vote on the Stage, p95", APP, quantiles(painted, n=100)[94])
    measured.add_both("a vote on all phones", APP, _arrivals(measured, APP, told))
    measured.add("window late", APP, max(seen["late"]))
    measured.add("window worked", APP, max(seen["worked"]))


def _crowd(folder: Path, display: str) -> None:
    """A class behind one address."""
    with tempfile.TemporaryDirectory() as home:
        app = room(Path(home), display)
        way = app.told("open")
        load = Load("app", way["port"], CROWD, folder, way["secret"])
        try:
            app.told("watch")
            joined = load.does("join", together=CROWD, over_ms=CROWD_MS)
            seen = app.told("seen")
        finally:
            load.end()
            app.end()
    print(
        f"\n{CROWD} phones of one address join within {CROWD_MS / 1000:.0f} s: all are in, "
        f"{joined['repeats']:.0f} had to ask again; the window's thread was {max(seen['late']):.0f} ms late"
        f" at most and worked {max(seen['worked']):.0f} ms itself at most"
    )


def _arrivals(measured: Measured, name: str, told: dict[str, Any]) -> list[float]:
    if told["missing"]:
        measured.notes.append(f"{name}: {told['missing']} arrivals are missing")
    return [ms for row in told["arrivals"] for ms in row if ms is not None]


def _painted(app: Spoken, told: dict[str, Any], already: int) -> list[float]:
    return _painted_of(app.told("seen"), told, already)


def _painted_of(seen: dict[str, Any], told: dict[str, Any], already: int) -> list[float]:
    """A count that was passed over was on the Stage with the next one that was painted."""
    painted = sorted((number, ms) for number, ms in seen["painted"] if number > already)
    return [
        min(ms for number, ms in painted if number >= already + k + 1) - sent
        for k, sent in enumerate(told["sent"])
    ]


# What came of it.


def _print(n: int, measured: Measured) -> None:
    figures = measured.figures
    print(f"\n=== {n} phones ===")
    for pace in PACES:
        for share, goal in GOALS.items():
            goals = {APP: goal} if pace == SLOW else {}
            print(f"\nSent -> on all phones, {pace}, {share}")
            print(table(figures[f"on all phones, {pace}, {share}"], floor=WS, unit="ms", goals=goals))
        if pace == SLOW:
            print()
            for share in GOALS:
                times = figures[f"on all phones, {pace}, {share}"]
                print(f"{share} beside a bare server that keeps them: {_ratio(times, APP, KEPT):.2f}")
        _line(figures, f"on the disk, {pace}")
        _line(figures, f"on the Stage, {pace}")
    print("\nAll sockets opened at once -> each has its first frame")
    print(table(figures["sockets at once"], floor=WS, unit="ms", goals={APP: 2.0}))
    print("\nProcessor time of the server for one idea at one phone, 20 ideas a second")
    print(table(figures["cpu"], floor=WS, unit="us", goals={f"{APP}: its server": 1.5}))
    joined, pss = median(figures["joined"][APP]), median(figures["pss"][APP])
    print(f"\nnewcomers by HTTP, each on the disk: {joined:.0f} ms for {n}, {joined / n:.1f} ms each")
    print(f"memory (PSS) more than the same session without phones: {pss:.1f} MiB", end="")
    print(f", goal at {VOTERS}: {_held(pss, MOST_PSS)}" if n == VOTERS else "")
    if n == VOTERS:
        _print_votes(figures)
    for note in dict.fromkeys(measured.notes):
        print(f"note: {note}")


def _print_votes(figures: dict[str, Figures]) -> None:
    print(f"\n{VOTERS} phones vote within {VOTING_MS / 1000:.0f} s")
    for what in ("a vote on the disk", "a vote on the Stage", "a vote on all phones"):
        _line(figures, what)
    stage = median(figures["a vote on the Stage, p95"][APP])
    print(f"on the Stage, p95: {stage:.1f} ms, goal {_held(stage, FRAME_MS)}")
    for words, what in (("was late by", "window late"), ("worked on its own for", "window worked")):
        most = figures[what][APP]
        print(
            f"the window's thread {words} {median(most):.0f} ms at most (worst round {max(most):.0f})"
            f" between two turns, goal {_held(max(most), MOST_LATE_MS)}"
        )


def _line(figures: dict[str, Figures], what: str) -> None:
    half, most = (median(figures[f"{what}, {share}"][APP]) for share in GOALS)
    print(f"the app, {what}: p50 {half:.1f} ms, p99 {most:.1f} ms")


def _ratio(times: Figures, program: str, floor: str) -> float:
    """Of the medians of all rounds."""
    return median(times[program]) / median(times[floor])


def _held(figure: float, goal: float) -> str:
    return f"<= {goal:g}: {'kept' if figure <= goal else 'MISSED'}"


if __name__ == "__main__":
    main()
