"""Backups in the window: the list to restore from, and the line over one that is looked at."""
