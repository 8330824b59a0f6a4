"""The tree stays readable: small files, short functions, whole sentences, no traces of one machine."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "lfb_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted(Path(__file__).resolve().parent.rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
USUAL_FUNCTION = 40
USUAL_SHARE = 0.95

# Written in pieces, so that this file may be checked like the others.
_FOLDERS = ("work/", "root/", "home/[a-z]", "Users/[a-z]")
PLACES_OF_ONE_MACHINE = re.compile(r"(?<![\w.}>*-])/(?:" + "|".join(_FOLDERS) + ")")
SKIPPED = {".git", ".venv", "rehearsal", "build", "dist"}


def _functions() -> Iterator[tuple[str, int]]:
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
                name = f"{file.relative_to(ROOT)}:{node.lineno} {node.name}"
                yield name, (node.end_lineno or 0) - first + 1


def _tree() -> list[Path]:
    """What belongs to the project: what git tracks, or everything where git is not there to ask."""
    try:
        done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        files = [f for f in ROOT.rglob("*") if not SKIPPED & set(f.relative_to(ROOT).parts)]
        return [f for f in files if f.is_file() and "cache" not in str(f.relative_to(ROOT))]
    return [f for name in done.stdout.split("\0") if name and (f := ROOT / name).is_file()]


def _texts() -> Iterator[tuple[Path, str]]:
    for file in _tree():
        try:
            yield file.relative_to(ROOT), file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # fonts, sounds, databases


def test_no_file_is_long() -> None:
    lengths = {
        str(f.relative_to(ROOT)): len(f.read_text(encoding="utf-8").splitlines()) for f in (*SOURCES, *TESTS)
    }
    assert SOURCES
    assert Path(__file__).resolve() in TESTS
    assert {name: n for name, n in lengths.items() if n > LONGEST_FILE} == {}


def test_no_function_is_long() -> None:
    assert {name: lines for name, lines in _functions() if lines > LONGEST_FUNCTION} == {}


def test_most_functions_are_short() -> None:
    lengths = dict(_functions())
    long = {name: lines for name, lines in lengths.items() if lines >= USUAL_FUNCTION}
    assert len(long) <= len(lengths) * (1 - USUAL_SHARE), long


def test_every_module_says_why_it_exists() -> None:
    silent = [f for f in SOURCES if not ast.get_docstring(ast.parse(f.read_text(encoding="utf-8")))]
    assert silent == []


def test_sentences_are_translated_whole() -> None:
    pieces = re.compile(r"\btr\(\s*[rR]?[fF]['\"]")
    assert [f for f in SOURCES if pieces.search(f.read_text(encoding="utf-8"))] == []


def test_no_place_of_one_machine_is_written_down() -> None:
    found = [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in _texts()
        for number, line in enumerate(text.splitlines(), 1)
        if PLACES_OF_ONE_MACHINE.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("line", ["see /" + "work/main", "open('/" + "root/x')", "/" + "home/ann/plan.md"])
def test_the_search_for_places_finds_them(line: str) -> None:
    assert PLACES_OF_ONE_MACHINE.search(line)


def test_the_search_for_places_leaves_our_own_folders_alone() -> None:
    assert not PLACES_OF_ONE_MACHINE.search("lfb_desktop/ui/home/window.py, team/work/, <root>/root/")
