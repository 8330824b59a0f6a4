"""Ideas as a list: found, read whole, shown alone, reworded, copied and set aside from here."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.equal_ideas import EqualIdeas
from lfb_desktop.ui.console.idea_reader import IdeaReader
from lfb_desktop.ui.console.idea_words import below, words_of
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.console.rewording import RewordingBox
from lfb_desktop.ui.console.row_filter import Filter
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.views.console_idea_values import IdeaRow

Groups = tuple[tuple[IdeaId, ...], ...]


class IdeaList(QWidget):
    """`show_ideas` takes the ideas, and the rows where a panel says more of them than `row` does."""

    def __init__(self, desk: Desk, *, may_change: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._may_change = may_change
        self._ideas: dict[str, IdeaRow] = {}
        self._rows: tuple[Row, ...] = ()
        self.filter = Filter(desk, self.tr("Find among these"))
        self.equal = EqualIdeas(desk)
        self.list = RowsView(desk.theme, self.tr("Ideas"))
        self.reader = IdeaReader(desk)
        self.rewording = RewordingBox(desk, self.list)
        self._build()
        self.filter.narrowed.connect(self._show)
        self.list.acted.connect(self._on_list_acted)
        self.list.opened.connect(self._on_list_opened)
        self.list.read_asked.connect(self.read)
        self.list.chosen.connect(self._on_list_chosen)
        self.list.customContextMenuRequested.connect(self._on_menu_asked)
        self.list.fold_asked.connect(self.fold)
        for source in (self.filter, self.reader, self.rewording):
            source.left.connect(self._on_part_left)

    def show_ideas(self, ideas: tuple[IdeaRow, ...], rows: tuple[Row, ...] = (), equal: Groups = ()) -> None:
        self._ideas = {i.idea: i for i in ideas}
        self._rows = rows or tuple(self.row(i) for i in ideas)
        self.equal.show_groups(equal if self._may_change else (), {i.idea: i.number for i in ideas})
        self._show()
        self.reader.show_idea(self.current())

    def current(self) -> IdeaRow | None:
        return self._ideas.get(self.list.current())

    def row(self, idea: IdeaRow) -> Row:
        return Row(
            idea.idea,
            words_of(idea),
            lead=str(idea.number),
            note=self.tr("set aside") if idea.is_set_aside else idea.theme_name,
            below=below(idea),
            actions=self.actions_of(idea),
            is_faint=idea.is_set_aside or idea.is_folded,
            is_app=idea.is_folded,
        )

    def actions_of(self, idea: IdeaRow) -> tuple[tuple[str, str], ...]:
        """F2 is the first, Delete the last of them."""
        if not self._may_change:
            return ()
        if idea.is_set_aside:
            return (("eye", self.tr("Bring back")),)
        if idea.is_folded:
            opens = (("book", self.tr("Open it again")),) if idea.may_unfold else ()
            return (*opens, ("eye-off", self.tr("Set aside")))
        apart = (("split", self.tr("Take apart")),) if idea.merged else ()
        return (
            ("edit", self.tr("Reword")),
            *apart,
            ("layers", self.tr("Fold")),
            ("eye-off", self.tr("Set aside")),
        )

    def reword(self, idea: IdeaRow | None) -> None:
        if idea is not None and not idea.is_set_aside and not idea.is_folded:
            self.rewording.ask(idea)

    def fold(self) -> None:
        """The words of the current idea may hurt somebody; or they do not, after all."""
        idea = self.current()
        if idea is not None and self._may_change:
            self._desk.do(c.FoldIdea(self._desk.session, idea.idea, not idea.is_folded))

    def read(self) -> None:
        """Opens the whole text of the current idea below the list, or closes it again."""
        self.reader.toggle(self.current())

    def show_group(self, heading: str) -> None:
        """Scrolls to a heading and makes the first of its ideas current."""
        self.list.scroll_to(heading)
        rows = self.list.rows()
        place = next((n for n, row in enumerate(rows) if row.key == heading), len(rows))
        if place + 1 < len(rows) and not rows[place + 1].is_heading:
            self.list.choose(rows[place + 1].key)
            self.list.setFocus()

    def choose_number(self, number: int) -> bool:
        """Brings that idea into sight and the focus to it; False where it is not listed."""
        found = next((i for i in self._ideas.values() if i.number == number), None)
        if found is None:
            return False
        self.list.choose(found.idea)
        self.list.setFocus()
        return self.list.current() == found.idea

    def start_finding(self) -> None:
        self.filter.ask()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.equal)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.reader)
        self.list.setMinimumHeight(160)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _show(self) -> None:
        self.list.show_rows(self.filter.take(self._rows))

    def _act(self, idea: IdeaRow, action: str) -> None:
        if action == "edit":
            self.reword(idea)
        elif action in ("eye", "eye-off"):
            self._desk.do(c.SetAsideIdea(self._desk.session, idea.idea, action == "eye-off"))
        elif action in ("book", "layers"):
            self._desk.do(c.FoldIdea(self._desk.session, idea.idea, action == "layers"))
        elif action == "split":
            self._desk.do(c.SplitIdea(self._desk.session, idea.idea))

    def _on_list_acted(self, key: str, action: str) -> None:
        idea = self._ideas.get(key)
        if idea is not None:
            self._act(idea, action)

    def _on_list_opened(self, key: str) -> None:
        idea = self._ideas.get(key)
        if idea is not None and not idea.is_set_aside:
            self._desk.alone_asked.emit(idea.number)

    def _on_list_chosen(self) -> None:
        self.reader.show_idea(self.current())

    def _on_part_left(self) -> None:
        self.list.setFocus()

    # The menu of a row: everything that has a key, for whoever does not know the keys.

    def _on_menu_asked(self, point: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """Of the current idea, as it stands now."""
        menu = QMenu(self)
        idea = self.current()
        if idea is not None:
            if not idea.is_set_aside:
                _entry(menu, "alone", self.tr("Show alone"), hint("open_row"))
            _entry(menu, "read", self.tr("Read"), hint("read_row"))
            for action, words in self.actions_of(idea):
                _entry(menu, action, words, hint(_KEYS[action]) if action in _KEYS else "")
            _entry(menu, "copy", self.tr("Copy"), hint("copy"))
        _entry(menu, "copy all", self.tr("Copy all in this list"), hint("copy_all"))
        _entry(menu, "find", self.tr("Find"), hint("find"))
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def _on_menu_triggered(self, action: QAction) -> None:
        what, idea = action.data(), self.current()
        does = {
            "read": self.read,
            "copy": self.list.copy,
            "copy all": self.list.copy_all,
            "find": self.start_finding,
        }
        if what in does:
            does[what]()
        elif idea is not None and what == "alone":
            self._on_list_opened(idea.idea)
        elif idea is not None:
            self._act(idea, what)


def _entry(menu: QMenu, what: str, words: str, keys: str) -> None:
    """The key is shown behind a tab; it belongs to the list."""
    menu.addAction(f"{words}\t{keys}" if keys else words).setData(what)


_KEYS = {
    "edit": "edit_row",
    "layers": "fold_row",
    "book": "fold_row",
    "eye-off": "drop_row",
    "eye": "drop_row",
}
