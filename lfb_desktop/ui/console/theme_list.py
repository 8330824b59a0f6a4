"""The themes with their marks and keys: a new one, its name, its one sentence, its place, taking it out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import ThemeId
from lfb_desktop.domain.texts import SENTENCE, THEME
from lfb_desktop.domain.words import Say, count
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, clear_margins, in_row
from lfb_desktop.ui.console.theme_keys import ThemeKeys
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_idea_values import ThemeRow


class ThemeList(QWidget):
    def __init__(self, desk: Desk, keys: ThemeKeys) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._keys = keys
        self._themes: dict[str, ThemeRow] = {}
        self._shown: ThemeRow | None = None
        self.head = Section(theme, "layers", self.tr("Themes"))
        self.new = Field(theme, self.tr("New theme"), THEME, hint=self.tr("A new theme"))
        self.add = Button(theme, self.tr("Add"), name=self.tr("Add this theme"))
        self.list = RowsView(theme, self.tr("Themes"), is_tight=True)
        self.name = Field(theme, self.tr("Name of the theme"), THEME)
        self.sentence = Field(
            theme,
            self.tr("One sentence by the team"),
            SENTENCE,
            hint=self.tr("What it is about, in one sentence"),
        )
        self.remove = Button(theme, self.tr("Take this theme out"), "close", is_quiet=True)
        self.order = Words(
            theme, self.tr("Carry a theme, or Alt Up and Alt Down, to change the order."), "label", "text_3"
        )
        self.order.setWordWrap(True)
        self._details = QWidget()
        self._name = Draft(self.name.edit, self._send_name, self.name.refuse)
        self._sentence = Draft(self.sentence.edit, self._send_sentence, self.sentence.refuse)
        self._build()
        self.new.entered.connect(self._on_new_entered)
        self.add.clicked.connect(self._on_add_clicked)
        self.list.chosen.connect(self._on_list_chosen)
        self.list.shifted.connect(self._on_list_shifted)
        self.list.acted.connect(self._on_list_acted)
        self.remove.clicked.connect(self._on_remove_clicked)

    def show_themes(self, themes: tuple[ThemeRow, ...]) -> None:
        self._themes = {t.theme: t for t in themes}
        self.list.show_rows(tuple(self._row(t) for t in themes))
        self.order.setVisible(len(themes) > 1)
        self._show_details()

    def place_theme(self, theme: ThemeId, position: int) -> None:
        """To the place where it stands afterwards."""
        self._desk.do(c.MoveTheme(self._desk.session, theme, position))

    def _build(self) -> None:
        theme = self._desk.theme
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(self.head)
        column.addLayout(in_row(self.new, self.add, stretch=0))
        column.addWidget(self.list, 1)
        column.addWidget(self.order)
        column.addWidget(self._details)
        details = QVBoxLayout(self._details)
        clear_margins(details, 4)
        details.addWidget(Words(theme, self.tr("Name"), "label", "text_2"))
        details.addWidget(self.name)
        details.addWidget(Words(theme, self.tr("In one sentence"), "label", "text_2"))
        details.addWidget(self.sentence)
        details.addLayout(in_row(self.remove))

    def _show_details(self) -> None:
        theme = self._themes.get(self.list.current())
        self._details.setVisible(theme is not None)
        self._shown = theme
        if theme is not None:
            self._name.show(theme.name)
            self._sentence.show(theme.sentence)

    def _on_list_chosen(self) -> None:
        """What was typed for the theme before is sent to that theme; what it refuses stays behind."""
        before = self._shown
        if before is not None and not self._name.flush():
            self.name.put(before.name)
        if before is not None and not self._sentence.flush():
            self.sentence.put(before.sentence)
        self._show_details()

    def _on_list_acted(self) -> None:
        self.name.edit.setFocus()
        self.name.edit.selectAll()

    def _on_list_shifted(self, key: str, by: int) -> None:
        order = list(self._themes)
        place = order.index(key) + by
        if 0 <= place < len(order):
            self.place_theme(ThemeId(key), place)

    def _row(self, theme: ThemeRow) -> Row:
        return Row(
            theme.theme,
            theme.name,
            blaze=theme.place,
            note=spoken(count(theme.ideas, "{n} idea", "{n} ideas")),
            keys=self._keys.key(theme.theme),
            below_words=theme.sentence,
            actions=(("edit", self.tr("Name and sentence")),),
        )

    def _send_name(self, text: str) -> Say:
        return self._rename(text, None)

    def _send_sentence(self, text: str) -> Say:
        return self._rename(None, text)

    def _rename(self, name: str | None, sentence: str | None) -> Say:
        theme = self._shown
        assert theme is not None
        new_name = theme.name if name is None else name
        new_sentence = theme.sentence if sentence is None else sentence
        return self._desk.attempt(c.RenameTheme(self._desk.session, theme.theme, new_name, new_sentence))

    def _on_new_entered(self, text: str) -> None:
        reason = self._desk.attempt(c.AddTheme(self._desk.session, text))
        if reason:
            self.new.refuse(reason)
        else:
            self.new.clear()

    def _on_add_clicked(self) -> None:
        if self.new.text.strip():
            self._on_new_entered(self.new.text.strip())

    def _on_remove_clicked(self) -> None:
        if self._shown is not None:
            self._desk.do(c.RemoveTheme(self._desk.session, ThemeId(self._shown.theme)))
