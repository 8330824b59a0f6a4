"""A second start of the same home hands over what it wants, and is over; there is never a second writer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from lfb_desktop import paths
from lfb_desktop.app import ask_again
from lfb_desktop.domain.model import Team, TeamId
from lfb_desktop.instance import asking, place, starting
from lfb_desktop.instance.answer import Answer
from lfb_desktop.instance.asking import message
from lfb_desktop.instance.hearing import Hearing, wanted_in
from lfb_desktop.instance.place import Held
from lfb_desktop.store.team_file import TeamFile
from tests.needs import needs
from tests.trouble import processes
from tests.trouble.apps import Starts, boxes, press
from tests.ui.screens import x11

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and sockets in folders")


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A short name: sockets may not have long ones."""
    with tempfile.TemporaryDirectory(prefix="lfb-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", os.path.realpath(folder))
        yield Path(os.path.realpath(folder))


@pytest.fixture
def held(runtime: Path, home: paths.Paths) -> Iterator[Held]:
    found = place.claim(home)
    assert found is not None
    yield found
    found.lock.release()


def team_file(path: Path) -> Path:
    TeamFile.create(path, Team(TeamId("t"), path.stem)).close()
    return path


# Who is the first.


def test_one_is_the_first_and_the_same_home_by_another_way_is_the_same(
    held: Held, home: paths.Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.data.mkdir(parents=True, exist_ok=True)
    link = tmp_path / "link"
    link.symlink_to(home.data)
    monkeypatch.chdir(tmp_path)
    for same in (home.data, link, Path("home"), Path("home/../home")):
        assert place.claim(paths.under(same)) is None
        assert place.address_of(paths.under(same)) == held.address
    other = place.claim(paths.under(tmp_path / "other"))
    assert other is not None
    other.lock.release()
    held.lock.release()
    again = place.claim(home)
    assert again is not None
    again.lock.release()


def test_the_place_is_of_this_user_alone(held: Held, runtime: Path) -> None:
    folder = Path(held.address).parent
    assert folder.parent == runtime
    assert folder.stat().st_mode & 0o077 == 0
    folder.chmod(0o755)
    assert starting.begin(paths.under(runtime / "x"), None) is None, "everybody opens a window then"


def test_without_a_runtime_folder_it_is_in_a_private_one(
    home: paths.Paths, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(place.tempfile, "gettempdir", lambda: str(runtime))
    found = place.claim(home)
    assert found is not None
    assert Path(found.address).parent == runtime / f"leading-from-behind-{os.getuid()}"
    assert Path(found.address).parent.stat().st_mode & 0o077 == 0
    found.lock.release()


# What is said.


STRANGE = (b"", b"{", b"[]", b"{}", *(b'{"open": %s}' % path for path in (b"3", b'""', b'"\\u0000"')))


@pytest.mark.parametrize("words", STRANGE)
def test_what_no_version_of_ours_says_is_not_heard(words: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        wanted_in(words)


def test_a_file_is_told_by_its_real_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = tmp_path / "naïve [*] team.lfb"
    (tmp_path / "link.lfb").symlink_to(real)
    monkeypatch.chdir(tmp_path)
    for named in (real, tmp_path / "link.lfb", Path("link.lfb"), Path("../") / tmp_path.name / "link.lfb"):
        assert wanted_in(message(named)) == Path(os.path.realpath(real))
    assert wanted_in(message(None)) is None


def test_a_later_start_is_answered_and_its_wish_done(
    held: Held, home: paths.Paths, qtbot: QtBot, tmp_path: Path
) -> None:
    hearing = Hearing(held)
    assert hearing.start()
    wanted = tmp_path / "team.lfb"
    with qtbot.waitSignal(hearing.asked) as asked:
        child = processes.start(home.data, str(wanted))
    child.communicate(timeout=processes.WAIT_S)
    assert asked.args == [wanted]
    assert child.returncode == 0
    hearing.stop()
    assert not Path(held.address).exists()


def test_nobody_who_hears_yet_is_waited_for(
    held: Held, home: paths.Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "STARTS_S", 0.2)
    assert starting.begin(home, None) is Answer.SILENT
    monkeypatch.setattr(asking, "STARTS_S", 10.0)
    monkeypatch.setattr(asking.time, "sleep", lambda s: held.lock.release())
    mine = starting.begin(home, None)
    assert isinstance(mine, Held), "the first one ended meanwhile: now we are"
    mine.lock.release()


# The whole app.


def test_the_first_window_opens_the_file_as_its_menu_does(starts: Starts, tmp_path: Path) -> None:
    one, two = team_file(tmp_path / "one.lfb"), team_file(tmp_path / "two.lfb")
    app = starts.start(one)
    app._on_later_start(Path(os.path.realpath(two)))
    assert app.files.folders().team_file == two
    app._on_later_start(tmp_path / "gone.lfb")
    assert "“gone.lfb”" in boxes(app)[0].text()
    boxes(app)[0].reject()
    before = app.files.room
    app._on_later_start(None)
    app._on_later_start(two)
    assert app.files.room is before, "what is open already is not opened again"


def first_and_later(home: Path, runtime: Path, times: int) -> list[float]:
    """Two at a time: exactly one stays, and it is the writer; then it is ended or killed.

    The seconds that a later start took each time.
    """
    found = []
    for n in range(times):
        stays = one_of_two(home, runtime)
        begun = time.monotonic()
        later = processes.start(home, XDG_RUNTIME_DIR=str(runtime))
        later.communicate(timeout=processes.WAIT_S)
        found.append(time.monotonic() - begun)
        assert later.returncode == 0
        if n % 2:
            processes.kill(stays)  # the next pair finds what it left
        else:
            assert processes.end(stays) == 0
    return found


def one_of_two(home: Path, runtime: Path) -> subprocess.Popen[str]:
    both = [processes.start(home, XDG_RUNTIME_DIR=str(runtime)) for _ in range(2)]
    processes.wait_for(lambda: any(child.poll() is not None for child in both), "one of two ends")
    [stays] = [child for child in both if child.poll() is None]
    [over] = [child for child in both if child is not stays]
    assert over.returncode == 0, over.communicate()[1]
    lock = home / "team.lfb-lock"
    processes.wait_for(lambda: lock.exists() and f": {stays.pid}," in lock.read_text(), "it writes")
    return stays


def test_of_two_at_once_one_stays_and_a_killed_one_holds_nobody_up(tmp_path: Path, runtime: Path) -> None:
    home = tmp_path / "home"
    team_file(home / "team.lfb")
    first_and_later(home, runtime, 2)


@pytest.mark.prove
def test_twenty_pairs_never_two_writers(tmp_path: Path, runtime: Path) -> None:
    home = tmp_path / "home"
    team_file(home / "team.lfb")
    seconds = sorted(first_and_later(home, runtime, 20))
    print(f"20 pairs: one writer each; a later start took {seconds[0]:.2f} to {seconds[-1]:.2f} s")
    assert seconds[0] < 2  # the quickest: what else this machine does meanwhile is not ours


def test_two_homes_and_one_file_have_one_writer(tmp_path: Path, runtime: Path, starts: Starts) -> None:
    """The other one says where it is open, and may read it; after a kill it writes at once."""
    path = team_file(tmp_path / "shared.lfb")
    lock = path.with_name("shared.lfb-lock")
    writer = processes.start(tmp_path / "other-home", str(path), XDG_RUNTIME_DIR=str(runtime))
    processes.wait_for(lambda: lock.exists() and f": {writer.pid}," in lock.read_text(), "it writes")
    app = starts.start(path)
    [found] = boxes(app)
    assert f"(process {writer.pid})" in found.text()
    press(found, "Open to read")
    assert "read_only" in app.files.notes.lines.said()
    processes.kill(writer)
    app.window.files.open(str(path))
    assert boxes(app) == []
    assert app.files.notes.lines.said() == {}
    assert f": {os.getpid()}," in lock.read_text()


def test_one_that_hangs_is_told_of(tmp_path: Path, runtime: Path) -> None:
    home = tmp_path / "home"
    team_file(home / "team.lfb")
    env = {"XDG_RUNTIME_DIR": str(runtime)}
    first = processes.start(home, **env)
    folder = runtime / "leading-from-behind"
    processes.wait_for(lambda: folder.is_dir() and bool(list(folder.glob("*.socket"))), "it hears")
    first.send_signal(signal.SIGSTOP)
    code = (
        "import sys; from lfb_desktop import app, __main__\n"
        "app.ask_again = lambda paths, sentence: False  # as its button Close\n"
        "sys.exit(__main__.main(['--home', sys.argv[1]]))\n"
    )
    words = [sys.executable, "-c", code, str(home)]
    later = subprocess.run(words, capture_output=True, text=True, timeout=processes.WAIT_S, check=False)
    assert (later.returncode, later.stderr) == (1, f"{starting.SILENT}\n")
    assert processes.end(first) == 0


@pytest.mark.parametrize(
    ("language", "begins", "ways"),
    [
        ("en", "Leading from Behind runs already", ("Try again", "Close")),
        ("de", "Leading from Behind läuft schon", ("Noch einmal versuchen", "Schließen")),
    ],
)
def test_what_is_said_then_can_be_tried_again(
    qtbot: QtBot, home: paths.Paths, language: str, begins: str, ways: tuple[str, str]
) -> None:
    before = QLocale()
    home.config.mkdir(parents=True)
    home.settings_file.write_text(json.dumps({"language": language}))
    for words, wanted in zip(ways, (True, False), strict=True):
        QTimer.singleShot(0, partial(_press_in_the_box, begins, words))
        assert ask_again(home, starting.SILENT) is wanted
    QLocale.setDefault(before)


def _press_in_the_box(begins: str, words: str) -> None:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QMessageBox)
    assert found.text().startswith(begins)
    press(found, words)


def test_the_first_window_comes_to_the_front(tmp_path: Path, runtime: Path) -> None:
    """In real windows: another one lies over it and is active, before the second start and not after it."""
    needs(not x11.missing(), x11.missing())
    one, two = tmp_path / "one", tmp_path / "two"
    for home in (one, two):
        TeamFile.create(home / "team.lfb", Team(TeamId("t"), f"Crew {home.name}")).close()
    try:
        with x11.two_screens(tmp_path) as display:
            come_to_front(display, one, two, runtime)
    except OSError as error:
        needs(False, f"No X server could be started here: {error}")


def come_to_front(display: str, one: Path, two: Path, runtime: Path) -> None:
    env = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(runtime)}
    first = processes.start(one, **env)
    processes.wait_for(lambda: "Crew one" in active(display), "the first window")
    other = processes.start(two, **env)
    processes.wait_for(lambda: "Crew two" in active(display), "another window in front")
    begun = time.monotonic()
    later = processes.start(one, **env)
    later.communicate(timeout=processes.WAIT_S)
    assert later.returncode == 0
    processes.wait_for(lambda: "Crew one" in active(display), "the first window in front again")
    print(f"in front again after {time.monotonic() - begun:.2f} s")
    for child in (first, other):
        assert processes.end(child) == 0


def active(display: str) -> str:
    """The title of the active window; empty where there is none."""
    words = ["xdotool", "getactivewindow", "getwindowname"]
    env = {**os.environ, "DISPLAY": display}
    done = subprocess.run(words, env=env, capture_output=True, text=True, timeout=20, check=False)
    return done.stdout


def test_no_network_of_qt_is_loaded_by_a_first_start() -> None:
    """It is loaded when the window stands there; see the test of the first paint."""
    code = "import sys; from lfb_desktop.instance import starting; sys.exit('PySide6' in str(sys.modules))"
    assert os.spawnl(os.P_WAIT, sys.executable, sys.executable, "-c", code) == 0
