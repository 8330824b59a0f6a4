"""The window that the room sees: pure painting of one frozen view."""
