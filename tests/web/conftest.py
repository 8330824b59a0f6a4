"""One server for the tests of a file that leave it as they found it, and one for each test that does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.rig import Rig, serving


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with serving(tmp_path) as made:
        yield made
