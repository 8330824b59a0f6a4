"""Which language the app speaks: the chosen one, else the computer's, else English; and speaking it.

Words are looked up where they are shown. Another language is another catalogue in its place: what is
painted follows at once, and whoever holds words makes them anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from lfb_desktop.domain.words import ENGLISH, LANGUAGES, Tongue
from lfb_desktop.ui.words import Reader

SOURCE = ENGLISH.tag  # what the sentences are written in; it has no catalogue


def understood(chosen: str, of_computer: Sequence[str]) -> str:
    """`chosen` is "" for the computer's; `of_computer` are tags such as "de-AT", the dearest first."""
    tags = (chosen,) if chosen else of_computer
    spoken = (tag.partition("-")[0].partition("_")[0].lower() for tag in tags)
    return next((language for language in spoken if language in LANGUAGES), SOURCE)


def forms(language: str, computer: QLocale) -> QLocale:
    """How dates and numbers are written: as on this computer if it speaks that language, else as there."""
    tag = QLocale.languageToCode(computer.language())
    if tag == language or (computer.language() is QLocale.Language.C and language == SOURCE):
        return computer
    return QLocale(QLocale.codeToLanguage(language), computer.territory())


def tongue(language: str, resources: Path) -> Tongue:
    """For a record; it needs no application. What is not known here is English."""
    translator = QTranslator()
    known = language in LANGUAGES and language != SOURCE
    if not known or not translator.load(f"lfb_{language}", str(resources / "translations")):
        return ENGLISH
    return Reader(lambda: QLocale(language), lambda context, text: translator.translate(context, text) or "")


class Speech:
    """What is spoken now. `speak` changes it everywhere but in words that somebody holds."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "translations"
        self._translators: list[QTranslator] = []
        self.language = SOURCE

    def speak(self, chosen: str) -> bool:
        """False if that is spoken already. Without a catalogue that can be read it is English anyway."""
        computer = QLocale.system()
        language = understood(chosen, computer.uiLanguages())
        locale = forms(language, computer)
        if language == self.language and locale == QLocale():
            return False
        self.hush()
        QLocale.setDefault(locale)
        self.language = language
        if language != SOURCE:
            self._take(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._take(f"lfb_{language}", str(self._folder))
        return True

    def hush(self) -> None:
        """English, without any catalogue."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
        self.language = SOURCE

    def _take(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
