"""By which name phones ask for a room that has a certificate."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.certificates import name_for

FILE = Path(__file__).parent / "fixtures" / "tls" / "certificate.pem"  # for room.test and 127.0.0.1


@pytest.mark.parametrize(("address", "name"), [("127.0.0.1", ""), ("192.168.4.20", "room.test")])
def test_the_address_where_it_is_for_that_else_the_name(address: str, name: str) -> None:
    assert name_for(str(FILE), address) == name


def test_no_certificate_names_nobody(tmp_path: Path) -> None:
    other = tmp_path / "key.pem"
    other.write_text("nothing", encoding="utf-8")
    assert name_for(str(other), "127.0.0.1") == name_for(str(tmp_path / "gone"), "127.0.0.1") == ""
