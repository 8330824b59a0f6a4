"""One screen or two: which of them the room sees, where the Stage stands, and what happens when one goes."""
