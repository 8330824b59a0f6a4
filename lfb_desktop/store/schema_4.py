"""Schema 4: phones in the room, words that may hurt, and tickets by which an author finds an idea again.

What phones bring is there while its session runs; the end takes it. Everything else is schema 3.
"""

from __future__ import annotations

from lfb_desktop.domain.model import Fold, MessageKind, PhoneState, ThanksState
from lfb_desktop.store import schema_3
from lfb_desktop.store.columns_1 import (
    IDEA,
    NAME,
    count,
    flag,
    key,
    one_of,
    table,
    text,
)
from lfb_desktop.store.guards_1 import guard

_PERSON = "REFERENCES person (id)"
_SESSION = "session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE"
_TICKET = "ticket TEXT CHECK (instr(ticket, char(0)) = 0 AND length(ticket) BETWEEN 1 AND 64)"
MOST_SEATS = 4  # on one phone
MOST_FOLDS = 2  # of one person in a round

# Enumerations that are new, as they were when this schema was released.
VALUES: dict[type, tuple[str, ...]] = {
    PhoneState: ("waiting", "in", "out"),
    MessageKind: ("help", "work", "unclear", "words"),
    Fold: ("room", "facilitator"),
    ThanksState: ("first", "shown", "kept"),
}

_NAME_OF_3 = {statement.split()[2]: statement for statement in schema_3.TABLES}


def _grown(name: str, *columns: str, promises: tuple[str, ...] = ()) -> str:
    """As it was, with columns behind its own and promises behind all."""
    own = [line.strip().removesuffix(",") for line in _NAME_OF_3[name].split("\n")[1:-1]]
    at = next(n for n, line in enumerate(own) if line.startswith(("PRIMARY KEY (", "UNIQUE (", "CHECK (")))
    return table(name, *own[:at], *columns, *own[at:], *promises)


# name -> how it is made; rows are copied column by column, new columns get their default.
CHANGED = {
    "step": _grown(
        "step",
        flag("is_writing_over"),
        promises=("CHECK (is_writing_over = 0 OR (kind = 'ideas' AND phase = 'open'))",),
    ),
    "round_voice": _grown("round_voice", count("folds", MOST_FOLDS)),
    "slip": _grown("slip", flag("is_folded")),
    "idea": _grown(
        "idea",
        one_of("fold", VALUES[Fold], null=True),
        count("opens"),
        _TICKET,
        flag("is_claimed"),
        promises=(
            "CHECK (fold IS NOT NULL OR opens = 0)",
            "CHECK (is_claimed = 0 OR author IS NOT NULL)",
        ),
    ),
    "question": _grown("question", _TICKET, promises=("UNIQUE (session, ticket)",)),
    "thanks": _grown(
        "thanks", one_of("state", VALUES[ThanksState]), _TICKET, promises=("UNIQUE (session, ticket)",)
    ),
}
# What a row of schema 3 holds in a column that is new.
DEFAULTS = {
    "is_writing_over": "0", "folds": "0", "is_folded": "0", "fold": "NULL", "opens": "0", "ticket": "NULL",
    "is_claimed": "0", "state": "'shown'",
}  # fmt: skip

NEW = (
    table(
        "joining",
        f"{_SESSION} PRIMARY KEY",
        key("secret"),
        key("code"),
        key("pepper"),
        text("address", NAME),
        count("port", 65_535),
        flag("is_locked"),
        flag("asks_first"),
        flag("hides_names"),
    ),
    # Where nobody may join there is no phone.
    table(
        "phone",
        "session TEXT NOT NULL REFERENCES joining (session) ON DELETE CASCADE",
        key("token"),
        one_of("state", VALUES[PhoneState]),
        text("name", NAME),
        f"wants TEXT {_PERSON}",
        f"made TEXT {_PERSON}",
        "PRIMARY KEY (session, token)",
        "CHECK (state <> 'out' OR wants IS NOT NULL)",
    ),
    table(
        "phone_seat",
        "session TEXT NOT NULL",
        "phone TEXT NOT NULL",
        count("position", MOST_SEATS - 1),
        f"person TEXT NOT NULL {_PERSON}",
        "PRIMARY KEY (session, phone, position)",
        "UNIQUE (session, phone, person)",
        "FOREIGN KEY (session, phone) REFERENCES phone (session, token) ON DELETE CASCADE",
    ),
    table(
        "message",
        _SESSION,
        count("position"),
        key(after="UNIQUE"),
        "step TEXT REFERENCES step (id) ON DELETE SET NULL",
        one_of("kind", VALUES[MessageKind]),
        text("text", IDEA),
        "idea TEXT REFERENCES idea (id) ON DELETE CASCADE",
        f"sender TEXT {_PERSON}",
        key("ticket"),
        text("answer", IDEA),
        "PRIMARY KEY (session, position)",
        "UNIQUE (session, ticket)",
    ),
    table(
        "invitation",
        "outcome TEXT NOT NULL REFERENCES outcome (id) ON DELETE CASCADE",
        f"person TEXT NOT NULL {_PERSON}",
        f"asker TEXT {_PERSON}",
        "PRIMARY KEY (outcome, person)",
    ),
    table(
        "fold_voice",
        "idea TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE",
        f"person TEXT NOT NULL {_PERSON}",
        "PRIMARY KEY (idea, person)",
    ),
)

TABLES = (*(CHANGED.get(name, statement) for name, statement in _NAME_OF_3.items()), *NEW)
# A table that is made anew loses the indexes it had.
INDEXES = tuple(s for s in TABLES if s.startswith("CREATE INDEX") and s.split()[4] in CHANGED)

_UNSIGNED = "an unsigned round has no authors"


def _claimed(statement: str) -> str:
    """An unsigned idea has an author if that one put the name to it."""
    if f"'{_UNSIGNED}'" not in statement or " ON idea " not in statement:
        return statement
    told = statement.replace("NEW.author IS NOT NULL", "NEW.author IS NOT NULL AND NEW.is_claimed = 0", 1)
    return told.replace("UPDATE OF author ON", "UPDATE OF author, is_claimed ON", 1)


GUARDS = (
    *(_claimed(statement) for statement in schema_3.GUARDS),
    guard(
        "seat_needs_phone_in",
        "BEFORE INSERT ON phone_seat",
        "(SELECT state FROM phone WHERE session = NEW.session AND token = NEW.phone) <> 'in'",
        "this phone is not in",
    ),
    guard(
        "fold_voice_needs_fold",
        "BEFORE INSERT ON fold_voice",
        "(SELECT fold FROM idea WHERE id = NEW.idea) IS NULL",
        "this idea is not folded",
    ),
)
# What is folded is read by nobody, with other tools neither.
VIEWS = tuple(
    view.replace(
        "i.session, i.number, i.text,", "i.session, i.number,\n  iif(i.fold IS NULL, i.text, '') AS text,"
    )
    for view in schema_3.VIEWS
)
