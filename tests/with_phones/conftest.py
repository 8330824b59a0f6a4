"""What all tests with phones stand on."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from tests.with_phones.loops import Loop
from tests.with_phones.proxy import HOST


@pytest.fixture
def loop() -> Iterator[Loop]:
    with Loop("the network") as made:
        yield made


@pytest.fixture
def free_port() -> int:
    """One that nobody had a moment ago, and that is not given out by chance in between."""
    for port in range(18_080, 18_980, 7):
        with socket.socket() as tried:
            try:
                tried.bind((HOST, port))
            except OSError:
                continue
            return port
    raise AssertionError("no port is free")
