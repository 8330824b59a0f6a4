"""What the windows are given because they may not fetch it themselves: files, settings, the network.

`app` fills these in; a test hands over plain functions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QMenu, QWidget

from lfb_desktop.ui.messages import Way
from lfb_desktop.ui.theme import Theme

if TYPE_CHECKING:  # the window is painted before they are loaded
    from lfb_desktop.domain.commands import StepPlan
    from lfb_desktop.domain.model import SessionId
    from lfb_desktop.room import Undoable
    from lfb_desktop.ui.phones.port import PhonesPort


SMALLEST_TEXT, USUAL_TEXT, LARGEST_TEXT = 80, 100, 200  # percent
TEXT_STEP = 10
# Each by its own name: whoever cannot read the others finds the way back.
LANGUAGES = (("en", "English"), ("de", "Deutsch"))


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """A way through a session that somebody may start from."""

    id: str
    name: str
    sentence: str
    minutes: int
    steps: tuple[StepPlan, ...]
    promised: int = 0  # minutes that it says it takes, with what it leaves to spare; 0: the sum of its steps


@dataclass(frozen=True, slots=True)
class About:
    """What Help says of this installation."""

    version: str
    backups: Path | None = None
    log: Path | None = None
    settings: Path | None = None
    versions: Callable[[], tuple[tuple[str, str], ...]] = tuple  # of what the app is built on
    notices: Callable[[], str] = str  # the licences of all that; takes a moment


class Export(Protocol):
    """Writes a session: the format is markdown, html, csv or json; `path` is the chosen file or folder.

    Returns what was written. Raises Rejected with a sentence, or OSError.
    """

    def __call__(self, session: SessionId, form: str, path: Path, /) -> tuple[Path, ...]: ...


class OpenTeamFile(Protocol):
    """`read_only`: though it might be written; `take_over`: though another computer may have it open."""

    def __call__(self, path: Path, /, *, read_only: bool = False, take_over: bool = False) -> None: ...


class Wishes(Protocol):
    """The settings as the windows read them; what each means stands where they are kept."""

    @property
    def theme_console(self) -> str: ...
    @property
    def theme_stage(self) -> str: ...
    @property
    def text_size(self) -> int: ...
    @property
    def room_depth(self) -> int: ...
    @property
    def reduce_motion(self) -> bool: ...
    @property
    def sound(self) -> bool: ...
    @property
    def key_hints(self) -> bool: ...
    @property
    def curtain_code(self) -> str: ...
    @property
    def default_template(self) -> str: ...
    @property
    def export_folder(self) -> str | None: ...
    @property
    def recent_files(self) -> tuple[str, ...]: ...
    @property
    def room_displays(self) -> tuple[tuple[str, bool], ...]: ...
    @property
    def language(self) -> str: ...
    @property
    def phone_certificate(self) -> str | None: ...
    @property
    def phone_key(self) -> str | None: ...
    @property
    def wifi_name(self) -> str: ...
    @property
    def wifi_password(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things lie: the team file that is open, exports, rehearsals, the file's backups.

    Any of them may not be there yet.
    """

    team_file: Path | None = None
    exports: Path | None = None
    rehearsals: Path | None = None
    backups: Path | None = None


class ImportSession(Protocol):
    """Takes the session of a JSON file into the team file that is open; gives its id.

    Raises AlreadyHere for one that is here, unless `as_copy`; Rejected or OSError with what is wrong.
    """

    def __call__(self, path: Path, *, as_copy: bool = False) -> SessionId: ...


@runtime_checkable
class HasWishes(Protocol):
    """A page that follows a changed setting by itself; colours and fonts follow without it."""

    def show_wishes(self, wishes: Wishes) -> None: ...


@runtime_checkable
class GoesOn(Protocol):
    """A page that takes over from the one it replaces, while that one is in use but not busy."""

    @property
    def is_busy(self) -> bool: ...

    def take_over(self, other: QWidget) -> None: ...


@runtime_checkable
class EndsWithFile(Protocol):
    """A dialog about what stands in the team file that is open."""

    def file_closed(self) -> None: ...


@runtime_checkable
class MayStop(Protocol):
    """A page of a session that can be stopped for today; it asks by itself until when."""

    def stop_for_today(self) -> None: ...


@runtime_checkable
class HasUndo(Protocol):
    """A page whose acts can be taken back; it tells by itself what was taken back, or why it was not."""

    def undoable(self) -> Undoable | None: ...
    def redoable(self) -> Undoable | None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...


@runtime_checkable
class HasMenus(Protocol):
    """A Console page that brings menus of its own; they stand between Edit and View while it is shown."""

    def menus(self) -> tuple[QMenu, ...]: ...


@runtime_checkable
class HasFinding(Protocol):
    """A page with a list that something can be found in by Ctrl F."""

    @property
    def may_find(self) -> bool: ...

    def start_finding(self) -> None: ...


@runtime_checkable
class HasRegions(Protocol):
    """A page that F6 walks through."""

    def regions(self) -> tuple[QWidget, ...]: ...


@runtime_checkable
class HasManualPage(Protocol):
    """A page that knows its page of the manual, and whether a session is led there just now."""

    def manual_page(self) -> tuple[str, bool]: ...


def _no_geometry(screens: str) -> bytes:
    return b""


def _keep_nothing(screens: str, geometry: bytes) -> None:
    return None


def _wish_nothing(name: str, value: object) -> None:
    return None


def _show_nothing(window: QWidget) -> None:
    return None


def _show_no_page(window: QWidget, page: str, is_beside: bool) -> None:
    return None


def _make_no_console(session: SessionId) -> QWidget:
    return QWidget()


def _restore_nothing() -> None:
    return None


def _no_other_ways(kind: str, path: Path) -> Sequence[Way]:
    return ()


def _save_nothing(path: Path) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything the main window may ask of the rest of the app.

    What may be refused raises an error that carries its sentence. `today` gives YYYY-MM-DD. Once
    `open_team_file` and `new_team_file` are through, the app has called `Window.team_file_opened`.
    `restore` shows the backups of the file that is open. `other_ways`, for the kind of a refusal and a path,
    lead to what was in a file that cannot be used.

    `wish(name, value)` changes one setting, at once and everywhere; a language may be refused:
    `Window.may_speak`. The place of the window is kept for each set of screens, which is named by a text.

    `show_keys` lays all keys over a window, `show_about` opens About, and `show_manual(window, page,
    is_beside)` the manual, at the page of that name, or at the one that is open or the first for "";
    `is_beside`: somebody leads a session, who keeps the keys. They are loaded when they are asked for.

    `phones` gives the network that phones of a session come in by; None where there is none.

    `templates`, `zone` (an IANA name), `make_console` and `rehearse`, which opens a rehearsal of a prepared
    session in windows of its own, are known to the pages over an open team file, and not to the window.
    """

    theme: Theme
    today: Callable[[], str]
    export: Export
    open_path: Callable[[Path], None]
    reveal_path: Callable[[Path], None]
    open_team_file: OpenTeamFile
    new_team_file: Callable[[Path], None]
    import_session: ImportSession
    open_sample: Callable[[], None]
    leave_sample: Callable[[], None]
    about: About
    wishes: Callable[[], Wishes]
    wish: Callable[[str, object], None] = _wish_nothing
    folders: Callable[[], Folders] = Folders
    templates: tuple[TemplateChoice, ...] = ()
    zone: str = "UTC"
    rehearse: Callable[[SessionId], None] | None = None
    make_console: Callable[[SessionId], QWidget] = _make_no_console
    kept_geometry: Callable[[str], bytes] = _no_geometry
    keep_geometry: Callable[[str, bytes], None] = _keep_nothing
    show_keys: Callable[[QWidget], None] = _show_nothing
    show_about: Callable[[QWidget], None] = _show_nothing
    show_manual: Callable[[QWidget, str, bool], None] = _show_no_page
    restore: Callable[[], None] = _restore_nothing
    save_copy: Callable[[Path], None] = _save_nothing
    other_ways: Callable[[str, Path], Sequence[Way]] = _no_other_ways
    phones: Callable[[SessionId], PhonesPort] | None = None
