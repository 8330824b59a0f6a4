"""What CONTRIBUTING and README name is there, and the table of layers is the one that the tests hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.layers import CONTRIBUTING, filled, table
from lfb_desktop.exports import FORMATS
from tests.docs.labels import is_label
from tests.test_architecture import TABLE

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
DOCUMENTS = [CONTRIBUTING, README]
# Said with a word that stands for many, or made by somebody who runs it.
_FOR_MANY = re.compile(r"\b(NAME|OUT|N)\b|schema_N")
_MAY_BE_ABSENT = {"docs/translations/update.py", "docs/installing.md", "./rehearsal/", "rehearsals/"}


def paths_in(text: str) -> list[str]:
    """What looks like a path of the tree: in code spans and in links."""
    spans = [span.split()[-1] for span in re.findall(r"`([^`\n]+)`", text)]
    links = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
    named = [span for span in spans if "/" in span and not span.startswith(("-", "/"))]
    return [name for name in (*named, *links) if not _FOR_MANY.search(name)]


def test_the_table_of_layers_is_current() -> None:
    assert CONTRIBUTING.read_text(encoding="utf-8") == filled(), "run: python docs/layers.py"
    assert all(f"| `{layer}` |" in table() for layer in TABLE if not layer.startswith("__"))


def test_the_first_ten_minutes_name_what_the_app_shows() -> None:
    section = README.read_text(encoding="utf-8").split("## The first ten minutes")[1].split("\n## ")[0]
    bold = re.findall(r"\*\*(.+?)\*\*", re.sub(r"\s+", " ", section))
    assert len(bold) > 5
    assert [label for label in bold if not is_label(label)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_is_named_is_there(document: Path) -> None:
    named = paths_in(document.read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists() and name not in _MAY_BE_ABSENT] == []
    assert len(named) > 5


def test_the_search_for_paths_finds_them() -> None:
    text = "see `lfb_desktop/gone.py`, `python docs/x.py`, [that](docs/y.md#z), `make run`, `a/NAME.py`"
    assert paths_in(text) == ["lfb_desktop/gone.py", "docs/x.py", "docs/y.md"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_make_command_is_one(document: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(
        re.findall(
            r"\bmake ([a-z]+)\b",
            "".join(
                re.findall(
                    r"`[^`]+`|```.*?```|^    .*$",
                    document.read_text(encoding="utf-8"),
                    re.DOTALL | re.MULTILINE,
                )
            ),
        )
    )
    assert named
    assert [name for name in named if not re.search(rf"^{name}:", makefile, re.MULTILINE)] == []


def test_the_recipe_for_an_export_names_every_table_of_formats() -> None:
    """Whoever adds a format finds each place where they stand one by one."""
    recipe = CONTRIBUTING.read_text(encoding="utf-8").split("## Add an export")[1].split("\n## ")[0]
    places = []
    for file in (*(ROOT / "lfb_desktop").rglob("*.py"), ROOT / "build.spec"):
        text = file.read_text(encoding="utf-8")
        modules = [module.rpartition(".")[2] for module, _ in FORMATS.values()]
        if all(f'"{name}"' in text for name in FORMATS) or all(f'"{name}"' in text for name in modules):
            places.append(str(file.relative_to(ROOT)))
    assert len(places) >= 5
    assert [place for place in places if place not in recipe] == []
