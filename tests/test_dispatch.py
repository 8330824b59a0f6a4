"""Which words open the window and which go to the command line, and what is refused at the door."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import lfb_desktop
from lfb_desktop import __main__ as entry
from lfb_desktop import displays, paths
from lfb_desktop.instance import starting
from lfb_desktop.instance.place import Held
from lfb_desktop.store.lock import WriterLock

Calls = list[tuple[object, ...]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Stands in for the window and the command line; notes who was called with what."""
    noted: Calls = []

    def run(places: paths.Paths, team_file: Path | None, held: object) -> int:
        noted.append(("window", team_file, places.data))
        return 0

    def cli_main(args: list[str], places: paths.Paths) -> int:
        noted.append(("cli", args, places.data))
        return 3

    for name, module in (("app", SimpleNamespace(run=run)), ("cli", SimpleNamespace(main=cli_main))):
        monkeypatch.setitem(sys.modules, f"lfb_desktop.{name}", module)
        monkeypatch.setattr(lfb_desktop, name, module, raising=False)
    monkeypatch.setattr(starting, "begin", lambda places, team_file: None)  # no other window is told of
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("LFB_HOME", "/from/environ")
    return noted


ENVIRON = Path("/from/environ")
SWITCH = Path("/from/switch")


@pytest.mark.parametrize(
    ("words", "team_file", "home"),
    [
        ([], None, ENVIRON),
        (["team.lfb"], Path("team.lfb"), ENVIRON),
        (["./check"], Path("./check"), ENVIRON),
        (["--home", "/from/switch"], None, SWITCH),
        (["--home=/from/switch"], None, SWITCH),
        (["--home", "/from/switch", "team.lfb"], Path("team.lfb"), SWITCH),
        (["team.lfb", "--home", "/from/switch"], Path("team.lfb"), SWITCH),
    ],
)
def test_no_command_opens_the_window(
    calls: Calls, words: list[str], team_file: Path | None, home: Path
) -> None:
    assert entry.main(words) == 0
    assert calls == [("window", team_file, home)]


def test_the_place_of_the_first_window_is_free_afterwards_however_it_ended(
    calls: Calls, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Also where the app ended before it could close."""
    held = Held(WriterLock(tmp_path / "first"), "")
    monkeypatch.setattr(starting, "begin", lambda places, team_file: held)
    monkeypatch.setattr(sys.modules["lfb_desktop.app"], "run", _broken)
    with pytest.raises(RuntimeError):
        entry.main([])
    WriterLock(tmp_path / "first").release()


def _broken(*_: object) -> int:
    raise RuntimeError("at once")


@pytest.mark.parametrize(
    ("words", "args", "home"),
    [
        *[([name], [name], ENVIRON) for name in sorted(entry.COMMANDS)],
        (["sessions", "team.lfb"], ["sessions", "team.lfb"], ENVIRON),
        (["--home", "/from/switch", "sessions", "x.lfb"], ["sessions", "x.lfb"], SWITCH),
        (["sessions", "--home", "d"], ["sessions", "--home", "d"], ENVIRON),
        (["--help"], ["--help"], ENVIRON),
        (["--version"], ["--version"], ENVIRON),
        (["--home", "/from/switch", "--help"], ["--help"], SWITCH),
        (["--quiet", "check", "a.lfb"], ["--quiet", "check", "a.lfb"], ENVIRON),
        (["a.lfb", "b.lfb"], ["a.lfb", "b.lfb"], ENVIRON),
    ],
)
def test_everything_else_goes_to_the_command_line(
    calls: Calls, words: list[str], args: list[str], home: Path
) -> None:
    assert entry.main(words) == 3
    assert calls == [("cli", args, home)]


@pytest.mark.parametrize("words", [["--home"], ["--home="], ["--home", "--help"], ["--home", ""]])
def test_home_without_a_folder_is_refused(
    calls: Calls, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert entry.main(words) == 2
    assert calls == []
    assert capsys.readouterr().err.startswith("--home needs a folder")


def test_words_of_the_process_are_the_default(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["lfb-desktop", "check", "a.lfb"])
    assert entry.main() == 3
    assert calls == [("cli", ["check", "a.lfb"], ENVIRON)]


def test_an_old_sqlite_is_refused(
    calls: Calls, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(entry.sqlite3, "sqlite_version_info", (3, 36, 9))
    monkeypatch.setattr(entry.sqlite3, "sqlite_version", "3.36.9")
    assert entry.main(["check"]) == 1
    assert calls == []
    error = capsys.readouterr().err
    assert "3.36.9" in error
    assert error.count("\n") == 1


def test_no_display_is_said_in_one_sentence(
    calls: Calls, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert entry.main(["team.lfb"]) == 1
    assert calls == []
    error = capsys.readouterr().err
    assert "no display" in error
    assert error.count("\n") == 1
    assert entry.main(["check"]) == 3  # commands work without one


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"QT_QPA_PLATFORM": "bogus"}, False),
        ("linux", {"QT_QPA_PLATFORM": "bogus;minimal:x=1"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_where_a_window_can_open(platform: str, environ: dict[str, str], expected: bool) -> None:
    assert displays.has_display(platform, environ) is expected


def test_the_entry_loads_nothing_heavy() -> None:
    program = (
        "import sys, lfb_desktop.__main__;"
        "print(sorted({m.partition('.')[0] for m in sys.modules} - set(sys.stdlib_module_names)))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", _with_path(program)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['__main__', 'lfb_desktop']"


def _with_path(program: str) -> str:
    root = str(Path(lfb_desktop.__file__).parent.parent)
    return f"import sys; sys.path.insert(0, {root!r}); {program}"
