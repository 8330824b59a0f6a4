"""The window of these tests."""

from __future__ import annotations

from tests.ui.home.windows import desk, theme

__all__ = ["desk", "theme"]
