"""What a team file is: its marks in the header and the one list of schemas ever released.

A released schema is never edited; a later one is a further migration. `docs/team-file.md` tells
the same to people who open a team file with other tools.
"""

from __future__ import annotations

# "LfBt", Leading from Behind, team: bytes 68 to 71 of the file.
APPLICATION_ID = 0x4C664274
USER_VERSION = 4

MIGRATION_SET = "lfb"
# In the order in which they are applied; a file that knows others was made by a newer version.
MIGRATIONS = ("schema_1", "schema_2", "schema_3", "schema_4")
MIGRATIONS_TABLE = "_sqlite_migrations"
