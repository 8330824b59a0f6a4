"""How the Console is seen: its text, with key hints or without, its language. Behind the View menu."""

from __future__ import annotations

from lfb_desktop.ui.ports import LARGEST_TEXT, SMALLEST_TEXT, TEXT_STEP, USUAL_TEXT, Ports


class Sight:
    def __init__(self, ports: Ports) -> None:
        self._ports = ports

    def larger(self) -> None:
        self._set_text(self._ports.wishes().text_size + TEXT_STEP)

    def smaller(self) -> None:
        self._set_text(self._ports.wishes().text_size - TEXT_STEP)

    def usual(self) -> None:
        self._set_text(USUAL_TEXT)

    def show_hints(self, is_on: bool) -> None:
        self._ports.wish("key_hints", is_on)

    def speak(self, language: str) -> None:
        self._ports.wish("language", language)

    def _set_text(self, percent: int) -> None:
        self._ports.wish("text_size", min(LARGEST_TEXT, max(SMALLEST_TEXT, percent)))
