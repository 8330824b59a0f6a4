"""Who may import whom. What the table does not name is not allowed; lazy imports are read too."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "lfb_desktop"
STDLIB = sys.stdlib_module_names

# layer -> (what of ours it may import, which other packages). The longest matching prefix counts.
TABLE: dict[str, tuple[set[str], set[str]]] = {
    "domain": ({"domain"}, set()),
    "views": ({"domain", "views"}, set()),
    "exports": ({"domain", "views", "exports"}, {"jinja2", "markupsafe"}),
    "imports": ({"domain", "imports"}, set()),
    "store": ({"domain", "store"}, {"sqlite_utils"}),
    "room": ({"domain", "history"}, set()),
    "history": ({"domain"}, set()),
    "gate": ({"domain", "room"}, {"PySide6.QtCore"}),
    "ending": (set(), {"PySide6.QtCore"}),
    "awake": (set(), {"PySide6.QtCore", "PySide6.QtDBus"}),
    "sound": (set(), {"PySide6.QtCore"}),
    "now": ({"domain"}, set()),
    "templates": ({"domain"}, set()),
    "proposals": ({"domain", "templates"}, {"PySide6.QtCore"}),
    "rehearsal": ({"domain", "room", "templates", "rehearsal"}, set()),
    "web": ({"domain", "views.phone_values", "web"}, {"aiohttp", "segno", "icalendar"}),
    "ui.stage": (
        {"views.scenes", "domain.words", "ui.words", "ui.theme", "ui.theme_icons", "ui.theme_tokens"}
        | {"ui.widgets", "ui.stage"},
        {"PySide6"},
    ),
    "ui": ({"domain", "views", "room", "ui"}, {"PySide6"}),
    "paths": (set(), {"platformdirs"}),
    "settings": (set(), set()),
    "window_places": (set(), set()),
    "languages": ({"domain.words", "ui.words"}, {"PySide6.QtCore"}),
    "wishes": ({"settings", "ui"}, {"PySide6"}),
    "notices": (set(), set()),
    "consoles": (
        {"awake", "domain", "now", "paths", "phones", "room", "sound", "ui", "wishes"},
        {"PySide6.QtWidgets"},
    ),
    "clock_keeping": ({"domain", "room"}, {"PySide6.QtCore"}),
    "network": (set(), {"PySide6.QtNetwork"}),
    "certificates": (set(), {"PySide6.QtNetwork"}),
    "collecting": (set(), {"PySide6.QtCore"}),
    "phones_ahead": ({"collecting", "views.phone", "web"}, {"PySide6.QtCore"}),
    "served": ({"domain", "views"}, set()),
    "phones": (
        {
            "certificates",
            "collecting",
            "domain",
            "gate",
            "languages",
            "network",
            "phones_ahead",
            "room",
            "served",
            "ui.phones.port",
            "ui.ports",
        }
        | {"views", "web"},
        {"PySide6.QtCore"},
    ),
    "crowd_process": ({"domain", "rehearsal.phoned"}, {"PySide6.QtCore"}),
    "crowd": ({"web.handles"}, {"aiohttp"}),
    "desktop": ({"paths"}, {"PySide6"}),
    "installation": ({"notices", "paths", "ui.ports"}, {"PySide6.QtCore"}),
    "log": ({"faults"}, set()),
    "faults": (set(), set()),
    "fault_watch": ({"faults", "ui"}, {"PySide6"}),
    "displays": (set(), set()),
    "app": ({""}, {"PySide6"}),
    "team_files": ({""}, {"PySide6"}),
    "file_notes": ({"domain", "settings", "store", "ui", "wishes"}, {"PySide6.QtCore"}),
    "instance": (
        {"domain.words", "instance", "paths", "store.lock"},
        {"PySide6.QtCore", "PySide6.QtNetwork"},
    ),
    "backing_up": ({"domain", "room", "store"}, {"PySide6.QtCore"}),
    "restoring": ({""}, {"PySide6"}),
    "practice": ({"domain", "paths"}, {"PySide6.QtCore"}),
    "recording": ({"domain", "exports", "languages", "paths"}, set()),
    "importing": ({"domain", "imports", "now", "room"}, set()),
    "sample": ({"domain", "imports", "now", "proposals", "rehearsal", "room", "store", "templates"}, set()),
    "rehearsing": ({""}, {"PySide6"}),
    "rehearsing_by_phone": ({""}, {"PySide6"}),
    "watching": ({""}, {"PySide6"}),
    "watching_phones": ({""}, set()),
    "cli": ({""}, {"click", "PySide6"}),
    "versions": (set(), set()),
    "__main__": ({"paths", "versions", "displays", "instance", "app", "cli"}, {"PySide6"}),
    "__init__": (set(), set()),
}

# Imports inside functions: only where they keep the start short, each with its reason.
LAZY = {
    "__main__": "the command line, the window and what it stands on, once it is known which is wanted",
    "app": "nothing heavy before the first paint",
    "consoles": "the Console itself, and what it asks of this computer",
    "installation": "packages are looked through only for About",
    "cli": "each command loads what it needs",
    "phones": "the server and its library only where phones are asked for",
    "phones_ahead": "the same, beside the window's thread, once there is a page with a door",
    "paths": "platformdirs only where no home is given",
    "team_files": "the sample, which only somebody who looks around needs",
    "store.making": "sqlite-utils only to make or migrate a file",
    "store.team_file": "sqlite-utils only to make or migrate a file",
    "instance.starting": "Qt's network only for a second start",
    "exports": "a format is loaded on use",
    "web.plan": "the calendar library only when somebody wants a calendar",
}

# May load a module by its name: their tables of names are read by the tests of their own.
LOADERS = {"exports"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def layer_of(module: str) -> str:
    fitting = [layer for layer in TABLE if module == layer or module.startswith(f"{layer}.")]
    assert fitting, f"{module} belongs to no layer of the table"
    return max(fitting, key=len)


def imports_of(tree: ast.AST) -> list[tuple[str, ast.AST]]:
    found: list[tuple[str, ast.AST]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            # `from lfb_desktop.domain import texts` imports a module; `import Say` a name of one.
            found += [
                (f"{base}.{a.name}" if base.startswith("lfb_desktop") else base, node) for a in node.names
            ]
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "import_module":
            found.append(("importlib.import_module", node))
    return found


def is_within(name: str, allowed: set[str]) -> bool:
    return any(a == "" or name == a or name.startswith(f"{a}.") for a in allowed)


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_module_imports_only_what_its_layer_may(path: Path) -> None:
    ours, others = TABLE[layer_of(name_of(path))]
    is_loader = layer_of(name_of(path)) in LOADERS
    wrong = []
    for name, node in imports_of(ast.parse(path.read_text(encoding="utf-8"))):
        if name.startswith("lfb_desktop"):
            inside = name.removeprefix("lfb_desktop").removeprefix(".")
            fits = inside == "__version__" or is_within(inside, ours)
        elif name == "importlib.import_module":
            fits = is_loader
        else:
            fits = name.partition(".")[0] in STDLIB or is_within(name, others)
        if not fits:
            wrong.append((name, node.lineno))
    assert not wrong


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_imports_stand_at_the_top_but_where_laziness_has_a_reason(path: Path) -> None:
    if name_of(path) in LAZY:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    lazy = [i.lineno for f in functions for i in ast.walk(f) if isinstance(i, ast.Import | ast.ImportFrom)]
    assert not lazy


def test_the_table_names_no_layer_that_is_gone() -> None:
    present = {layer_of(name_of(path)) for path in modules()}
    assert set(TABLE) == present


def test_a_real_session_never_knows_the_seeded_ids() -> None:
    for root in ("app.py", "team_files.py"):
        assert "SeededIds" not in (PACKAGE / root).read_text(encoding="utf-8")


def test_the_domain_needs_neither_qt_nor_sqlite() -> None:
    code = (
        "import sys; import lfb_desktop.domain.rules, lfb_desktop.views.stage;"
        "bad = [m for m in sys.modules if m.partition('.')[0] in ('PySide6', 'sqlite3', 'sqlite_utils')];"
        "sys.exit(', '.join(bad) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
