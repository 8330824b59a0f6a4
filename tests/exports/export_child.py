"""Exports over the same file again and again, until somebody kills it.

python -m tests.exports.export_child FORMAT TARGET
"""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from pathlib import Path

from lfb_desktop import paths
from lfb_desktop.domain.model import Why
from lfb_desktop.exports import write
from tests.exports.samples import NOW, ended


def main() -> None:
    format, target = sys.argv[1], Path(sys.argv[2])
    state = ended()
    assert state.session is not None
    for n in itertools.count(1):
        why = Why(f"Why number {n}.", "x" * 20_000)
        write(
            format,
            replace(state, session=replace(state.session, why=why)),
            target,
            now_ms=NOW,
            resources=paths.resources(),
        )
        if n == 1:
            print("written", flush=True)


if __name__ == "__main__":
    main()
