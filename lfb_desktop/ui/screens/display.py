"""A display as a value: what it is called, where it lies, and which of them show the same picture.

Pure, so that every arrangement of screens can be tried without one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Display:
    """`key` tells it apart from others, also tomorrow; the place is in the desktop's own coordinates."""

    key: str
    name: str
    x: int
    y: int
    width: int
    height: int

    def overlaps(self, other: Display) -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


def key_of(model: str, serial: str, name: str, width: int, height: int) -> str:
    """Model and serial stay when a cable goes into another socket; else the socket's name and the size."""
    model, serial = model.strip(), serial.strip()
    return f"{model} {serial}" if model and serial else f"{name.strip()} {width}x{height}"


def told_apart(displays: Sequence[Display]) -> tuple[Display, ...]:
    """Two of one model may claim the same serial: then the socket's name belongs to the key, too."""
    times = Counter(d.key for d in displays)
    return tuple(replace(d, key=f"{d.key} {d.name}") if times[d.key] > 1 else d for d in displays)


def groups(displays: Sequence[Display]) -> tuple[tuple[Display, ...], ...]:
    """Displays that share a part of the desktop show the same: they are mirrored, and count as one."""
    found: list[list[Display]] = []
    for one in displays:
        same = next((group for group in found if any(one.overlaps(other) for other in group)), None)
        if same is None:
            found.append([one])
        else:
            same.append(one)
    return tuple(tuple(group) for group in found)


def separate(displays: Sequence[Display]) -> tuple[Display, ...]:
    """One of each group, in the given order."""
    return tuple(group[0] for group in groups(displays))


def are_mirrored(displays: Sequence[Display]) -> bool:
    """More than one display, and all of them show the same."""
    return len(displays) > 1 and len(separate(displays)) == 1


def group_of(displays: Sequence[Display], key: str) -> tuple[Display, ...]:
    """Whatever shows what the display of that key shows; empty if it is not there."""
    return next((group for group in groups(displays) if any(d.key == key for d in group)), ())


def number_of(displays: Sequence[Display], key: str) -> int:
    """1 for the first separate display; 0 if there is none of that key."""
    for number, group in enumerate(groups(displays), 1):
        if any(d.key == key for d in group):
            return number
    return 0
