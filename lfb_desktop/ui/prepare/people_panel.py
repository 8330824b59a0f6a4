"""The right side of Prepare: who takes part, who gives the why, who runs the laptop.

The two roles are asked apart. Whoever gives the why stays behind and is not counted; a member who runs
the laptop keeps ideas and vote.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.commands import (
    AddParticipant,
    ChooseFacilitator,
    ChooseLanguage,
    ChooseLeader,
    RemoveParticipant,
    RenameSession,
)
from lfb_desktop.domain.model import PersonId, SessionId
from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.home.choice import ChoiceBox
from lfb_desktop.ui.home.field import Label, Labelled, Refusal
from lfb_desktop.ui.home.inputs import ChoiceInput, TextInput
from lfb_desktop.ui.home.names import NamesInput
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.phones.port import PhonesPort
from lfb_desktop.ui.ports import LANGUAGES
from lfb_desktop.ui.prepare.people_list import PeopleList
from lfb_desktop.ui.prepare.trial import Trial
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.marks import Hairline, Icon
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import PersonRow, PrepareView


class PeoplePanel(QWidget):
    def __init__(
        self, theme: Theme, sender: Sender, session: SessionId, phones: PhonesPort | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._sender = sender
        self._session = session
        self._view: PrepareView | None = None
        self.name = TextInput(theme, self.tr("Name of the session"), self._send_name, size="people_words")
        self.people = PeopleList(theme)
        self.names = NamesInput(theme, self._bring)
        self.leader = _PersonBox(theme, self.tr("nobody yet"))
        self.facilitator = _PersonBox(theme, self.tr("who gives the why"))
        self.language = ChoiceInput(
            theme, self.tr("Language of the record"), self._send_language, LANGUAGES
        )
        self.trial = Trial(theme, sender, session, phones)
        self._count = Label(theme, "label", "text_2")
        self._few = Label(theme, "label", "text_2")
        self._refusal = Refusal(theme)
        self._build()
        self._wire()

    def show_view(self, view: PrepareView) -> None:
        self._view = view
        self.name.show_value(view.name)
        self.name.line.setPlaceholderText(view.title or self.tr("The first words of the why"))
        self._count.setText(str(view.people_count))
        self._few.setText(spoken(view.few))
        self._few.setVisible(bool(view.few))
        self.people.show_people(view.people)
        self.leader.show_people(view.people, view.leader)
        self.facilitator.show_people(view.people, view.facilitator)
        self.language.show_value(view.language)

    def focus_chain(self) -> list[QWidget]:
        adding: list[QWidget] = [self.names.line, self.names.button]
        chosen: list[QWidget] = [self.leader, self.facilitator, self.language.box]
        return [self.name.line, self.people, *adding, *chosen, self.trial.button]

    @property
    def is_pending(self) -> bool:
        return self.name.is_pending

    def flush(self) -> bool:
        return self.name.flush()

    def _build(self) -> None:
        theme = self._theme
        title = Label(theme, "section", "text_2")
        title.setText(self.tr("People"))
        self._few.setWordWrap(True)
        self._few.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(theme, "users"))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addSpacing(10)
        column.addLayout(head)
        column.addWidget(Hairline(theme))
        column.addWidget(self.people, 100)
        column.addWidget(self._few)
        column.addWidget(self._refusal)
        column.addWidget(self.names)
        column.addSpacing(10)
        column.addWidget(Labelled(theme, self.tr("Who gives the why?"), self.leader))
        column.addWidget(Labelled(theme, self.tr("Who runs the laptop?"), self.facilitator))
        column.addWidget(self.language)
        column.addWidget(self.trial)
        column.addStretch(1)

    def _wire(self) -> None:
        self.people.ticked.connect(self._on_person_ticked)
        self.leader.activated.connect(self._on_leader_activated)
        self.facilitator.activated.connect(self._on_facilitator_activated)

    def _send_name(self, text: str) -> Say:
        return self._sender.send(RenameSession(self._session, text))

    def _send_language(self, language: str) -> Say:
        return self._sender.send(ChooseLanguage(self._session, language))

    def _on_person_ticked(self, person: str, is_in: bool) -> None:
        kind = AddParticipant if is_in else RemoveParticipant
        self._refusal.tell(self._sender.send(kind(self._session, PersonId(person))))

    def _on_leader_activated(self) -> None:
        """Who gave the why before goes on as one of those who look for the how."""
        before = self._view.leader if self._view else None
        chosen = self.leader.chosen
        refusal = self._sender.send(ChooseLeader(self._session, chosen))
        if not refusal and before is not None and before != chosen:
            refusal = self._sender.send(AddParticipant(self._session, before))
        self._refusal.tell(refusal)

    def _on_facilitator_activated(self) -> None:
        command = ChooseFacilitator(self._session, self.facilitator.chosen)
        self._refusal.tell(self._sender.send(command))

    def _bring(self, name: str) -> Say:
        """A name that the roster knows is ticked; a new one is put on the roster first."""
        known = self._known(name)
        if known is not None and known.is_leader:
            return NOTHING
        person = known.person if known else self._sender.add_person(name)
        if isinstance(person, Say):
            return person
        return self._sender.send(AddParticipant(self._session, person))

    def _known(self, name: str) -> PersonRow | None:
        people = self._view.people if self._view else ()
        return next((row for row in people if same_words(row.name) == same_words(name)), None)


class _PersonBox(ChoiceBox):
    """The people in alphabetical order, after what holds when nobody is chosen."""

    def __init__(self, theme: Theme, nobody: str) -> None:
        super().__init__(theme, "people_words")
        self._theme = theme
        self._nobody = nobody
        self.currentIndexChanged.connect(self._on_index_changed)
        self._people: tuple[tuple[str, str], ...] | None = None
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def chosen(self) -> PersonId | None:
        person = self.currentData()
        return PersonId(str(person)) if person else None

    def show_people(self, people: tuple[PersonRow, ...], chosen: PersonId | None) -> None:
        shown = tuple((row.person, row.name) for row in people)
        with QSignalBlocker(self):
            if shown != self._people:
                self._people = shown
                self.clear()
                self.addItem(self._nobody, "")
                self.setItemData(0, self._theme.console_font("body"), Qt.ItemDataRole.FontRole)
                for place, (person, name) in enumerate(shown, 1):
                    self.addItem(name, person)
                    font = self._theme.console_font("people_words")
                    self.setItemData(place, font, Qt.ItemDataRole.FontRole)
            self.setCurrentIndex(max(0, self.findData(chosen or "")))
        self._on_index_changed(self.currentIndex())

    def _on_index_changed(self, place: int) -> None:
        """A name is in the people's letters; what holds where there is none is the app's word."""
        self.setFont(self._theme.console_font("people_words" if place > 0 else "body"))
