"""Writes the table of layers into CONTRIBUTING.md: what the tests hold, and what each layer says of itself.

python docs/layers.py
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.test_architecture import PACKAGE, TABLE

CONTRIBUTING = ROOT / "CONTRIBUTING.md"
_PART = re.compile(r"(<!-- layers -->\n).*?(<!-- end -->)", re.DOTALL)
_EVERYTHING = {""}


def filled() -> str:
    """CONTRIBUTING.md as it should be."""
    return _PART.sub(
        lambda found: f"{found[1]}\n{table()}\n{found[2]}", CONTRIBUTING.read_text(encoding="utf-8")
    )


def table() -> str:
    rows = [
        f"| `{layer}` | {_says(layer)} | {_ours(ours)} | {_named(others)} |"
        for layer, (ours, others) in _layers()
    ]
    return "\n".join(
        [
            "| layer | what it is | may import of ours | other packages |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
        ]
    )


def _layers() -> list[tuple[str, tuple[set[str], set[str]]]]:
    return [(layer, allowed) for layer, allowed in TABLE.items() if not layer.startswith("__")]


def _says(layer: str) -> str:
    """The first sentence of its docstring."""
    path = PACKAGE / layer.replace(".", "/")
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    said = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    first = " ".join(said.split("\n\n")[0].split())
    return re.split(r"(?<=[.])\s", first)[0].rstrip(".").replace("|", "/")


def _ours(layers: set[str]) -> str:
    return "everything" if layers == _EVERYTHING else _named(layers)


def _named(names: set[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names)) or "nothing"


if __name__ == "__main__":
    CONTRIBUTING.write_text(filled(), encoding="utf-8")
