"""Where the main window stood, for each set of screens: a projector must not cost the place at the desk."""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
from pathlib import Path

MOST = 20  # sets of screens; the one that was used longest ago goes


class WindowPlaces:
    """Kept in `file`, a JSON object from screens to place. What cannot be read is as if it were not there."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def kept(self, screens: str) -> bytes:
        """Empty if the window never stood on these screens."""
        try:
            return base64.b64decode(self._read().get(screens, ""), validate=True)
        except (binascii.Error, ValueError):
            return b""

    def keep(self, screens: str, place: bytes) -> None:
        places = {name: kept for name, kept in self._read().items() if name != screens}
        places[screens] = base64.b64encode(place).decode("ascii")
        newest = dict(list(places.items())[-MOST:])
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new = self._file.with_name(self._file.name + ".new")
            new.write_text(json.dumps(newest, indent=2), encoding="utf-8")
            new.replace(self._file)

    def _read(self) -> dict[str, str]:
        try:
            raw: object = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(raw, dict):
            return {}
        return {name: kept for name, kept in raw.items() if isinstance(kept, str)}
