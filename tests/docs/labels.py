"""Every sentence and label of the app, as the sources write it, to compare documents with."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import lfb_desktop
from tests.ui.german import CATALOGUE

PACKAGE = Path(lfb_desktop.__path__[0])
_NUMBERS = {"n", "all", "done", "here", "most", "some", "left", "took", "start", "end", "cap", "dots"}
_SAYING = {"say", "count", "tr", "translate", "_tr", "refuse"}


@cache
def literals() -> frozenset[str]:
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node) in _SAYING:
                found |= {
                    a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
                }
    return frozenset(found)


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


@cache
def german() -> frozenset[str]:
    """What the catalogue makes of them."""
    messages = ElementTree.parse(CATALOGUE).iter("message")
    return frozenset(m.findtext("translation") or "" for m in messages if m.findtext("source") in literals())


@cache
def _patterns(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    plain, open_ = set(), []
    for literal in german() if language == "de" else literals():
        label = literal.split("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
        if "{" not in label:
            plain.add(label)
        elif len(re.findall(r"[^\W\d_]", re.sub(r"\{\w*\}", "", label))) > 2:  # words of its own
            open_.append(re.compile("".join(_of_part(part) for part in re.split(r"(\{\w*\})", label))))
    return frozenset(plain), tuple(open_)


def _of_part(part: str) -> str:
    if not re.fullmatch(r"\{\w*\}", part):
        return re.escape(part)
    return r"[\d:]+" if part.strip("{}") in _NUMBERS else ".+"


def is_label(text: str, language: str = "en") -> bool:
    """Whether the app says just this, with some name or number where it leaves room for one."""
    plain, open_ = _patterns(language)
    return bool(text) and (text in plain or any(pattern.fullmatch(text) for pattern in open_))
