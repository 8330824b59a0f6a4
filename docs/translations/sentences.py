"""Finds every sentence that the app says, also where Qt's own search does not look.

`pyside6-lupdate` knows `self.tr` and `QCoreApplication.translate`. The app speaks in other ways as well:
by `say` and its kin, in the texts of templates, and in the page of the record. These are found here.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment
from jinja2.ext import extract_from_ast

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lfb_desktop"
TEMPLATES = ROOT / "resources" / "templates"
RECORD = ROOT / "resources" / "export" / "record.html.j2"

WORDS = "words"  # what `say` says: ui/words.py looks it up there
PLANS = "templates"  # what a template proposes, until it is in a session

# Which of the arguments are sentences; of a method named so, or of a function.
SPEAKING: dict[str, tuple[int, ...]] = {"say": (0,), "refuse": (0,), "Say": (0,), "count": (1, 2)}
SPEAKING_METHODS: dict[str, tuple[int, ...]] = {"no": (0,)}
# Tables of plain sentences that are said later: a name, or the second value of each of its rows.
TABLES = {"_SENTENCES"}
ROWS = {"store/promises.py": "Promise"}
# Where a sentence is handed on: the literal stands where it comes from.
HANDED_ON = {
    "domain/words.py": "the functions themselves",
    "domain/errors.py": "the function itself",
    "imports/place.py": "the sentence is that of the caller",
    "store/errors.py": "the sentence is one of a table",
    "store/check.py": "the sentence is that of the promise",
    "ui/console/ways.py": "the sentence is one of a table, with a name put in",
}


@dataclass(frozen=True, slots=True)
class Found:
    context: str
    text: str


def everything() -> list[Found]:
    """Each once, in an order that does not depend on the machine."""
    found = {one: None for file in sorted(PACKAGE.rglob("*.py")) for one in in_source(file)}
    found |= dict.fromkeys((*in_templates(), *in_record()))
    return [one for one in found if has_words(one.text)]


def has_words(text: str) -> bool:
    """Nothing is translated of what only holds a place for something."""
    return any(char.isalpha() for char in re.sub(r"\{\w+\}", "", text))


def in_source(file: Path) -> Iterator[Found]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    known = _constants(tree)
    contexts = _own_translators(tree)
    row = ROWS.get(file.relative_to(PACKAGE).as_posix())
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for argument in _spoken_by(node):
                text = _literal(argument, known)
                if text:
                    yield Found(WORDS, text)
            if isinstance(node.func, ast.Name) and node.func.id in contexts and node.args:
                text = _literal(node.args[0], known)
                if text:
                    yield Found(contexts[node.func.id], text)
            if row and isinstance(node.func, ast.Name) and node.func.id == row:
                yield Found(WORDS, _literal(node.args[1], known) or "")
        elif isinstance(node, ast.Dict) and _is_table(tree, node):
            yield from (Found(WORDS, text) for v in node.values if (text := _literal(v, known)))


def not_literal(file: Path) -> list[str]:
    """Calls whose sentence cannot be read here; a place that may hand on is not looked at."""
    if file.relative_to(PACKAGE).as_posix() in HANDED_ON:
        return []
    tree = ast.parse(file.read_text(encoding="utf-8"))
    known = _constants(tree)
    return [
        f"{file.relative_to(ROOT)}:{node.lineno} {ast.unparse(node)}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for argument in _spoken_by(node)
        if _literal(argument, known) is None
    ]


def in_templates() -> Iterator[Found]:
    for file in sorted(TEMPLATES.glob("*.toml")):
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        parts = [table, *table["step"], *(step.get("settings", {}) for step in table["step"])]
        keys = ("name", "sentence", "title", "instruction", "hint", "question")
        yield from (Found(PLANS, part[key]) for part in parts for key in keys if part.get(key))


def in_record() -> Iterator[Found]:
    page = Environment().parse(RECORD.read_text(encoding="utf-8"))
    for _, _, texts in extract_from_ast(page, gettext_functions=("_",), babel_style=False):
        yield Found(WORDS, texts[0])


def _spoken_by(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments that are sentences."""
    places: tuple[int, ...] = ()
    if isinstance(call.func, ast.Name):
        places = SPEAKING.get(call.func.id, ())
    elif isinstance(call.func, ast.Attribute):
        places = SPEAKING_METHODS.get(call.func.attr, ())
    if isinstance(call.func, ast.Name) and call.func.id == "count" and len(call.args) < 3:
        return  # of a table of the team file, not of people
    yield from (call.args[n] for n in places if n < len(call.args))


def _literal(node: ast.expr, known: dict[str, str]) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _literal(node.left, known), _literal(node.right, known)
        return None if left is None or right is None else left + right
    return None


def _constants(tree: ast.AST) -> dict[str, str]:
    """Names that stand for one text in this file."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            text = _literal(node.value, found)
            if text is not None:
                found[node.targets[0].id] = text
    return found


def _own_translators(tree: ast.AST) -> dict[str, str]:
    """Functions that hand their argument to `QCoreApplication.translate`, and the context that they name."""
    found = {}
    for function in (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)):
        for call in (n for n in ast.walk(function) if isinstance(n, ast.Call)):
            is_translate = isinstance(call.func, ast.Attribute) and call.func.attr == "translate"
            if is_translate and len(call.args) == 2 and isinstance(call.args[1], ast.Name):
                context = _literal(call.args[0], {})
                if context and call.args[1].id == function.args.args[0].arg:
                    found[function.name] = context
    return found


def _is_table(tree: ast.AST, table: ast.Dict) -> bool:
    return any(
        isinstance(node, ast.AnnAssign)
        and node.value is table
        and isinstance(node.target, ast.Name)
        and node.target.id in TABLES
        for node in ast.walk(tree)
    )
