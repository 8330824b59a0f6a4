"""The record as one HTML file that needs nothing else: to read, to send, to print on A4.

It holds no script and asks for nothing from anywhere; its policy forbids both to whatever might
have come in with somebody's words.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from lfb_desktop.domain.model import SessionState, State
from lfb_desktop.domain.words import Say
from lfb_desktop.exports import wording
from lfb_desktop.exports.files import replace_file
from lfb_desktop.views.record import record
from lfb_desktop.views.record_parts import OutcomePart, RecordView

if TYPE_CHECKING:
    from lfb_desktop.exports import Options

_FACES = (
    ("Vollkorn", 400, "vollkorn-400.woff2"),
    ("Vollkorn", 600, "vollkorn-600.woff2"),
    ("Inter", 400, "inter-400.woff2"),
    ("Inter", 600, "inter-600.woff2"),
)


def write(state: State, path: Path, options: Options) -> tuple[Path, ...]:
    text = html(record(state, now_ms=options.now_ms), options.resources)
    return (replace_file(path, text.encode("utf-8", "replace")),)


def html(view: RecordView, resources: Path) -> str:
    folder = resources / "export"
    style = _style(folder)
    template = _environment(folder).get_template("record.html.j2")
    return template.render(
        view=view,
        style=Markup(style),
        policy=_policy(style),
        is_ahead=view.state is SessionState.PREPARATION,
        is_running=view.state is SessionState.RUNNING,
        has_marks=any(idea.marks is not None for idea in view.ideas),
    )


@cache
def _environment(folder: Path) -> Environment:
    """Every value is escaped on its way out; a name that the template misspells is an error."""
    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.update(
        day=wording.day,
        minutes=wording.minutes,
        pauses=wording.pauses,
        plan=_plan,
        remarks=wording.remarks,
        source=wording.source,
    )
    return made


def _finalized(value: object) -> object:
    """People's words with their control characters made visible; what is markup already stays."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, Say):
        value = str(value)
    return wording.visible(value) if isinstance(value, str) else value


def _plan(outcome: OutcomePart) -> tuple[tuple[str, str], ...]:
    lines = (
        ("When, then", outcome.when_then),
        ("First step", outcome.first_step),
        ("It worked when", outcome.success),
        ("We believe", outcome.hypothesis),
        ("Learned", outcome.learned),
    )
    return tuple((label, text) for label, text in lines if text)


@cache
def _style(folder: Path) -> str:
    return "\n".join([*(_face(folder, *face) for face in _FACES), (folder / "record.css").read_text("utf-8")])


def _face(folder: Path, family: str, weight: int, file: str) -> str:
    data = base64.b64encode((folder / "fonts" / file).read_bytes()).decode("ascii")
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
        f'src:url("data:font/woff2;base64,{data}") format("woff2")}}'
    )


def _policy(style: str) -> str:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    sources = f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:"
    return f"{sources}; base-uri 'none'; form-action 'none'"
