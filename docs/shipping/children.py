"""Runs first in the frozen app: programs that it starts get the libraries of their own system back.

PyInstaller points LD_LIBRARY_PATH at the folder. This process has read it already; a file manager
or a player of sounds that inherits it would load our libraries instead of its own.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
