"""The team file: tables are the truth. Reads a session whole, writes facts, seals what was secret."""
