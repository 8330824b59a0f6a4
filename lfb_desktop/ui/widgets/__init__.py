"""The parts that windows are built from, drawn after the look: sign, button, words, field, lists.

Each takes the theme first. A `Say` is the app's voice, a `str` is shown as it is; all text is plain.
They are imported one by one, because a window that is painted first needs only a few of them.
"""
