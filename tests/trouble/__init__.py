"""Files that cannot be had, places that fail, second starts, kills and faults, met by the running app."""
