"""Writes lock.txt: what pip would install for the app today, each with the hash of its file.

    python docs/shipping/lock.py
    pip install --require-hashes -r docs/shipping/lock.txt

The hashes are those of this system and this Python; on another one pip refuses what is built for one alone.
"""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = Path(__file__).with_name("lock.txt")
OURS = "leading-from-behind"


def resolved() -> list[dict[str, object]]:
    """pip's own report; nothing is installed."""
    words = ["install", "--dry-run", "--ignore-installed", "--quiet", "--report", "-", str(ROOT)]
    pip = [sys.executable, "-m", "pip", *words]
    done = subprocess.run(pip, stdout=subprocess.PIPE, text=True, check=True)
    return list(json.loads(done.stdout)["install"])


def lines(report: Iterable[dict[str, object]]) -> list[str]:
    """A line a package but ours, by its name."""
    made = []
    for found in report:
        about, download = found["metadata"], found["download_info"]
        assert isinstance(about, dict)
        assert isinstance(download, dict)
        if about["name"] != OURS:
            sha256 = download["archive_info"]["hashes"]["sha256"]
            made.append(f"{about['name'].lower()}=={about['version']} --hash=sha256:{sha256}")
    return sorted(made)


def main() -> None:
    python = ".".join(platform.python_version_tuple()[:2])
    where = f"{platform.system()} {platform.machine()}, Python {python}"
    head = f"# What the frozen folder was last built from ({where}). Written by docs/shipping/lock.py.\n"
    LOCK.write_text(head + "\n".join(lines(resolved())) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
