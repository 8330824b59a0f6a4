"""The way in for phones: opened, closed, locked, and its code made anew. Who is in stays in."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import chance, codes, texts
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Joining
from lfb_desktop.domain.rules.ask import Ask

HIGHEST_PORT = 65_535


def open_joining(ask: Ask, command: c.OpenJoining) -> tuple[e.Event, ...]:
    """Once more while it is open: at another address of this computer, with the same code."""
    session, address = ask.gathered, texts.one_line(command.address, texts.NAME)
    if session.joining is not None:
        return _changed(ask, replace(session.joining, address=address or session.joining.address))
    secret, code, pepper = _secret(ask), codes.code(ask.new_id()), _secret(ask)
    return (e.JoiningOpened(session.id, Joining(secret, code, pepper, address)),)


def serve_at(ask: Ask, command: c.ServeAt) -> tuple[e.Event, ...]:
    if not 0 < command.port <= HIGHEST_PORT:
        raise refuse("There is no such port.")
    address = texts.needed(command.address, texts.NAME)
    return _changed(ask, replace(ask.joining, address=address, port=command.port))


def close_joining(ask: Ask, command: c.CloseJoining) -> tuple[e.Event, ...]:
    return () if ask.unended.joining is None else (e.JoiningClosed(ask.session.id),)


def renew_code(ask: Ask, command: c.RenewCode) -> tuple[e.Event, ...]:
    """A photo of the old one lets nobody in any more; phones are known by the pepper, which stays."""
    renewed = replace(ask.joining, secret=_secret(ask), code=codes.code(ask.new_id()))
    return (e.JoiningChanged(ask.session.id, renewed, has_new_code=True),)


def change_joining(ask: Ask, command: c.ChangeJoining) -> tuple[e.Event, ...]:
    before = ask.joining
    after = replace(
        before,
        is_locked=_chosen(command.is_locked, before.is_locked),
        asks_first=_chosen(command.asks_first, before.asks_first),
        hides_names=_chosen(command.hides_names, before.hides_names),
    )
    return _changed(ask, after)


def _changed(ask: Ask, after: Joining) -> tuple[e.Event, ...]:
    return () if after == ask.joining else (e.JoiningChanged(ask.session.id, after),)


def _chosen(wanted: bool | None, before: bool) -> bool:
    return before if wanted is None else wanted


def _secret(ask: Ask) -> str:
    """An id holds 64 bit."""
    return chance.secret(ask.new_id(), ask.new_id())


TABLE = {
    c.OpenJoining: open_joining,
    c.ServeAt: serve_at,
    c.CloseJoining: close_joining,
    c.RenewCode: renew_code,
    c.ChangeJoining: change_joining,
}
