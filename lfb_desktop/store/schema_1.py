"""Schema 1: the tables. Every promise that SQL can hold stands here as a type, a check or a key.

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


def _text(column: str, limit: int) -> str:
    """NUL is refused by itself: behind it, length() does not look."""
    bound = f"instr({column}, char(0)) = 0 AND length({column}) <= {limit * _SPARE}"
    return f"{column} TEXT NOT NULL CHECK ({bound})"


def _key(column: str = "id", after: str = "") -> str:
    bound = f"instr({column}, char(0)) = 0 AND length({column}) BETWEEN 1 AND {_KEY}"
    return f"{column} TEXT NOT NULL CHECK ({bound}) {after}".rstrip()


def _of(column: str, kind: type, null: bool = False) -> str:
    """One of the values of an enumeration as it was when this schema was released."""
    values = ", ".join(f"'{value}'" for value in _VALUES[kind])
    return f"{column} TEXT{'' if null else ' NOT NULL'} CHECK ({column} IN ({values}))"


def _flag(column: str) -> str:
    return f"{column} INTEGER NOT NULL CHECK ({column} IN (0, 1))"


def _count(column: str, most: int = 1_000_000) -> str:
    return f"{column} INTEGER NOT NULL CHECK ({column} BETWEEN 0 AND {most})"


def _instant(column: str) -> str:
    return f"{column} INTEGER CHECK ({column} >= 0)"


def _date(column: str, needed: bool = False) -> str:
    digits = "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]"
    empty = "" if needed else f"{column} = '' OR "
    return f"{column} TEXT NOT NULL CHECK ({empty}{column} GLOB '{digits}')"


_VALUES: dict[type, tuple[str, ...]] = {
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

_PERSON = "REFERENCES person (id)"
_SESSION = "session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE"
_STEP = "step TEXT NOT NULL REFERENCES step (id) ON DELETE CASCADE"
_POLL = "poll TEXT NOT NULL REFERENCES poll (id) ON DELETE CASCADE"
# Content holds on to its step: only a step in which nothing happened can be removed.
_HELD_STEP = "step TEXT NOT NULL REFERENCES step (id)"


def _table(name: str, *columns: str, is_keyed: bool = True) -> str:
    """`is_keyed`: rows lie in the order of their key, so that no order of writing is kept."""
    ending = "STRICT, WITHOUT ROWID" if is_keyed else "STRICT"
    inner = ",\n  ".join(columns)
    return f"CREATE TABLE {name} (\n  {inner}\n) {ending}"


_TEAM = (
    _table("team", _key(after="PRIMARY KEY"), _text("name", NAME)),
    _table("person", _key(after="PRIMARY KEY"), _text("name", NAME)),
    _table(
        "session",
        _key(after="PRIMARY KEY"),
        "position INTEGER NOT NULL UNIQUE",
        _text("name", NAME),
        _date("date", needed=True),
        _text("zone", NAME),
        _of("state", SessionState),
        _text("why", WHY),
        _text("reason", WHY),
        _text("result", WHY),
        f"leader TEXT {_PERSON}",
        f"facilitator TEXT {_PERSON}",
        _flag("is_rehearsal"),
        _text("notes", NOTES),
        _instant("started_ms"),
        _instant("ended_ms"),
        "step TEXT REFERENCES step (id) ON DELETE SET NULL",
        "CHECK ((state = 'ended') = (ended_ms IS NOT NULL))",
    ),
    _table(
        "boundary",
        _SESSION,
        "kind TEXT NOT NULL CHECK (kind IN ('given', 'open'))",
        _count("position"),
        _text("text", WHY),
        "PRIMARY KEY (session, kind, position)",
    ),
    _table(
        "participant",
        _SESSION,
        f"person TEXT NOT NULL {_PERSON}",
        _of("presence", Presence),
        "PRIMARY KEY (session, person)",
    ),
    _table(
        "journal",
        _SESSION,
        _count("position"),
        "at_ms INTEGER NOT NULL CHECK (at_ms >= 0)",
        "act TEXT NOT NULL CHECK (act GLOB '[a-z]*' AND length(act) <= 64)",
        "step TEXT REFERENCES step (id) ON DELETE SET NULL",
        # json_valid() may not be called by the schema of a file that is not trusted.
        "detail TEXT NOT NULL CHECK (detail GLOB '{*}' AND instr(detail, char(0)) = 0)",
        "PRIMARY KEY (session, position)",
    ),
)

_STEPS = (
    _table(
        "step",
        _key(after="UNIQUE"),
        _SESSION,
        _count("position", 2_000_000),
        _of("kind", StepKind),
        _text("title", THEME),
        _count("planned_ms", 86_400_000),
        _text("instruction", IDEA),
        _text("hint", IDEA),
        _flag("is_unsigned"),
        _count("ideas_each"),
        _count("goal"),
        _count("picks"),
        _count("talks"),
        _count("talk_seconds"),
        _count("dots"),
        _count("cap"),
        _count("places"),
        _of("decides", Decides),
        _text("question", IDEA),
        _of("phase", Phase),
        _instant("opened_ms"),
        _instant("closed_ms"),
        _count("focus"),
        _count("from_paper"),
        _count("withdrawn"),
        "PRIMARY KEY (session, position)",
        "CHECK ((phase = 'ahead') = (opened_ms IS NULL))",
        "CHECK ((phase = 'closed') = (closed_ms IS NOT NULL))",
    ),
    _table(
        "clock",
        f"{_STEP} PRIMARY KEY",
        _flag("is_running"),
        "remaining_ms INTEGER NOT NULL",
        "as_of_ms INTEGER NOT NULL",
        _count("away_ms", 100 * 366 * 86_400_000),
    ),
    _table(
        "talk",
        _STEP,
        _count("position"),
        "idea TEXT NOT NULL REFERENCES idea (id)",
        "PRIMARY KEY (step, position)",
    ),
)

_ROUNDS = (
    _table("round_pace", _STEP, _count("minute"), _count("ideas"), "PRIMARY KEY (step, minute)"),
    _table(
        "round_voice",
        _STEP,
        f"person TEXT NOT NULL {_PERSON}",
        _count("acts"),
        _flag("is_done"),
        "PRIMARY KEY (step, person)",
    ),
    _table(
        "slip",
        _key(after="PRIMARY KEY"),
        _STEP,
        _text("text", IDEA),
        _key("ticket"),
        f"author TEXT {_PERSON}",
        "UNIQUE (step, ticket)",
    ),
    _table(
        "slip_builds_on",
        "slip TEXT NOT NULL REFERENCES slip (id) ON DELETE CASCADE",
        _count("position"),
        "idea TEXT NOT NULL REFERENCES idea (id)",
        "PRIMARY KEY (slip, position)",
    ),
    _table(
        "round_result", f"{_STEP} PRIMARY KEY", _count("ideas"), _count("withdrawn"), _count("from_paper")
    ),
    _table("round_contribution", _STEP, _count("position"), _count("ideas"), "PRIMARY KEY (step, position)"),
)

_IDEAS = (
    _table(
        "theme",
        _key(after="UNIQUE"),
        _SESSION,
        _count("position"),
        _text("name", THEME),
        _text("sentence", SENTENCE),
        "PRIMARY KEY (session, position)",
    ),
    _table(
        "idea",
        _key(after="UNIQUE"),
        _SESSION,
        _HELD_STEP,
        "number INTEGER NOT NULL CHECK (number >= 1)",
        _text("text", IDEA),
        f"author TEXT {_PERSON}",
        _text("was", IDEA),
        "theme TEXT REFERENCES theme (id) ON DELETE SET NULL",
        "merged_into TEXT REFERENCES idea (id) CHECK (merged_into <> id)",
        _flag("is_set_aside"),
        "marks INTEGER CHECK (marks >= 0)",
        _flag("is_picked"),
        _flag("is_defended"),
        "PRIMARY KEY (session, number)",
    ),
    _table(
        "idea_builds_on",
        "idea TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE",
        _count("position"),
        "earlier TEXT NOT NULL REFERENCES idea (id)",
        "PRIMARY KEY (idea, position)",
    ),
    _table(
        "point",
        _key(after="UNIQUE"),
        _SESSION,
        _count("position"),
        "idea TEXT NOT NULL REFERENCES idea (id)",
        _of("side", PointSide),
        _text("text", SENTENCE),
        "PRIMARY KEY (session, position)",
    ),
)

_POLLS = (
    _table(
        "poll",
        _key(after="UNIQUE"),
        _SESSION,
        _count("position"),
        _HELD_STEP,
        _of("method", Method),
        _of("purpose", Purpose),
        _text("question", IDEA),
        _count("places"),
        _count("dots"),
        _count("cap"),
        _of("decides", Decides),
        _text("seed", 8),
        _flag("is_open"),
        _count("eligible"),
        _count("answered"),
        _count("hand_voters"),
        _of("tie_way", TieWay, null=True),
        "PRIMARY KEY (session, position)",
    ),
    _table(
        "poll_item",
        _POLL,
        _count("position"),
        _key(),
        _text("title", IDEA),
        "idea TEXT REFERENCES idea (id)",
        "theme TEXT REFERENCES theme (id) ON DELETE SET NULL",
        _count("level"),
        _count("hands"),
        "PRIMARY KEY (poll, position)",
        "UNIQUE (poll, id)",
    ),
    _table(
        "poll_voice",
        _POLL,
        f"person TEXT NOT NULL {_PERSON}",
        _flag("acts"),
        _flag("is_done"),
        _flag("is_by_hand"),
        "PRIMARY KEY (poll, person)",
        "CHECK (acts = 0 OR is_by_hand = 0)",
    ),
    _table(
        "paper",
        _POLL,
        _key(),
        _text("text", SENTENCE),
        "about TEXT",
        "ticket TEXT CHECK (length(ticket) BETWEEN 1 AND 64)",
        "PRIMARY KEY (poll, id)",
        "FOREIGN KEY (poll, about) REFERENCES poll_item (poll, id)",
        "CHECK (about IS NULL OR text <> '')",
    ),
    _table(
        "mark",
        "poll TEXT NOT NULL",
        "paper TEXT NOT NULL",
        "item TEXT NOT NULL",
        "value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000)",
        "PRIMARY KEY (poll, paper, item)",
        "FOREIGN KEY (poll, paper) REFERENCES paper (poll, id) ON DELETE CASCADE",
        "FOREIGN KEY (poll, item) REFERENCES poll_item (poll, id) ON DELETE CASCADE",
    ),
    _table("counted_ticket", _POLL, _key("ticket"), "PRIMARY KEY (poll, ticket)"),
)

_TEXTS = (
    _table(
        "question",
        _SESSION,
        _key(),
        _HELD_STEP,
        _text("text", SENTENCE),
        _text("answer", IDEA),
        _flag("is_answered"),
        "PRIMARY KEY (session, id)",
    ),
    _table(
        "thanks",
        _SESSION,
        _key(),
        _HELD_STEP,
        f"person TEXT NOT NULL {_PERSON}",
        _text("text", SENTENCE),
        f"giver TEXT {_PERSON}",
        "PRIMARY KEY (session, id)",
    ),
)

_OUTCOMES = (
    _table(
        "outcome",
        _key(after="UNIQUE"),
        _SESSION,
        _count("position"),
        _text("title", OUTCOME),
        _text("when_then", SENTENCE),
        _date("look_again"),
        _text("first_step", SENTENCE),
        _text("success", SENTENCE),
        _text("hypothesis", SENTENCE),
        _text("learned", SENTENCE),
        _flag("is_experiment"),
        _text("need", SENTENCE),
        _of("need_answer", NeedAnswer, null=True),
        _text("need_because", SENTENCE),
        _date("need_by"),
        "PRIMARY KEY (session, position)",
    ),
    _table(
        "outcome_idea",
        "outcome TEXT NOT NULL REFERENCES outcome (id) ON DELETE CASCADE",
        _count("position"),
        "idea TEXT NOT NULL REFERENCES idea (id)",
        "PRIMARY KEY (outcome, position)",
    ),
    _table(
        "commitment",
        "outcome TEXT NOT NULL REFERENCES outcome (id) ON DELETE CASCADE",
        _count("position"),
        f"person TEXT NOT NULL {_PERSON}",
        _of("role", Role),
        _date("until"),
        "PRIMARY KEY (outcome, person)",
    ),
)

# Behind a key that points elsewhere, so that removing or looking up does not walk a whole table.
_INDEXES = (
    "CREATE INDEX slip_step ON slip (step)",
    "CREATE INDEX idea_step ON idea (step)",
    "CREATE INDEX idea_theme ON idea (theme) WHERE theme IS NOT NULL",
    "CREATE INDEX idea_merged_into ON idea (merged_into) WHERE merged_into IS NOT NULL",
    "CREATE INDEX poll_item_idea ON poll_item (idea) WHERE idea IS NOT NULL",
    "CREATE INDEX outcome_idea_idea ON outcome_idea (idea)",
)

TABLES = (*_TEAM, *_STEPS, *_ROUNDS, *_IDEAS, *_POLLS, *_TEXTS, *_OUTCOMES, *_INDEXES)
