"""The page of promises names tests and benchmarks that are there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")


def rows() -> list[list[str]]:
    lines = [line for line in PAGE.splitlines() if re.match(r"\| [DRP]\d+ \|", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def named() -> list[tuple[str, str]]:
    """(file, test) as they stand in the page; a test without a file is in the file before it."""
    found, file = [], ""
    for word in re.findall(r"`([^`\s]*(?:\.py|::\w+))`", PAGE):
        path, _, test = word.partition("::")
        file = path or file
        found.append((file, test))
    return found


def test_every_promise_has_a_test() -> None:
    assert len(rows()) >= 30
    assert [row[0] for row in rows() if len(row) != 4 or not row[1] or "`" not in row[2]] == []
    numbers = [row[0] for row in rows()]
    assert len(set(numbers)) == len(numbers)


def test_what_it_names_is_there() -> None:
    assert len(named()) > 40
    for file, test in named():
        code = (ROOT / file).read_text(encoding="utf-8")
        assert not test or f"def {test}(" in code, (file, test)


def test_every_benchmark_it_names_can_be_run() -> None:
    for name in re.findall(r"python -m benchmarks\.([a-z]+)", PAGE):
        assert (ROOT / "benchmarks" / f"{name}.py").is_file()
