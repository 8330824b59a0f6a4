"""Preparing a session: the why, the agenda, and who comes. Everything is kept as it is typed."""
