"""Runs last before the frozen app: programs that it starts get their own system back.

PyInstaller points LD_LIBRARY_PATH and QT_PLUGIN_PATH at the folder. This process has read the first
already, and Qt finds its plugins beside its libraries; but a file manager or a player of sounds that
inherits them would load our libraries and plugins instead of its own. The app that is started by itself,
for a rehearsal, sets them up anew.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
for _name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    os.environ.pop(_name, None)
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
