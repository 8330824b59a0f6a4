"""What is told of a fault of ours: its class and the lines of our code, and nothing that people wrote.

The message of an exception may hold an idea, a name or a ticket, and so may the values in a frame;
neither is ever taken. Numbers of the system and of SQLite are no texts and say much.
"""

from __future__ import annotations

import errno
import platform
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

_PACKAGE = Path(__file__).resolve().parent
_MOST_CAUSES = 5


def told(error: BaseException, trace: TracebackType | None = None) -> str:
    """Some lines; `trace` only where the error does not know its own."""
    lines = [name_of(error), *_frames(trace or error.__traceback__)]
    for cause in _causes(error):
        lines += [f"because of {name_of(cause)}", *_frames(cause.__traceback__)]
    return "\n".join(lines)


def name_of(error: BaseException) -> str:
    """The class, and the number behind it where there is one."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    number = ""
    if isinstance(error, OSError) and error.errno is not None:
        number = errno.errorcode.get(error.errno, str(error.errno))
    elif isinstance(error, sqlite3.Error):
        number = str(getattr(error, "sqlite_errorname", "") or "")
    return f"{name} ({number})" if number else name


def heading(version: str, qt: str) -> str:
    """What it ran on; nothing that names a computer or a person."""
    return "\n".join(
        (
            f"Leading from Behind {version}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
            f"Python {platform.python_version()}, {qt}, SQLite {sqlite3.sqlite_version}",
        )
    )


def _frames(trace: TracebackType | None) -> Iterator[str]:
    others = 0
    while trace is not None:
        code = trace.tb_frame.f_code
        place = _ours(code.co_filename)
        if place:
            if others:
                yield f"  ... {others} in other code"
            yield f"  {place}:{trace.tb_lineno} in {code.co_name}"
            others = 0
        else:
            others += 1
        trace = trace.tb_next
    if others:
        yield f"  ... {others} in other code"


def _ours(file: str) -> str:
    """As a place in the package; "" for what is not ours."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return (_PACKAGE.name / path.relative_to(_PACKAGE)).as_posix()
    return path.as_posix() if path.parts[:1] == (_PACKAGE.name,) else ""


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen = {id(error)}
    for _ in range(_MOST_CAUSES):
        cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if cause is None or id(cause) in seen:
            return
        seen.add(id(cause))
        yield cause
        error = cause
