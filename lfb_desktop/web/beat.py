"""Something that is done at once, and then at most once in so many seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    def cancel(self) -> None: ...


Later = Callable[[float, Callable[[], None]], Timer]


def _by_the_loop(after_s: float, do: Callable[[], None]) -> Timer:
    return asyncio.get_running_loop().call_later(after_s, do)


class Beat:
    """What is asked for in between is done once, when the time is over."""

    def __init__(
        self,
        every_s: float,
        do: Callable[[], None],
        *,
        is_leading: bool = True,
        later: Later = _by_the_loop,
    ) -> None:
        self._every_s = every_s
        self._do = do
        self._is_leading = is_leading
        self._later = later
        self._pause: Timer | None = None
        self._is_asked = False

    def ask(self) -> None:
        self._is_asked = True
        if self._pause is not None:
            return
        if self._is_leading:
            self._act()
        else:
            self._rest()

    def stop(self) -> None:
        self._is_asked = False
        if self._pause is not None:
            self._pause.cancel()

    def _act(self) -> None:
        self._is_asked = False
        self._rest()
        self._do()

    def _rest(self) -> None:
        self._pause = self._later(self._every_s, self._rested)

    def _rested(self) -> None:
        self._pause = None
        if self._is_asked:
            self._act()
