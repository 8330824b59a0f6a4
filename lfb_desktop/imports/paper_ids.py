"""Keys for papers that come without one."""

from __future__ import annotations

from lfb_desktop.domain.chance import place


def paper_id(poll: str, number: int) -> str:
    """The same for the same file: nothing about a paper depends on when it was taken in."""
    return place(poll, str(number)).hex()
