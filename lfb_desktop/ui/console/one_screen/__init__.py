"""One screen for all: the Stage with a slim bar, and what is private only while somebody holds it open."""
