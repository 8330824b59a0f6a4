"""The name of the record's file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.views.record_names import file_name
from tests.exports.samples import naughty

DATE = "2026-03-02"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("On-call, 21 November", "2026-03-02-on-call-21-november"),
        ("../../etc/passwd", "2026-03-02-etc-passwd"),
        ("CON", "2026-03-02-con"),
        ("…", "2026-03-02"),
        ("晚饭 🍜", "2026-03-02-晚饭"),
        ("x" * 300, f"2026-03-02-{'x' * 80}"),
        ("\U00020000" * 300, f"2026-03-02-{chr(0x20000) * 50}"),
    ],
)
def test_file_names_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, DATE) == name


def test_file_names_without_a_date() -> None:
    assert file_name("Who? What/when: <now> | ever*") == "who-what-when-now-ever"
    assert file_name("..\n") == "session"
    assert file_name("CON") == "con-session"
    assert file_name("なぜ") == "なぜ"


@pytest.mark.parametrize("date", [DATE, ""])
def test_file_names_of_naughty_strings_stay_in_their_folder(
    tmp_path: Path, real_data: Path, date: str
) -> None:
    for text in naughty(real_data):
        name = file_name(text, date) + ".html"
        assert (tmp_path / name).parent == tmp_path
        assert not set(name) & set('/\\:*?"<>|\n\r\t\0')
        assert len(name.encode()) <= 255
