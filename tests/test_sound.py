"""The tone at 0:00: one file of our own, the system's player found once, silent where there is none."""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from lfb_desktop import sound
from lfb_desktop.paths import resources

FILE = resources() / "sounds" / "time-up.wav"
ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("there", "player"),
    [
        ({"pw-play", "aplay"}, ("in/pw-play",)),
        ({"paplay", "aplay"}, ("in/paplay",)),
        ({"aplay"}, ("in/aplay", "-q")),
        ({"afplay"}, ("in/afplay",)),
        (set(), ()),
    ],
)
def test_the_player_of_the_system(there: set[str], player: tuple[str, ...]) -> None:
    assert sound.found(lambda name: f"in/{name}" if name in there else None) == player


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")
def test_it_is_looked_for_once_and_started_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(sound, "found", lambda: looked.append(1) or ("player", "-q"))
    monkeypatch.setattr(QProcess, "startDetached", lambda program, words: started.append((program, words)))
    tone = sound.Sound(FILE)
    tone.play()
    tone.play()
    assert started == [("player", ["-q", str(FILE)])] * 2
    assert len(looked) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")
def test_nothing_happens_where_there_is_no_player(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "found", lambda: ())
    monkeypatch.setattr(QProcess, "startDetached", lambda *_: pytest.fail("nothing to start"))
    sound.Sound(FILE).play()


def test_the_file_is_small_soft_and_made_by_its_script(tmp_path: Path) -> None:
    again_file = tmp_path / "again.wav"
    subprocess.run([sys.executable, str(ROOT / "docs" / "make_tone.py"), str(again_file)], check=True)
    assert FILE.stat().st_size < 100_000
    with wave.open(str(FILE)) as kept, wave.open(str(again_file)) as again:
        assert kept.getparams() == again.getparams()
        ours, new = (_values(w.readframes(w.getnframes())) for w in (kept, again))
    # The last digit of a sine is the machine's own affair.
    assert max(abs(a - b) for a, b in zip(ours, new, strict=True)) <= 1
    assert max(map(abs, ours)) < 32_767 * 0.3
    assert ours[0] == ours[-1] == 0


def _values(frames: bytes) -> list[int]:
    return [int.from_bytes(frames[n : n + 2], "little", signed=True) for n in range(0, len(frames), 2)]
