"""A loop in a thread of its own, for what waits for the network while the laptop lives on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, TypeVar

T = TypeVar("T")
PATIENCE_S = 90.0


class Loop:
    def __init__(self, name: str) -> None:
        self.running = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.running.run_forever, name=name)

    def __enter__(self) -> Loop:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.do(_ended(), 10.0)
        self.running.call_soon_threadsafe(self.running.stop)
        self._thread.join()
        self.running.close()

    def do(self, what: Coroutine[Any, Any, T], patience_s: float = PATIENCE_S) -> T:
        """From any other thread; done when it returns."""
        return asyncio.run_coroutine_threadsafe(what, self.running).result(patience_s)


async def _ended() -> None:
    """Whatever still waits is told that nothing will come."""
    mine = asyncio.current_task()
    tasks = [task for task in asyncio.all_tasks() if task is not mine]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
