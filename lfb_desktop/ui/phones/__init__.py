"""The door for phones at the laptop: the code to scan, who may come in, who waits."""
