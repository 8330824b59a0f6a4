"""The real look for all tests of the Stage: the tokens and fonts that ship."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lfb_desktop.ui import theme as themes

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> themes.Theme:
    return themes.load(RESOURCES)
