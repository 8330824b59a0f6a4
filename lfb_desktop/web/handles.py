"""So many lines may be open at once: systems start a program with fewer handles than a hall of phones needs.

The team file, its copies and the windows need handles, too. The server keeps below what is left for phones,
so that a full table is never met.
"""

from __future__ import annotations

import os
import sys

if sys.platform != "win32":
    import resource

WANTED = 4096
SPARE = 512  # for files, for windows, and for lines that were accepted but are not known yet
_LEAST = 16


def allow_enough() -> None:
    """As many as wanted, or as the system lets this program have; elsewhere there is no such number."""
    if sys.platform == "win32":
        return
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED if most == resource.RLIM_INFINITY else min(WANTED, most)
    if now != resource.RLIM_INFINITY and now < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def for_lines() -> int:
    """How many lines may be open beside what this program has open; where there are few, half of them."""
    if sys.platform == "win32":
        return WANTED - SPARE
    now, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = WANTED if now == resource.RLIM_INFINITY else min(WANTED, now)
    return max(_LEAST, allowed - len(os.listdir("/dev/fd")) - min(SPARE, allowed // 2))
