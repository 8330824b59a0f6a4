"""Arriving: who is here, who gives the why and who runs the laptop."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.lobby_phones import LobbyPhones
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import Note, Picker
from lfb_desktop.ui.console.people import PeopleBox
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import ConsoleView, LobbyPanel


class LobbyWidget(StepPanel):
    has_people = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._leader = ""
        self.why = Words(self.theme, size="why_in_prepare", is_wrapped=True)
        self.note = Note(self.theme, "users")
        self.people = PeopleBox(desk)
        self.people.setMinimumHeight(320)
        self.phones = LobbyPhones(self.theme)
        self.leader = Picker(self.theme, self.tr("Who gives the why"))
        self.leader.setMinimumContentsLength(14)
        self.facilitator = Picker(self.theme, self.tr("Who runs the laptop"))
        self.facilitator.setMinimumContentsLength(18)
        self._build()
        self.leader.activated.connect(self._on_leader_activated)
        self.facilitator.activated.connect(self._on_facilitator_activated)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, LobbyPanel)
        self.show_title(view.step_title or say("Arrive"), panel.here)
        self.why.tell(view.why)
        self.note.tell(panel.few)
        self.people.show_view(view)
        self.phones.show_part(view.phones)
        self.leader.show_choices((("", self.tr("Nobody yet")), *panel.may_lead))
        self._leader = panel.leader or ""
        self.leader.choose(self._leader)
        leader = spoken(say("Who gives the why"))
        people = tuple((p.person, p.name) for p in view.people)
        self.facilitator.show_choices((("", leader), *people))
        chosen = panel.facilitator if panel.facilitator != panel.leader else None
        self.facilitator.choose(chosen or "")

    def set_public(self, is_public: bool) -> None:
        self.people.set_public(is_public)

    def _build(self) -> None:
        theme = self.theme
        roles = QGridLayout()
        roles.setHorizontalSpacing(24)
        roles.addWidget(Words(theme, self.tr("Gives the why"), "label", "text_3"), 0, 0)
        roles.addWidget(Words(theme, self.tr("Runs the laptop"), "label", "text_3"), 0, 1)
        roles.addWidget(self.leader, 1, 0)
        roles.addWidget(self.facilitator, 1, 1)
        roles.setColumnStretch(2, 1)
        self.column.addWidget(self.why)
        self.column.addLayout(roles)
        self.column.addWidget(self.note)
        self.column.addWidget(self.phones)
        self.column.addWidget(self.people, 1)
        self.people.setMaximumWidth(560)

    def _on_leader_activated(self) -> None:
        """A refused choice goes back to what is true. Who gave the why before goes on among the others."""
        chosen, before = self.leader.chosen, self._leader
        if not self.desk.do(c.ChooseLeader(self.desk.session, PersonId(chosen) if chosen else None)):
            self.leader.choose(before)
        elif before and before != chosen:
            self.desk.do(c.AddParticipant(self.desk.session, PersonId(before)))

    def _on_facilitator_activated(self) -> None:
        chosen = self.facilitator.chosen
        person = PersonId(chosen) if chosen else None
        self.desk.do(c.ChooseFacilitator(self.desk.session, person))
