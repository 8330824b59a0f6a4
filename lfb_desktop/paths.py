"""Where the app keeps things, so that one switch moves every path.

`--home DIR` wins over the environment's `LFB_HOME`, which wins over the places the platform
gives an app. Nothing is created here: whoever writes a file makes its folder.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_APP_DIR = "leading-from-behind"
_SAMPLES = {"en": "Sample.lfb", "de": "Beispiel.lfb"}
_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Paths:
    """Every place the app may write to; all are absolute."""

    config: Path
    data: Path
    cache: Path
    log: Path
    rehearsals: Path
    backups: Path
    team_file: Path

    @property
    def settings_file(self) -> Path:
        """The one settings file."""
        return self.config / "settings.json"

    @property
    def sample_file(self) -> Path:
        """A team file of its own, made when somebody wants to look at it."""
        return self.sample_in("en")

    def sample_in(self, language: str) -> Path:
        """One for each language, in its words."""
        return self.data / _SAMPLES.get(language, _SAMPLES["en"])

    def is_sample(self, path: Path) -> bool:
        """Under whatever name it is reached."""
        return path.resolve() in {(self.data / name).resolve() for name in _SAMPLES.values()}

    @property
    def log_file(self) -> Path:
        """The newest log; older ones stand beside it as `.1` to `.4`."""
        return self.log / "lfb-desktop.log"


def find(home: Path | None = None, environ: Mapping[str, str] | None = None) -> Paths:
    """The paths for this start: under `home`, else under `LFB_HOME`, else the platform's."""
    if home is not None:
        return under(home)
    from_environ = (os.environ if environ is None else environ).get("LFB_HOME", "")
    return under(Path(from_environ)) if from_environ else _of_platform()


def under(home: Path) -> Paths:
    """All paths inside one folder: for tests, a stick, or a second team."""
    root = home.expanduser().absolute()
    return _paths(config=root / "config", data=root, cache=root / "cache", log=root / "log")


def _of_platform() -> Paths:
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(_APP_DIR, appauthor=False)
    return _paths(
        config=dirs.user_config_path,
        data=dirs.user_data_path,
        cache=dirs.user_cache_path,
        log=dirs.user_log_path,
    )


def _paths(*, config: Path, data: Path, cache: Path, log: Path) -> Paths:
    return Paths(
        config=config,
        data=data,
        cache=cache,
        log=log,
        rehearsals=data / "rehearsals",
        backups=data / "backups",
        team_file=data / "team.lfb",
    )


def resources() -> Path:
    """The folder of templates, icons and fonts.

    It lies inside the package in an installed wheel and in a frozen app, and beside the package
    in a clone (which an editable install points to). Raises FileNotFoundError for a broken install.
    """
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if (folder / "icons" / "app.svg").is_file():
            return folder
    raise FileNotFoundError(f"The app's resources are missing beside {_PACKAGE}; install it again.")


def manual(language: str = "") -> tuple[Path, Path]:
    """The folder of the manual's pages in that language, or in English, and the folder of the pictures.

    The pages lie in docs/manual in a clone, and inside the package in a wheel and in a frozen app; those of
    another language in a folder of their own there. Raises FileNotFoundError for a broken install.
    """
    for folder in (_PACKAGE / "manual", _PACKAGE.parent / "docs" / "manual"):
        if (folder / "README.md").is_file():
            own = folder / language
            if language and (own / "README.md").is_file():
                return own, (own if (own / "pictures").is_dir() else folder)
            return folder, folder
    raise FileNotFoundError(f"The manual is missing beside {_PACKAGE}; install the app again.")
