"""What the frozen folder leaves out, and what a start of the app does not load."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SERVED = """
import sys
for name in {left_out!r}:
    sys.modules[name] = None
from pathlib import Path
from tests.web.rig import serving
from lfb_desktop.web import plan, qr
with serving(Path(sys.argv[1])) as rig:
    known = rig.joined()
    assert rig.ask("GET", "/").status == 200
    assert rig.ask("GET", f"/api/plan.ics?seat={{known.person}}", cookie=known.token).status == 200
    assert qr.modules(qr.url("10.0.0.1", 8080, "A"))
"""


def left_out() -> list[str]:
    """The list of build.spec, but for the parts of Qt."""
    tree = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    unused = next(
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "unused"
    )
    assert isinstance(unused, ast.List)
    return [part.value for part in unused.elts if isinstance(part, ast.Constant)]


def test_phones_are_served_without_what_the_frozen_folder_leaves_out(tmp_path: Path) -> None:
    names = left_out()
    assert "_hashlib" in names
    assert "ssl" not in names, "certificates may be given"
    code = SERVED.format(left_out=[name for name in names if name != "pytest"])
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
