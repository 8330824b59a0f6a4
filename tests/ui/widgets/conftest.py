"""The look that ships, for all tests of widgets."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lfb_desktop.ui import theme as themes

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@pytest.fixture
def theme(qtbot: QtBot) -> themes.Theme:
    return themes.load(RESOURCES, is_dark=False)
