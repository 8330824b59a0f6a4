"""Schema 3: a session has a language, that of its record. Everything else is schema 2."""

from __future__ import annotations

from lfb_desktop.store import schema_2

_LONGEST_TAG = 35  # of BCP 47
_BEFORE = "  CHECK ((state = 'ended')"
_BOUND = f"language GLOB '[a-z][a-z]*' AND length(language) <= {_LONGEST_TAG}"
_COLUMN = f"  language TEXT NOT NULL CHECK ({_BOUND}),\n"

# name -> how it is made; rows are copied column by column, new columns get their default.
CHANGED = {"session": schema_2.CHANGED["session"].replace(_BEFORE, _COLUMN + _BEFORE, 1)}
DEFAULTS = {"language": "'en'"}

_NAME_OF = {statement.split()[2]: statement for statement in schema_2.TABLES}
TABLES = tuple(CHANGED.get(name, statement) for name, statement in _NAME_OF.items())
GUARDS, VIEWS = schema_2.GUARDS, schema_2.VIEWS
