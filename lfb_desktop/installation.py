"""What Help, About says of this installation; what takes a moment to find out waits until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import qVersion

from lfb_desktop import __version__
from lfb_desktop.paths import Paths, resources
from lfb_desktop.ui.ports import About


def about(paths: Paths) -> About:
    return About(
        version=__version__,
        backups=paths.backups,
        log=paths.log_file,
        settings=paths.settings_file,
        versions=_versions,
        notices=_notices,
    )


def _versions() -> tuple[tuple[str, str], ...]:
    from lfb_desktop import notices

    return notices.versions(qVersion())


def _notices() -> str:
    from lfb_desktop import notices

    return notices.text(resources(), qVersion())
