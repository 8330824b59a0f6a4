"""Watches the pair of Python and PySide6 this machine has.

PySide6 6.12.0 on Python 3.11 loses one reference to True or None at every signal and every void
call; the process then aborts without a word, within minutes of a meeting. A process of its own
does more of both than the first two objects survive.
"""

from __future__ import annotations

import os
import subprocess
import sys

CALLS = 20_000
PROGRAM = f"""
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    sent = Signal(int)

app = QApplication([])
heard = []
sender = Sender()
sender.sent.connect(heard.append)
label = QLabel()
for number in range({CALLS}):
    sender.sent.emit(number)
    label.setText(str(number))
assert len(heard) == {CALLS}
assert label.text() == "{CALLS - 1}"
print("alive")
"""


def test_signals_and_void_calls_do_not_wear_python_out() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
