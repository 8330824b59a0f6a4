"""The real look for all tests of the Stage: the tokens and fonts that ship."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lfb_desktop.ui import theme as themes

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@pytest.fixture
def theme(qtbot: QtBot) -> themes.Theme:
    return themes.load(RESOURCES)
