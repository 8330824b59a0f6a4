"""The guard of the test house must be able to fail: it sees windows and threads left behind."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

LEAVES_A_WINDOW = """
def test_it():
    from PySide6.QtWidgets import QApplication, QLabel
    global app, label
    app = QApplication.instance() or QApplication([])
    label = QLabel("left open")
    label.show()
"""
LEAVES_A_THREAD = """
import threading
done = threading.Event()
def test_it():
    threading.Thread(target=done.wait, name="left running").start()
def test_the_end():
    done.set()
"""
LEAVES_NOTHING = """
import threading
def test_it(qtbot):
    from PySide6.QtWidgets import QLabel
    label = QLabel("closed by qtbot")
    qtbot.addWidget(label)
    label.show()
    thread = threading.Thread(target=print)
    thread.start()
    thread.join()
"""
NEEDS_WHAT_IS_NOT_THERE = """
from tests.needs import needs
def test_it():
    needs(False, "The moon is missing.")
"""


@pytest.fixture
def house(
    pytester: pytest.Pytester, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> pytest.Pytester:
    """An empty test house with our conftest in it; its tests run in a process of their own."""
    root = request.config.rootpath
    pytester.makeconftest((root / "tests" / "conftest.py").read_text(encoding="utf-8"))
    monkeypatch.setenv("PYTHONPATH", str(root))
    monkeypatch.delenv("CI", raising=False)
    return pytester


@pytest.mark.parametrize(
    ("body", "sentence"),
    [(LEAVES_A_WINDOW, "*windows left open*"), (LEAVES_A_THREAD, "*threads left running*left running*")],
)
def test_what_is_left_behind_is_found(house: pytest.Pytester, body: str, sentence: str) -> None:
    house.makepyfile(body)
    result = house.runpytest_subprocess("-p", "no:cacheprovider")
    assert result.parseoutcomes().get("errors") == 1
    result.stdout.fnmatch_lines([sentence])


def test_a_tidy_test_passes(house: pytest.Pytester) -> None:
    house.makepyfile(LEAVES_NOTHING)
    house.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_a_missing_need_skips_here_and_fails_in_ci(
    house: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.makepyfile(NEEDS_WHAT_IS_NOT_THERE)
    house.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(skipped=1)
    monkeypatch.setenv("CI", "true")
    result = house.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*The moon is missing.*"])
