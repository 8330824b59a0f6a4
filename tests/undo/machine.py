"""Any order of acts, of taking back and doing again, with all that may happen in between."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import currently_in_test_context, note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import SessionId
from tests.store.rows import Rows
from tests.undo import acts
from tests.undo.base import fresh, in_memory

Place = SessionId | None
SEEDS = st.integers(0, 2**32)


class Undoing(RuleBasedStateMachine):
    """`before[place]` are the rows that taking back has to bring, newest last.

    None: something else changed the rows since, so that it cannot be told which they will be.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = in_memory()
        self.base = fresh(Path(self.folder.name))
        self.salt = self.steps = 0
        self.story: list[str] = []
        self.before: defaultdict[Place, list[Rows | None]] = defaultdict(list)
        self.after: defaultdict[Place, list[Rows | None]] = defaultdict(list)

    def teardown(self) -> None:
        self.base.close()
        self.folder.cleanup()

    @initialize(salt=SEEDS, further=st.integers(0, 3), is_voting=st.booleans())
    def begin(self, salt: int, further: int, is_voting: bool) -> None:
        """Behind the picks, while sorting, with an open ballot, or when people take things on."""
        self.salt = salt
        running = self.base.running
        for _ in range(further):
            self.base.room.do(c.GoOn(running))
        if further == 2 and is_voting:
            self.base.room.do(c.OpenPoll(running))

    @rule(seed=SEEDS)
    def act(self, seed: int) -> None:
        self._act(self._chance(seed))

    @rule(seed=SEEDS)
    def act_once_more(self, seed: int) -> None:
        """So that there is something to take back."""
        self._act(self._chance(seed))

    @rule(seed=SEEDS)
    def beside(self, seed: int) -> None:
        self._beside(self._chance(seed))

    @rule(seed=SEEDS)
    def take_back(self, seed: int) -> None:
        chance = self._chance(seed)
        self._take_back(chance.choice(self._places()), is_back=chance.random() < 0.7)

    @rule(seed=SEEDS)
    def there_and_back(self, seed: int) -> None:
        chance = self._chance(seed)
        self._there_and_back(chance.choice(self._places()), is_back=chance.random() < 0.7)

    def _act(self, chance: random.Random) -> None:
        """Done, taken back and done again at once: the rows are those before, and those after."""
        try:
            command = acts.UNDOABLE[chance.choice(sorted(acts.UNDOABLE))](self._draw(chance))
        except acts.Nothing:
            return
        before = self.base.rows()
        self._tell(f"{command}")
        try:
            update = self.base.room.do(command)
        except Rejected:
            assert self.base.rows() == before
            return
        if update.back is None:
            assert not update.events or self.base.rows() == before, command
            return
        after, place = self.base.rows(), update.back.place
        self._can(self.base.room.undoable(place))
        self.base.room.undo(place)
        assert self.base.rows() == before, command
        self._can(self.base.room.redoable(place))
        self.base.room.redo(place)
        assert self.base.rows() == after, command
        self._changed(place)
        self.before[place].append(before)
        self.after[place].clear()

    def _beside(self, chance: random.Random) -> None:
        """Nothing of it enters the history."""
        try:
            command, by = acts.OTHERS[chance.choice(sorted(acts.OTHERS))](self._draw(chance))
        except acts.Nothing:
            return
        before, offered = self.base.rows(), {p: self._names(p) for p in self._places()}
        self._tell(f"{command} by {by}")
        try:
            update = self.base.room.do(command, by)
        except Rejected:
            assert self.base.rows() == before
            return
        assert update.back is None
        for ended in (x.session for x in update.events if isinstance(x, e.SessionEnded)):
            offered[ended] = (None, None)
            self.before[ended].clear()
            self.after[ended].clear()
        assert {p: self._names(p) for p in self._places()} == offered
        if self.base.rows() != before:
            self._changed(...)

    def _there_and_back(self, at: Place, is_back: bool) -> None:
        """Whatever happened in between: what can be taken back can be done again, and nothing differs."""
        self._tell(f"{'back' if is_back else 'again'} and there, {at or 'team'}")
        room = self.base.room
        offered = room.undoable(at) if is_back else room.redoable(at)
        go, return_ = (room.undo, room.redo) if is_back else (room.redo, room.undo)
        before = self.base.rows()
        if offered is None:
            assert go(at) is None
            return
        if offered.refusal:
            self._refused(at, is_back, str(offered.refusal))
            return
        update = go(at)
        assert update is not None
        if update.back is None:
            assert self.base.rows() == before  # it was so already
            (self.before if is_back else self.after)[at].pop()
            return
        assert self._names(at)[1 if is_back else 0] == str(offered.name)
        return_(at)
        assert self.base.rows() == before

    def _take_back(self, at: Place, is_back: bool) -> None:
        """One step further: the rows are those of then, if nothing else happened."""
        self._tell(f"{'back' if is_back else 'again'}, {at or 'team'}")
        room = self.base.room
        offered = room.undoable(at) if is_back else room.redoable(at)
        if offered is None:
            assert not (self.before if is_back else self.after)[at]
            return
        if offered.refusal:
            self._refused(at, is_back, str(offered.refusal))
            return
        before = self.base.rows()
        update = room.undo(at) if is_back else room.redo(at)
        source, target = (self.before, self.after) if is_back else (self.after, self.before)
        expected = source[at].pop()
        if expected is not None:
            assert self.base.rows() == expected
        self._changed(at)
        if update is not None and update.back is not None:
            target[at].append(before)

    # -- words --------------------------------------------------------------------------------

    def _tell(self, what: str) -> None:
        self.story.append(what)
        if currently_in_test_context():
            note(what)

    def _chance(self, seed: int) -> random.Random:
        """Every choice is as likely; Hypothesis, which likes small numbers, would choose the first again."""
        self.steps += 1
        return random.Random(f"{self.salt} {seed} {self.steps}")

    def _draw(self, chance: random.Random) -> acts.Draw:
        return acts.Draw(self.base, chance.randrange)

    def _places(self) -> list[Place]:
        return [None, self.base.running, self.base.prepared, self.base.ended]

    def _names(self, place: Place) -> tuple[str | None, str | None]:
        done, undone = self.base.room.undoable(place), self.base.room.redoable(place)
        return (str(done.name) if done else None, str(undone.name) if undone else None)

    def _can(self, offered: object) -> None:
        assert offered is not None
        assert not offered.refusal, offered  # type: ignore[attr-defined]

    def _refused(self, place: Place, is_back: bool, why: str) -> None:
        """With the reason that was shown before; nothing changes, and it is still there."""
        before, names = self.base.rows(), self._names(place)
        with pytest.raises(Rejected) as refusal:
            self.base.room.undo(place) if is_back else self.base.room.redo(place)
        assert str(refusal.value) == why
        assert (self.base.rows(), self._names(place)) == (before, names)

    def _changed(self, by: object) -> None:
        """By whom: nobody else knows any more which rows taking back will bring."""
        for kept in (self.before, self.after):
            for place in kept:
                if place != by:
                    kept[place] = [None] * len(kept[place])


def walk(seed: int, steps: int) -> None:
    """The same by chance alone: Hypothesis likes to vary what it did before, and so comes less far around."""
    chance = random.Random(seed)
    machine = Undoing()
    ways = (machine.act, machine.act_once_more, machine.beside, machine.take_back, machine.there_and_back)
    try:
        machine.begin(seed, chance.randrange(4), chance.random() < 0.5)
        for step in range(steps):
            chance.choice(ways)(step)
    except BaseException as error:
        error.add_note("\n".join(machine.story))
        raise
    finally:
        machine.teardown()
