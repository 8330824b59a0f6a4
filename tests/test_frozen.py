"""Proves that the frozen folder starts by itself and carries all it needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lfb_desktop import __version__, paths

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.prove


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder PyInstaller makes from build.spec."""
    out = tmp_path_factory.mktemp("frozen")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    command += ["--distpath", str(out / "dist"), "--workpath", str(out / "build")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    return out / "dist" / "lfb-desktop"


def _start(frozen: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Starts it far from the clone, with nothing of this Python in the environment."""
    environ = {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    program = [str(frozen / "lfb-desktop"), "--home", str(frozen.parent / "home"), *words]
    return subprocess.run(
        program, cwd=frozen.parent, env=environ, capture_output=True, text=True, timeout=300, check=False
    )


def test_it_knows_its_version(frozen: Path) -> None:
    done = _start(frozen, "--version")
    assert done.returncode == 0, done.stderr
    assert __version__ in done.stdout


def test_it_carries_the_resources(frozen: Path) -> None:
    carried = frozen / "_internal" / "lfb_desktop" / "resources"
    names = {str(file.relative_to(carried)) for file in carried.rglob("*") if file.is_file()}
    here = paths.resources()
    assert names == {str(file.relative_to(here)) for file in here.rglob("*") if file.is_file()}


def test_it_rehearses_a_whole_session(frozen: Path) -> None:
    out = frozen.parent / "rehearsed"
    done = _start(frozen, "rehearse", "--people", "4", "--ideas", "12", "--seed", "7", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert any(file.stat().st_size for file in out.rglob("*") if file.is_file())
    assert "Traceback" not in done.stderr
