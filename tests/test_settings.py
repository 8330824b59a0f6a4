"""Settings survive crashes, typing mistakes, and versions before and after this one."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path

import pytest

from lfb_desktop import paths, settings
from lfb_desktop.domain import coaching
from lfb_desktop.domain.words import LANGUAGES
from lfb_desktop.settings import Settings
from lfb_desktop.ui import ports

CHANGED = Settings(
    theme_console="dark",
    theme_stage="light",
    reduce_motion=True,
    last_team_file="/tmp/Größe 🎈.lfb",
    sound=False,
    text_size=140,
    room_depth=8,
    key_hints=False,
    curtain_code="0042",
    default_template="twenty-minutes",
    export_folder="/tmp/out",
    recent_files=("/tmp/a.lfb", "/tmp/b.lfb"),
    room_displays=(("EPSON 17", True), ("laptop", False)),
    known_places=("/tmp/a.lfb",),
    language="de",
    phone_certificate="/tmp/Größe 🎈.pem",
    phone_key="/tmp/key.pem",
    wifi_name="Gäste",
    wifi_password="correct horse",
)


def written(home: paths.Paths, text: str | bytes) -> None:
    home.config.mkdir(parents=True, exist_ok=True)
    home.settings_file.write_bytes(text if isinstance(text, bytes) else text.encode())


def test_settings_come_back(home: paths.Paths) -> None:
    assert all(getattr(CHANGED, f.name) != f.default for f in fields(Settings)), "each one differs"
    settings.write(home.settings_file, CHANGED)
    assert settings.read(home.settings_file) == CHANGED
    assert [p.name for p in home.config.iterdir()] == ["settings.json"]


def test_missing_settings_are_the_defaults(home: paths.Paths) -> None:
    assert settings.read(home.settings_file) == Settings()
    assert not home.config.exists()


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000])
def test_broken_settings_are_kept_aside(home: paths.Paths, text: bytes) -> None:
    written(home, text)
    told: list[str] = []
    assert settings.read(home.settings_file, lambda: told.append("broken")) == Settings()
    assert settings.read(home.settings_file, lambda: told.append("broken")) == Settings()
    assert told == ["broken"], "once"
    assert (home.config / "settings.json.broken").read_bytes() == text
    assert not home.settings_file.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("theme_stage", "pink"), ("theme_console", []), ("reduce_motion", 1), ("last_team_file", 3)),
        *(("sound", "yes"), ("text_size", 79), ("text_size", 201), ("text_size", True), ("text_size", 99.5)),
        *(("room_depth", 5), ("room_depth", 4.0), ("key_hints", None), ("default_template", 2)),
        *(("curtain_code", "12"), ("curtain_code", 1234), ("curtain_code", "12a4")),
        ("curtain_code", "١٢٣٤"),
        *(("export_folder", False), ("recent_files", "x"), ("recent_files", [1])),
        ("recent_files", ["x"] * 11),
        *(("known_places", "x"), ("known_places", [1]), ("known_places", ["x"] * 51)),
        *(("language", "fr"), ("language", None)),
        *(("room_displays", [["x"]]), ("room_displays", [["x", 1]]), ("room_displays", {"x": True})),
    ],
)
def test_one_bad_value_costs_that_setting_alone(home: paths.Paths, name: str, value: object) -> None:
    written(home, json.dumps({**asdict(CHANGED), name: value}))
    read = settings.read(home.settings_file)
    for field in fields(Settings):
        wanted = field.default if field.name == name else getattr(CHANGED, field.name)
        assert getattr(read, field.name) == wanted, field.name
    assert home.settings_file.exists()


def test_what_a_newer_version_wrote_is_left_in(home: paths.Paths) -> None:
    written(home, '{"reduce_motion": true, "hologram": {"hue": 3}}')
    assert settings.read(home.settings_file) == Settings(reduce_motion=True)
    settings.write(home.settings_file, Settings(sound=False))
    assert json.loads(home.settings_file.read_text())["hologram"] == {"hue": 3}
    assert settings.read(home.settings_file) == Settings(sound=False)


def test_settings_of_the_first_version_are_read(home: paths.Paths) -> None:
    written(home, '{"theme_console": "dark", "theme_stage": "dark", "reduce_motion": false}')
    assert settings.read(home.settings_file) == Settings(theme_console="dark")


def test_a_failed_write_leaves_the_old_settings(home: paths.Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.write(home.settings_file, Settings())

    def fail(*_: object, **__: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(settings.os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        settings.write(home.settings_file, Settings(reduce_motion=True))
    assert settings.read(home.settings_file) == Settings()
    assert [p.name for p in home.config.iterdir()] == ["settings.json"]


def test_recent_files_begin_with_the_newest_and_are_ten() -> None:
    files: tuple[str, ...] = ()
    for n in (*range(12), 5):
        files = settings.with_recent(files, str(n))
    assert files == ("5", "11", "10", "9", "8", "7", "6", "4", "3", "2")


def test_every_language_is_known_wherever_one_is_chosen_or_read() -> None:
    """Settings know nothing of ours, and the coach and the sample come with words of their own."""
    assert [tag for tag in ("", *LANGUAGES) if not settings._FITS["language"](tag)] == []
    assert not settings._FITS["language"]("xx")
    assert tuple(tag for tag, _ in ports.LANGUAGES) == LANGUAGES
    assert set(coaching.LANGUAGES) == set(LANGUAGES)
    places = paths.under(Path("home"))
    assert len({places.sample_in(tag) for tag in LANGUAGES}) == len(LANGUAGES)
