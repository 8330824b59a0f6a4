"""The place Settings: what one person wants of the app on this computer. Each choice is at work at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.home.choice import ChoiceBox
from lfb_desktop.ui.home.controls import NumberBox
from lfb_desktop.ui.home.displays_box import DisplaysBox
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.home.field import Label, Line, Refusal
from lfb_desktop.ui.home.folders_box import FolderBox
from lfb_desktop.ui.home.phones_settings import PhonesSettings
from lfb_desktop.ui.home.scrolling import Scrolling
from lfb_desktop.ui.home.settings_rows import Choices, Group
from lfb_desktop.ui.home.tick import Tick
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.ports import LANGUAGES, LARGEST_TEXT, SMALLEST_TEXT, TEXT_STEP, Ports, Wishes
from lfb_desktop.ui.words import spoken

_MOST_WIDTH = 760
_CODE = 4


class SettingsPage(QWidget):
    """`ports.wish` is told each choice; `show_wishes` shows what holds now."""

    def __init__(self, ports: Ports) -> None:
        super().__init__()
        self._ports = ports
        theme = ports.theme
        self.language = self._choices("language", self.tr("Language"), self._languages())
        self.console_theme = self._choices("theme_console", self.tr("Console"), self._themes())
        self.stage_theme = self._choices("theme_stage", self.tr("Stage"), self._themes())
        self.text_size = NumberBox(theme)
        self.room_depth = self._choices("room_depth", self.tr("Room depth"), self._depths(), is_upright=True)
        self.motion = self._tick("reduce_motion", self.tr("Reduce motion"))
        self.sound = self._tick("sound", self.tr("One soft tone when the time of a step is up"))
        self.hints = self._tick("key_hints", self.tr("Show keys beside what they do"))
        self.template = ChoiceBox(theme)
        self.code = Line(theme)
        self._refusal = Refusal(theme)
        self._code_draft = Draft(self.code, self._send_code, self._refusal.tell)
        self.displays = DisplaysBox(theme, self._keep_displays)
        self.phones = PhonesSettings(theme, ports.wish)
        reveal = ports.reveal_path
        self.team_file = FolderBox(theme, self.tr("Team file"), self.tr("None is open."), reveal)
        self.exports = FolderBox(theme, self.tr("Exports"), self.tr("Nothing was exported yet."), reveal)
        self.rehearsals = FolderBox(theme, self.tr("Rehearsals"), "", reveal)
        self.backups = FolderBox(theme, self.tr("Backups"), self.tr("None is made of this file."), reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.area = Scrolling(theme, self._build())
        column.addWidget(self.area)
        self._wire()
        self.show_wishes(ports.wishes())

    def show_wishes(self, wishes: Wishes) -> None:
        self.language.show_value(wishes.language)
        self.console_theme.show_value(wishes.theme_console)
        self.stage_theme.show_value(wishes.theme_stage)
        self.room_depth.show_value(wishes.room_depth)
        with QSignalBlocker(self.text_size):
            self.text_size.setValue(wishes.text_size)
        for tick, is_on in self._ticks(wishes):
            tick.setChecked(is_on)
        self.template.setCurrentIndex(max(0, self.template.findData(wishes.default_template)))
        self._code_draft.show(wishes.curtain_code)
        self.displays.show_displays(wishes.room_displays)
        self.phones.show_wishes(wishes)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins: at what is chosen."""
        return self.language.chosen

    def focus_chain(self) -> tuple[QWidget, ...]:
        """From top to bottom; the forget buttons come and go and stand in their own order."""
        return (
            *(radio for radio in self.language.buttons.buttons()),
            *(radio for radio in self.console_theme.buttons.buttons()),
            *(self.text_size, self.hints),
            *(radio for radio in self.stage_theme.buttons.buttons()),
            *(radio for radio in self.room_depth.buttons.buttons()),
            *(self.motion, self.sound, self.displays, self.template, self.code),
            *self.phones.focus_chain(),
            *(box.reveal for box in (self.team_file, self.backups, self.exports, self.rehearsals)),
        )

    def flush(self) -> bool:
        done = [part.flush() for part in (self._code_draft, self.phones)]
        return all(done)

    def showEvent(self, event: QShowEvent) -> None:
        """Folders come and go without telling."""
        super().showEvent(event)
        self.phones.show_wishes(self._ports.wishes())
        folders = self._ports.folders()
        self.team_file.show_path(folders.team_file)
        self.backups.show_path(folders.backups)
        self.exports.show_path(folders.exports)
        self.rehearsals.show_path(folders.rehearsals)

    # What there is to choose.

    def _themes(self) -> tuple[tuple[object, str], ...]:
        return (("light", self.tr("light")), ("dark", self.tr("dark")))

    def _languages(self) -> tuple[tuple[object, str], ...]:
        return (("", self.tr("as on this computer")), *LANGUAGES)

    def _depths(self) -> tuple[tuple[object, str], ...]:
        return (
            (4, self.tr("4 heights, as drawn")),
            (6, self.tr("6 heights, a tenth larger")),
            (8, self.tr("8 heights, a quarter larger")),
        )

    def _ticks(self, wishes: Wishes) -> tuple[tuple[Tick, bool], ...]:
        return (
            (self.motion, wishes.reduce_motion),
            (self.sound, wishes.sound),
            (self.hints, wishes.key_hints),
        )

    def _choices(
        self, name: str, label: str, values: tuple[tuple[object, str], ...], *, is_upright: bool = False
    ) -> Choices:
        def send(value: object) -> None:
            self._ports.wish(name, value)

        return Choices(self._ports.theme, label, values, send, is_upright=is_upright)

    def _tick(self, name: str, text: str) -> Tick:
        tick = Tick(self._ports.theme, text)
        tick.setProperty("wish", name)
        tick.clicked.connect(self._on_tick_clicked)
        return tick

    # Building.

    def _build(self) -> QWidget:
        theme = self._ports.theme
        title = Label(theme, "screen_title")
        title.setText(self.tr("Settings"))
        inner = QWidget()
        inner.setMaximumWidth(_MOST_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(22)
        column.addWidget(title)
        for group in (self._look(), self._room(), self._sessions(), self.phones, self._places()):
            column.addWidget(group)
        column.addStretch(1)
        around = QWidget()
        row = QHBoxLayout(around)  # knows how wide `inner` really gets, and so how high its texts are
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1_000)
        row.addStretch(1)
        return around

    def _look(self) -> Group:
        group = Group(self._ports.theme, self.tr("Console, this window"))
        group.add(self.tr("Language"), self.language, self.tr("Also of the Stage. A record has its own."))
        group.add(self.tr("Look"), self.console_theme)
        self.text_size.setRange(SMALLEST_TEXT, LARGEST_TEXT)
        self.text_size.setSingleStep(TEXT_STEP)
        self.text_size.setSuffix(self.tr(" %"))
        self.text_size.setMaximumWidth(120)
        also = say("Also by {larger} and {smaller}.", larger=_whole("larger"), smaller=_whole("smaller"))
        group.add(self.tr("Text size"), self.text_size, spoken(also))
        group.add(self.tr("Key hints"), self.hints)
        return group

    def _room(self) -> Group:
        group = Group(self._ports.theme, self.tr("Stage, what the room sees"))
        group.add(self.tr("Look"), self.stage_theme)
        far = self.tr("How far the last row sits from the picture, in heights of the picture.")
        group.add(self.tr("Room depth"), self.room_depth, far)
        group.add(self.tr("Motion"), self.motion, self.tr("Pictures change at once. Pages turn by hand."))
        group.add(self.tr("Sound at 0:00"), self.sound, self.tr("Shown on the Stage as well."))
        group.add(self.tr("Which screen the room sees"), self.displays)
        return group

    def _sessions(self) -> Group:
        theme = self._ports.theme
        group = Group(theme, self.tr("Sessions"))
        for choice in self._ports.templates:
            self.template.addItem(choice.name, choice.id)
        group.add(self.tr("A new session starts as"), self.template)
        self.code.setMaxLength(_CODE)
        self.code.setPlaceholderText(self.tr("no code"))
        self.code.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.code.setMaximumWidth(120)
        self.code.setAccessibleName(self.tr("Curtain code"))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.code)
        column.addWidget(self._refusal)
        note = self.tr("Four digits that bring the Console back after somebody wrote at the laptop.")
        group.add(self.tr("Curtain code"), box, note)
        return group

    def _places(self) -> Group:
        group = Group(self._ports.theme, self.tr("Folders"))
        group.add(self.tr("Team file"), self.team_file)
        group.add(self.tr("Backups"), self.backups)
        group.add(self.tr("Exports"), self.exports)
        group.add(self.tr("Rehearsals"), self.rehearsals)
        return group

    def _wire(self) -> None:
        self.text_size.valueChanged.connect(self._on_text_size_changed)
        self.template.activated.connect(self._on_template_activated)

    # Choosing.

    def _on_tick_clicked(self, is_on: bool) -> None:
        self._ports.wish(str(self.sender().property("wish")), is_on)

    def _on_text_size_changed(self, percent: int) -> None:
        self._ports.wish("text_size", percent)

    def _on_template_activated(self, place: int) -> None:
        self._ports.wish("default_template", str(self.template.itemData(place)))

    def _send_code(self, code: str) -> Say:
        digits = code.strip()
        if digits and not (len(digits) == _CODE and digits.isascii() and digits.isdecimal()):
            return say("A code has four digits. Leave it empty for none.")
        self._ports.wish("curtain_code", digits)
        return NOTHING

    def _keep_displays(self, displays: tuple[tuple[str, bool], ...]) -> None:
        self._ports.wish("room_displays", displays)


def _whole(key: str) -> str:
    """A key that no end of a line cuts in two."""
    return hint(key).replace(" ", "\N{NO-BREAK SPACE}")
