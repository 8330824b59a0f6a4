"""The parts that windows are built from, drawn after the look: sign, button, words, field, lists.

Each takes the theme first. A `Say` is the app's voice, a `str` is shown as it is; all text is plain.
"""

from __future__ import annotations

from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.horizon_line import HorizonLine
from lfb_desktop.ui.widgets.marks import Hairline, Icon
from lfb_desktop.ui.widgets.rows import Row, RowsView
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.sun_dial import SunDial
from lfb_desktop.ui.widgets.toast import Toast
from lfb_desktop.ui.widgets.words import Elided, Words

__all__ = [
    "Button",
    "Elided",
    "Field",
    "Hairline",
    "HorizonLine",
    "Icon",
    "Row",
    "RowsView",
    "Sign",
    "SunDial",
    "Toast",
    "Words",
]
