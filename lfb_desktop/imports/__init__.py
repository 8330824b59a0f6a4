"""Files of others, read into plain values of the domain: checked whole, and nothing half taken in.

Nothing here writes. What is read becomes one command, and the room decides about it like about any other.
"""
