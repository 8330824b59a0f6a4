"""The app of these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from lfb_desktop import paths
from tests.trouble.apps import Starts


@pytest.fixture
def starts(home: paths.Paths, qtbot: QtBot) -> Iterator[Starts]:
    made = Starts(home, qtbot)
    yield made
    made.end()
