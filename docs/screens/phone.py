"""Takes a picture of every screen of the phone page, light and dark, from the tests' own frames.

    python docs/screens/phone.py OUT [--only NAME] [--wide W] [--high H]

Needs Chromium and the development tools. OUT/light and OUT/dark hold one picture a screen.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the frames are the tests' own

from playwright.sync_api import sync_playwright

from tests.phone.phones import Phone, visit
from tests.phone.screens import SCREENS
from tests.phone.stand_in import StandIn


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--wide", type=int, default=390)
    parser.add_argument("--high", type=int, default=844)
    asked = parser.parse_args()
    room = StandIn()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for look in ("light", "dark"):
            (asked.out / look).mkdir(parents=True, exist_ok=True)
            for name, screen in SCREENS.items():
                if asked.only in name:
                    phone = Phone(wide=asked.wide, high=asked.high, is_dark=look == "dark", scale=2)
                    with visit(browser, room, phone) as page:
                        screen(page, room)
                        page.screenshot(path=asked.out / look / f"{name}.png")
        browser.close()
    room.stop()


if __name__ == "__main__":
    main()
