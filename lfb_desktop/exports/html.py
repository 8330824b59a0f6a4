"""The record as one HTML file that needs nothing else: to read, to send, to print on A4.

It holds no script and asks for nothing from anywhere; its policy forbids both to whatever might
have come in with somebody's words.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from lfb_desktop.domain.model import SessionState, State
from lfb_desktop.domain.words import ENGLISH, Say, Tongue
from lfb_desktop.exports import wording
from lfb_desktop.exports.files import replace_file
from lfb_desktop.exports.teller import Teller
from lfb_desktop.views.record import record
from lfb_desktop.views.record_parts import RecordView

if TYPE_CHECKING:
    from lfb_desktop.exports import Options

_FACES = (
    ("Vollkorn", 400, "vollkorn-400.woff2"),
    ("Vollkorn", 600, "vollkorn-600.woff2"),
    ("Inter", 400, "inter-400.woff2"),
    ("Inter", 600, "inter-600.woff2"),
)


def write(state: State, path: Path, options: Options) -> tuple[Path, ...]:
    text = html(record(state, now_ms=options.now_ms), options.resources, options.tongue)
    return (replace_file(path, text.encode("utf-8", "replace")),)


def html(view: RecordView, resources: Path, tongue: Tongue = ENGLISH) -> str:
    folder, teller = resources / "export", Teller(tongue)
    style = _style(folder)
    template = _environment(folder).get_template("record.html.j2")
    return template.render(
        view=view,
        style=Markup(style),
        policy=_policy(style),
        is_ahead=view.state is SessionState.PREPARATION,
        is_running=view.state is SessionState.RUNNING,
        has_marks=any(idea.marks is not None for idea in view.ideas),
        said=teller,
        pauses=partial(wording.pauses, teller=teller),
        _=partial(_sentence, teller),
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
    made.globals.update(plan=wording.plan, remarks=wording.remarks, source=wording.source)
    return made


def _sentence(teller: Teller, sentence: str, **values: object) -> Markup:
    """A sentence of the page. Values that are no markup are escaped."""
    return Markup.format(escape(teller.translated(sentence)), **{k: _visible(v) for k, v in values.items()})


@pass_context
def _finalized(context: Context, value: object) -> object:
    """People's words with their control characters made visible; what is markup already stays."""
    return _visible(context["said"](value) if isinstance(value, Say) else value)


def _visible(value: object) -> object:
    if isinstance(value, Markup):
        return value
    return wording.visible(value) if isinstance(value, str) else value


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
