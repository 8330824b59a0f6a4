"""A whole session in which the app dies after each single statement: before or after, nothing between."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.store.dying import Crash, Dying
from tests.store.rows import Rows, rows
from tests.store.story import Play, connect


class Story(Play):
    """Every so many commands dies after each of its statements before it is done."""

    def __init__(self, path: Path, *, every: int) -> None:
        self.every, self.commands, self.crashes, self.after = every, 0, 0, 0
        self.kinds: set[type] = set()
        self.copy = path.parent / "left" / path.name
        self.copy.parent.mkdir()
        super().__init__(path)
        self.dying = Dying(self.file._db, path, self.copy)
        self.file._db = self.file._parts.db = self.dying  # type: ignore[assignment]

    def do(self, command: c.Command) -> None:
        self.commands += 1
        if self.commands % self.every:
            super().do(command)
            return
        self.kinds.add(type(command))
        before, place = self._rows(), 0
        while True:
            place += 1
            self.dying.left = place
            try:
                super().do(command)
            except Crash:
                self.crashes += 1
                after = self._rows()
                assert self._left_behind() == after, (command, place)
                if after != before:  # it died behind its commit; that it was done is all there is to say
                    self.after += 1
                    self.dying.left = 0
                    self.room._known = {}
                    return
            else:
                self.dying.left = 0
                return

    def _rows(self) -> Rows:
        self.dying.left = 0
        return rows(self.dying._db)

    def _left_behind(self) -> Rows:
        """As SQLite finds it; opening would seal it as well, which takes longer and changes no row."""
        with closing(connect(self.copy)) as left:
            return rows(left)


@pytest.mark.parametrize("every", [12, pytest.param(1, marks=pytest.mark.prove)])
def test_a_command_that_dies_anywhere_is_done_or_never_was(tmp_path: Path, every: int) -> None:
    story = Story(tmp_path / "team.lfb", every=every)
    story.whole()
    tried = story.commands // every
    print(f"{tried} commands, {story.crashes} deaths, {story.after} of them behind the commit")
    story.file.close()
    with TeamFile.open(story.copy) as left:
        assert check(left) == ()
    assert story.crashes > 100
    assert story.after == tried  # each of them, the last time
    assert len(story.kinds) > 15 or every > 1
