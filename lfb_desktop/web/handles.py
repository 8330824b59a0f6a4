"""So many sockets may be open at once: systems start a program with fewer than a hall of phones needs."""

from __future__ import annotations

import sys

if sys.platform != "win32":
    import resource

WANTED = 4096


def allow_enough() -> None:
    """As many as wanted, or as the system lets this program have; elsewhere there is no such number."""
    if sys.platform == "win32":
        return
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED if most == resource.RLIM_INFINITY else min(WANTED, most)
    if now != resource.RLIM_INFINITY and now < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
