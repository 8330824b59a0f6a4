"""The places of the main window before and between sessions: the sessions, and the people."""
