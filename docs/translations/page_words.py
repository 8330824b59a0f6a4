"""Writes the sentences that the page of phones says by `t("...")` into lfb_desktop/web/words.py.

python docs/translations/page_words.py
"""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "resources" / "phone"
WORDS = ROOT / "lfb_desktop" / "web" / "words.py"
_SAID = re.compile(r'\bt\("((?:[^"\\]|\\.)*)"')
_TABLE = re.compile(r"(SENTENCES: tuple\[Say, \.\.\.\] = \(\n).*?(^\)\n)", re.DOTALL | re.MULTILINE)
_WIDTH = 110


def said(page: Path = PAGE) -> set[str]:
    """What the scripts say, each sentence once."""
    scripts = (script.read_text(encoding="utf-8") for script in page.glob("*.js"))
    return {json.loads(f'"{sentence}"') for script in scripts for sentence in _SAID.findall(script)}


def table(sentences: set[str]) -> str:
    return "".join(_line(sentence) for sentence in sorted(sentences, key=lambda s: (s.casefold(), s)))


def _line(sentence: str) -> str:
    whole = f"    say({_literal(sentence)}),\n"
    if len(whole) <= _WIDTH + 1:
        return whole
    parts = textwrap.wrap(sentence, _WIDTH - 20, drop_whitespace=False)
    return "    say(\n" + "".join(f"        {_literal(part)}\n" for part in parts) + "    ),\n"


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def main() -> None:
    made = table(said())
    WORDS.write_text(
        _TABLE.sub(lambda found: found[1] + made + found[2], WORDS.read_text(encoding="utf-8")),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
