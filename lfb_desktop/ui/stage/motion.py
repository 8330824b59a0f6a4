"""From one view to the next: what moves, from when and for how long, by the tokens.

Nothing moves but what has a reason to: the line and where we are on it, ideas that are read for the
first time, bars of a result that was not known, a new plate. All else appears at once. A motion that is
overtaken by the next view goes on from where it is. Times are milliseconds of the motion's own clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum

from lfb_desktop.ui.stage.movable import Movable
from lfb_desktop.ui.stage.pose import STEADY, Pose, Thing


class Part(Enum):
    HORIZON = "horizon"
    HERE = "here"
    SUN = "sun"
    BARS = "bars"
    BODY = "body"


Key = Part | Thing


@dataclass(frozen=True, slots=True)
class Track:
    """One value on its way."""

    start_ms: float
    lasts_ms: float
    origin: float
    target: float
    is_eased: bool = False

    @property
    def end_ms(self) -> float:
        return self.start_ms + self.lasts_ms

    def at(self, ms: float) -> float:
        if ms >= self.end_ms:
            return self.target
        share = max(0.0, ms - self.start_ms) / self.lasts_ms
        if self.is_eased:
            share = eased(share)
        return self.origin + (self.target - self.origin) * share


def eased(share: float) -> float:
    """Slow, fast, slow; it never overshoots."""
    return share * share * (3 - 2 * share)


@dataclass(frozen=True, slots=True)
class Motion:
    """All tracks that are under way."""

    tracks: Mapping[Key, Track] = field(default_factory=dict)
    is_head_still: bool = True

    @property
    def end_ms(self) -> float:
        return max((track.end_ms for track in self.tracks.values()), default=0.0)

    @property
    def is_on_the_line_only(self) -> bool:
        """Then no more than a strip has to be painted again."""
        return set(self.tracks) <= {Part.HERE}

    def is_over(self, ms: float) -> bool:
        return ms >= self.end_ms

    def at(self, ms: float) -> Pose:
        """Where everything is; steady when all have arrived."""
        running = {key: track.at(ms) for key, track in self.tracks.items() if ms < track.end_ms}
        if not running:
            return STEADY
        return Pose(
            horizon=running.get(Part.HORIZON),
            here=running.get(Part.HERE),
            sun=running.get(Part.SUN, 1.0),
            bars=running.get(Part.BARS, 1.0),
            body=running.get(Part.BODY, 1.0),
            is_head_still=self.is_head_still,
            things={key: value for key, value in running.items() if not isinstance(key, Part)},
        )


NO_MOTION = Motion()


@dataclass(frozen=True, slots=True)
class Durations:
    """The tokens' times in milliseconds."""

    horizon: float
    diamond: float
    reveal_fade: float
    reveal_row_step: float
    bars: float
    fade: float


def durations_of(tokens: Mapping[str, float]) -> Durations:
    return Durations(**{part.name: tokens[part.name] for part in fields(Durations)})


def follow(motion: Motion, old: Movable, new: Movable, ms: float, lasts: Durations) -> Motion:
    """What moves after `new` took the place of `old` at `ms`, with what was still under way."""
    if old.is_black or new.is_black:
        return NO_MOTION
    running = {key: track for key, track in motion.tracks.items() if ms < track.end_ms}
    turn = _Turn(old, new, running, ms, lasts)
    turn.line()
    turn.body()
    turn.bars()
    turn.cards()
    turn.plates()
    goes_on = Part.BODY in running and turn.tracks.get(Part.BODY) is running[Part.BODY]
    return Motion(turn.tracks, motion.is_head_still if goes_on else old.has_head and new.has_head)


@dataclass(slots=True)
class _Turn:
    """From one view to another at one moment; collects the tracks of it."""

    old: Movable
    new: Movable
    running: Mapping[Key, Track]
    ms: float
    lasts: Durations
    tracks: dict[Key, Track] = field(default_factory=dict)

    def line(self) -> None:
        """The horizon's height, the diamond on it, and the sun behind it."""
        old, new = self.old, self.new
        self._walk(Part.HORIZON, old.horizon, new.horizon, self.lasts.horizon)
        if old.here is not None and new.here is not None and old.steps == new.steps:
            self._walk(Part.HERE, old.here, new.here, self.lasts.diamond)
        if new.has_sun and not old.has_sun:
            self.tracks[Part.SUN] = Track(self.ms, self.lasts.horizon, 0.0, 1.0, is_eased=True)
        elif new.has_sun:
            self._go_on(Part.SUN)

    def body(self) -> None:
        """While the line passes there is nothing for it to cross; what is laid over a scene fades in."""
        old, new, fade = self.old, self.new, self.lasts.fade
        if old.horizon != new.horizon:
            self.tracks[Part.BODY] = Track(self.ms + self.lasts.horizon - fade, fade, 0.0, 1.0)
        elif new.cover is not None and new.cover != old.cover:
            self.tracks[Part.BODY] = Track(self.ms, fade, 0.0, 1.0)
        elif new.cover == old.cover:
            self._go_on(Part.BODY)

    def bars(self) -> None:
        """They grow all together, once: not again on the next page, nor from under an idea alone."""
        if self.new.bars is None:
            return
        if self.new.bars == self.old.bars:
            self._go_on(Part.BARS)
        elif self.old.cover is None:
            self.tracks[Part.BARS] = Track(self.ms, self.lasts.bars, 0.0, 1.0, is_eased=True)

    def cards(self) -> None:
        """Ideas that were not on the page before come row by row; those on their way go on."""
        if self.old.cover is not None:
            return
        fresh = {number: row for number, row in self.new.cards.items() if number not in self.old.cards}
        first = min(fresh.values(), default=0)
        for number in self.new.cards:
            if number in fresh:
                start = self.ms + (fresh[number] - first) * self.lasts.reveal_row_step
                self.tracks[number] = Track(start, self.lasts.reveal_fade, 0.0, 1.0)
            else:
                self._go_on(number)

    def plates(self) -> None:
        """A signpost that is new, or was taken just now; not all of them when the scene begins."""
        if self.old.signs is None or self.new.signs is None:
            return
        for sign in self.new.signs:
            if sign in self.old.signs:
                self._go_on(sign)
            else:
                self.tracks[sign] = Track(self.ms, self.lasts.fade, 0.0, 1.0)

    def _walk(self, part: Part, old: float, new: float, lasts_ms: float) -> None:
        """To a new place from where it is now; to the same place as it was going."""
        if old == new:
            self._go_on(part)
            return
        track = self.running.get(part)
        origin = track.at(self.ms) if track else old
        self.tracks[part] = Track(self.ms, lasts_ms, origin, new, is_eased=True)

    def _go_on(self, key: Key) -> None:
        if key in self.running:
            self.tracks[key] = self.running[key]
