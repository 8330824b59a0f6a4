"""A small log on disk, so that a fault in a room without network can be told later.

Five files of one megabyte at most. One record is one line: line breaks in a message are
escaped, so that no text can pretend to be a second record. Texts of ideas are never logged.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from lfb_desktop import faults

FILES = 5
BYTES_PER_FILE = 1_000_000
_Found = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
_ROOT = "lfb_desktop"
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
# Everything that str.splitlines() takes for the end of a line.
_BREAKS = {ord(c): c.encode("unicode_escape").decode() for c in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}


class OneLineFormatter(logging.Formatter):
    """Escapes every line break, also those of tracebacks; of a fault it takes what holds no texts."""

    def formatException(self, ei: _Found) -> str:
        return faults.told(ei[1], ei[2]) if ei[1] is not None else ""

    def format(self, record: logging.LogRecord) -> str:
        return super().format(record).translate(_BREAKS)


class _Quiet(RotatingFileHandler):
    """A disk that takes nothing costs the log, and nothing is printed about it."""

    def handleError(self, record: logging.LogRecord) -> None:
        return None


def start(file: Path, level: int = logging.INFO) -> logging.Logger:
    """Sends the app's log to `file`, making its folder; a second call replaces the first.

    Raises OSError if the place cannot be written; the app may go on without a log.
    """
    stop()
    logger = logging.getLogger(_ROOT)
    logger.addHandler(logging.NullHandler())  # without a log nothing of it is printed, either
    logger.setLevel(level)
    logger.propagate = False
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = _Quiet(file, maxBytes=BYTES_PER_FILE, backupCount=FILES - 1, encoding="utf-8")
    handler.setFormatter(OneLineFormatter(_FORMAT))
    logger.addHandler(handler)
    return logger


def stop() -> None:
    """Closes the log file, so that its folder can be moved or removed."""
    logger = logging.getLogger(_ROOT)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
