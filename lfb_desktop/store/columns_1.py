"""Schema 1: how its columns are written, each with the checks that its kind of value needs.

Limits are those of the product in graphemes times eight: a character can carry marks, and the
rules count graphemes; here only the room is bounded. Where people write one line, so much fits.
"""

from __future__ import annotations

from lfb_desktop.domain.model import (
    Decides,
    Method,
    NeedAnswer,
    Phase,
    PointSide,
    Presence,
    Purpose,
    Role,
    SessionState,
    StepKind,
    TieWay,
)

NAME, WHY, IDEA, THEME, OUTCOME, SENTENCE, NOTES = 40, 300, 1000, 300, 300, 300, 10_000
_KEY, _SPARE = 64, 8


def text(column: str, limit: int) -> str:
    """NUL is refused by itself: behind it, length() does not look."""
    bound = f"instr({column}, char(0)) = 0 AND length({column}) <= {limit * _SPARE}"
    return f"{column} TEXT NOT NULL CHECK ({bound})"


def key(column: str = "id", after: str = "") -> str:
    bound = f"instr({column}, char(0)) = 0 AND length({column}) BETWEEN 1 AND {_KEY}"
    return f"{column} TEXT NOT NULL CHECK ({bound}) {after}".rstrip()


def of(column: str, kind: type, null: bool = False) -> str:
    """One of the values of an enumeration as it was when this schema was released."""
    return one_of(column, VALUES[kind], null)


def one_of(column: str, words: tuple[str, ...], null: bool = False) -> str:
    values = ", ".join(f"'{word}'" for word in words)
    return f"{column} TEXT{'' if null else ' NOT NULL'} CHECK ({column} IN ({values}))"


def flag(column: str) -> str:
    return f"{column} INTEGER NOT NULL CHECK ({column} IN (0, 1))"


def count(column: str, most: int = 1_000_000) -> str:
    return f"{column} INTEGER NOT NULL CHECK ({column} BETWEEN 0 AND {most})"


def instant(column: str) -> str:
    return f"{column} INTEGER CHECK ({column} >= 0)"


def date(column: str, needed: bool = False) -> str:
    digits = "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]"
    empty = "" if needed else f"{column} = '' OR "
    return f"{column} TEXT NOT NULL CHECK ({empty}{column} GLOB '{digits}')"


VALUES: dict[type, tuple[str, ...]] = {
    SessionState: ("preparation", "running", "ended"),
    StepKind: (
        "lobby", "why", "clarity", "ideas", "reading", "pick", "themes", "talk", "ballot", "commitments",
        "closing",
    ),
    Phase: ("ahead", "open", "closed"),
    Presence: ("expected", "present", "away", "observer"),
    Method: ("clarity", "picks", "dots", "choice", "objections", "pulse"),
    Purpose: ("first", "boldest", "revote"),
    Decides: ("shortlist", "decision"),
    TieWay: ("both", "tries"),
    Role: ("owner", "helper", "thinking"),
    NeedAnswer: ("yes", "no", "later"),
    PointSide: ("for", "worry"),
}  # fmt: skip


def table(name: str, *columns: str, is_keyed: bool = True) -> str:
    """`is_keyed`: rows lie in the order of their key, so that no order of writing is kept."""
    ending = "STRICT, WITHOUT ROWID" if is_keyed else "STRICT"
    inner = ",\n  ".join(columns)
    return f"CREATE TABLE {name} (\n  {inner}\n) {ending}"
