"""Makes the soft tone at 0:00: `python docs/make_tone.py`. Our own, of two sines."""

from __future__ import annotations

import math
import struct
import sys
import wave
from pathlib import Path

FILE = Path(__file__).resolve().parents[1] / "resources" / "sounds" / "time-up.wav"
RATE = 22_050
SECONDS = 1.4
PARTS = ((523.25, 0.20), (784.88, 0.07))  # a fifth: hertz, loudness
RISE_S, FALL_S = 0.04, 0.42


def loudness(second: float) -> float:
    """Comes softly and dies away; 0 at both ends."""
    rise = min(1.0, second / RISE_S)
    return rise * math.exp(-second / FALL_S) * min(1.0, (SECONDS - second) / 0.1)


def samples() -> bytes:
    values = []
    for place in range(round(RATE * SECONDS)):
        second = place / RATE
        tone = sum(share * math.sin(2 * math.pi * hertz * second) for hertz, share in PARTS)
        values.append(round(32_767 * tone * loudness(second)))
    return struct.pack(f"<{len(values)}h", *values)


def write(file: Path) -> None:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else FILE)
