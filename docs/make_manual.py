"""Fills in what the pages of the manual owe to the app, and takes every picture in them from a rehearsal.

    python docs/make_manual.py [--text] [--language en]

`--text` leaves the pictures as they are. Another language has its pages and pictures in a folder of its own
in docs/manual; the windows and phones speak it then. The pictures of README come from the same rehearsal.
Those of phones need Chromium and the development tools.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "docs" / "screens")]

import windows
from few_colours import save
from PySide6.QtWidgets import QApplication, QWidget

from docs.manual_text import MANUAL, write
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId, State, StepKind
from lfb_desktop.languages import Speech
from lfb_desktop.paths import resources
from lfb_desktop.proposals import translated
from lfb_desktop.rehearsal import Circle, Script, Sight, Texts, load_texts, of_template, perform, prepare
from lfb_desktop.templates import load_all
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage

PICTURES = MANUAL / "pictures"
OF_README = ROOT / "docs" / "pictures"
CONSOLE, STAGE = (1280, 800), (1120, 630)
SEED, PEOPLE, IDEAS, WHY = 5, 8, 22, "onboarding"
# The moments of the rehearsal, and the names of what is taken there.
OF_CONSOLE = {
    "01-lobby": "arriving",
    "02-why": "why",
    "04-ideas": "writing",
    "05-reading": "reading",
    "06-themes-results": "themes",
    "07-pick-results": "picking",
    "08-talk": "talking",
    "09-ballot": "ballot",
    "10-commitments-results": "taking",
    "11-closing": "closing",
}
OF_STAGE = {
    "01-lobby-results": "arriving",
    "02-why": "why",
    "03-clarity-results": "clarity",
    "04-ideas": "writing",
    "05-reading": "reading",
    "06-themes-results": "themes",
    "07-pick-results": "picking",
    "08-talk-results": "talking",
    "09-ballot-results": "ballot",
    "10-commitments-results": "taking",
    "11-closing-results": "closing",
}
README = {
    "console-writing": "console-round",
    "stage-writing": "stage-writing",
    "stage-reading": "stage-wall",
    "stage-ballot": "stage-results",
    "phones-voting": "phones",
}
# How lines of the played people begin that are not in the language of the manual.
_FOREIGN = ("Quand ", "Merci", "شكرا", "Gracias", "いつも")
_OTHER_LANGUAGES = {
    "en": (*_FOREIGN, "Wem ", "Danke", "Du hast"),
    "de": (*_FOREIGN, "Who ", "Thank", "You ", "When "),
}

# The session of the pictures: its name, and the step that is not in the template.
_NAME = {"en": "First weeks, 21 November", "de": "Erste Wochen, 21. November"}
_NOTE = {
    "en": "One week in which the newest one leads the stand-up",
    "de": "Eine Woche, in der die Neuen das Stand-up leiten",
}
_THEMES = {
    "en": ("Themes", 5, "What belongs together?", "Let the team name them."),
    "de": ("Themen", 5, "Was gehört zusammen?", "Lass das Team die Namen finden."),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", action="store_true", help="only what stands in the pages")
    parser.add_argument("--language", default="en")
    asked = parser.parse_args()
    folder = MANUAL if asked.language == "en" else MANUAL / asked.language
    with tempfile.TemporaryDirectory() as screen:
        windows._have_a_screen(Path(screen), *CONSOLE, 1)
        application = QApplication(sys.argv[:1])
        application.setStyle("Fusion")
        speech = Speech(resources())
        speech.speak(asked.language)
        write(folder, asked.language)
        if not asked.text:
            take(folder / "pictures", asked.language)
    del application


def take(out: Path, language: str) -> None:
    from manual_phones import Network, PhoneWalk  # they need a browser, which `--text` does not

    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as aside:  # the camera takes one by itself when it is made
        with windows.opened(windows.Wanted(Path(aside), CONSOLE, False, IDEAS, language=language)) as camera:
            camera.phones = Network()
            walk = Walk(camera, out, story(language), language)
            walk.go()
        with windows.opened(windows.Wanted(Path(aside), CONSOLE, False, IDEAS, language=language)) as camera:
            camera.window.resize(*CONSOLE)
            PhoneWalk(camera, out, story(language), walk.script()).go(IDEAS, SEED)
    if language == "en":
        for name, in_readme in README.items():
            shutil.copyfile(out / f"{name}.png", OF_README / f"{in_readme}.png")


def story(language: str) -> Texts:
    """What the played people say: in one language, so that whoever reads the manual can follow."""
    folder = resources() / "rehearsal"
    texts = load_texts(folder / language if (folder / language).is_dir() else folder)
    circle = next(circle for circle in texts.circles if circle.id == WHY)

    def ours(lines: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(line for line in lines if not line.startswith(_OTHER_LANGUAGES[language]))

    said = replace(
        circle,
        in_other_languages=(),
        questions=ours(circle.questions),
        plans=tuple(p for p in circle.plans if ours((p.plan.when_then,))),
    )
    thanks, to_leader = ours(texts.thanks), ours(texts.to_the_leader)
    return replace(texts, circles=(said,), thanks=thanks, to_the_leader=to_leader)


class Walk:
    """One rehearsed session, with a picture wherever the manual shows one."""

    def __init__(self, camera: windows.Camera, out: Path, texts: Texts, language: str) -> None:
        self._camera, self._out, self._texts, self._language = camera, out, texts, language
        self._circle: Circle = texts.circles[0]

    def go(self) -> None:
        camera = self._camera
        camera.window.resize(*CONSOLE)
        session = prepare(camera.room, camera.clock, self.script())
        camera.room.do(c.SealNote(session, _NOTE[self._language]))
        camera.window.open_session(session)
        self._shoot("prepare")
        camera.window.go_to_settings()
        self._shoot("settings")
        self._ask_for_a_letter()
        camera.window.go_home()
        perform(
            camera.room,
            camera.clock,
            session,
            self._texts,
            self._circle,
            ideas=IDEAS,
            seed=SEED,
            watch=lambda sight: self._look(session, sight),
        )
        self._end(session)

    def script(self) -> Script:
        found = load_all(resources() / "templates").templates
        template = translated(next(t for t in found if t.id == "default-hour"))
        themes = c.StepPlan(StepKind.THEMES, *_THEMES[self._language])
        place = next(n for n, step in enumerate(template.steps) if step.kind is StepKind.PICK)
        script = of_template(template, self._texts, self._circle, PEOPLE)
        steps = (*template.steps[:place], themes, *template.steps[place:])
        return replace(script, steps=steps, name=_NAME[self._language], language=self._language)

    def _look(self, session: SessionId, sight: Sight) -> None:
        camera = self._camera
        if name := OF_STAGE.get(sight.label):
            self._stage(sight.state, name)
        if sight.label not in OF_CONSOLE and sight.label != "09-ballot":
            return
        camera.window.open_session(session)
        self._shoot(f"console-{OF_CONSOLE[sight.label]}")
        if sight.label == "04-ideas":
            camera._page().one.toggle()
            self._shoot("one-screen")
            camera._page().one.leave()
        if sight.label == "09-ballot":
            self._turn(sight)
            camera._page().stop_for_today()
            self._dialog("stop")

    def _turn(self, sight: Sight) -> None:
        assert sight.state.session is not None
        page = self._camera._page()
        page.desk.curtain_asked.emit(sight.state.session.present[0].person.id)
        curtain = page.turns.curtain
        assert curtain is not None
        curtain.pass_on.sign.click()
        self._shoot("curtain-ballot")
        curtain.lift()

    def _ask_for_a_letter(self) -> None:
        from lfb_desktop.ui.screens.ask_dialog import AskDialog

        AskDialog(self._camera.theme, "AB", self._camera.window).open()
        self._dialog("which-letter")

    def _end(self, session: SessionId) -> None:
        camera = self._camera
        camera.window.open_session(session)
        self._shoot("console-ended")
        camera.window.export_session(session)
        self._dialog("export")
        camera.room.do(c.ReopenSession(session))
        camera.room.do(c.StopForToday(session, "2026-03-09"))
        self._stage(camera.room.state(session), "stopped")

    # Taking.

    def _stage(self, state: State, name: str) -> None:
        now = self._camera.clock()
        view = stage(state, Showing(), now)
        theme = self._camera.theme.in_dark(True)
        save(picture(view, *STAGE, theme, now.steady_ms), self._out / f"stage-{name}.png")

    def _dialog(self, name: str) -> None:
        modal = QApplication.activeModalWidget()
        assert modal is not None, name
        self._shoot(name, modal)
        self._camera._close_dialogs()

    def _shoot(self, name: str, widget: QWidget | None = None) -> None:
        for _ in range(8):  # a layout may ask for another one
            QApplication.processEvents()
        shown = widget if widget is not None else self._camera.window
        save(shown.grab().toImage(), self._out / f"{name}.png")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
