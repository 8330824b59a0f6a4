"""What a test needs but may not find: said in one sentence, and never passed over in CI."""

from __future__ import annotations

import os

import pytest


def in_ci() -> bool:
    """Whether a missing need is a failure: CI is set to anything but nothing, 0 or false."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def needs(condition: object, sentence: str) -> None:
    """Skips the running test unless `condition` holds; in CI the test fails instead."""
    if condition:
        return
    if in_ci():
        pytest.fail(sentence, pytrace=False)
    pytest.skip(sentence)
