"""Schema 2: sessions rest and keep a note of the leader, time is given, people have a standing, lots draw.

Four tables are made anew, because SQLite cannot change a check. Everything else is schema 1.
"""

from __future__ import annotations

from lfb_desktop.domain.model import Decides, Method, Phase, Purpose, SessionState, Standing, StepKind, TieWay
from lfb_desktop.store import columns_1, guards_1, schema_1
from lfb_desktop.store.columns_1 import (
    IDEA,
    NAME,
    NOTES,
    OUTCOME,
    THEME,
    WHY,
    count,
    date,
    flag,
    instant,
    key,
    of,
    one_of,
    table,
    text,
)

_PERSON = "REFERENCES person (id)"
_LONGEST_MS = 86_400_000

# Enumerations that are new, or longer than in schema 1, as they were when this schema was released.
VALUES: dict[type, tuple[str, ...]] = {
    Standing: ("here", "away", "observer"),
    StepKind: (*columns_1.VALUES[StepKind], "so_far"),
    TieWay: (*columns_1.VALUES[TieWay], "lot"),
}

# name -> how it is made; rows are copied column by column, new columns get their default.
CHANGED = {
    "person": table(
        "person",
        key(after="PRIMARY KEY"),
        text("name", NAME),
        one_of("standing", VALUES[Standing]),
    ),
    "session": table(
        "session",
        key(after="PRIMARY KEY"),
        "position INTEGER NOT NULL UNIQUE",
        text("name", NAME),
        date("date", needed=True),
        text("zone", NAME),
        of("state", SessionState),
        text("why", WHY),
        text("reason", IDEA),
        text("result", IDEA),
        f"leader TEXT {_PERSON}",
        f"facilitator TEXT {_PERSON}",
        flag("is_rehearsal"),
        text("notes", NOTES),
        instant("started_ms"),
        instant("ended_ms"),
        "step TEXT REFERENCES step (id) ON DELETE SET NULL",
        instant("stopped_ms"),
        date("go_on_date"),
        text("leader_note", OUTCOME),
        "CHECK ((state = 'ended') = (ended_ms IS NOT NULL))",
        "CHECK (stopped_ms IS NULL OR state = 'running')",
        "CHECK (go_on_date = '' OR stopped_ms IS NOT NULL)",
        "CHECK (leader_note = '' OR state <> 'ended')",
    ),
    "step": table(
        "step",
        key(after="UNIQUE"),
        "session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE",
        count("position", 2_000_000),
        one_of("kind", VALUES[StepKind]),
        text("title", THEME),
        count("planned_ms", _LONGEST_MS),
        text("instruction", IDEA),
        text("hint", IDEA),
        flag("is_unsigned"),
        count("ideas_each"),
        count("goal"),
        count("picks"),
        count("talks"),
        count("talk_seconds"),
        count("dots"),
        count("cap"),
        count("places"),
        of("decides", Decides),
        text("question", IDEA),
        flag("by_lot"),
        of("phase", Phase),
        instant("opened_ms"),
        instant("closed_ms"),
        count("focus"),
        count("from_paper"),
        count("withdrawn"),
        f"given_ms INTEGER NOT NULL CHECK (given_ms BETWEEN -{_LONGEST_MS} AND {_LONGEST_MS})",
        "PRIMARY KEY (session, position)",
        "CHECK ((phase = 'ahead') = (opened_ms IS NULL))",
        "CHECK ((phase = 'closed') = (closed_ms IS NOT NULL))",
        "CHECK (planned_ms + given_ms >= 0)",
    ),
    "poll": table(
        "poll",
        key(after="UNIQUE"),
        "session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE",
        count("position"),
        "step TEXT NOT NULL REFERENCES step (id)",
        of("method", Method),
        of("purpose", Purpose),
        text("question", IDEA),
        count("places"),
        count("dots"),
        count("cap"),
        of("decides", Decides),
        text("seed", 8),
        flag("is_open"),
        count("eligible"),
        count("answered"),
        count("hand_voters"),
        one_of("tie_way", VALUES[TieWay], null=True),
        flag("by_lot"),
        "PRIMARY KEY (session, position)",
    ),
}
# What a row of schema 1 holds in a column that is new.
DEFAULTS = {
    "standing": "'here'", "stopped_ms": "NULL", "go_on_date": "''", "leader_note": "''", "given_ms": "0",
    "by_lot": "0",
}  # fmt: skip

_NAME_OF = {statement.split()[2]: statement for statement in schema_1.TABLES}
TABLES = tuple(CHANGED.get(name, statement) for name, statement in _NAME_OF.items())
GUARDS, VIEWS = guards_1.GUARDS, guards_1.VIEWS
