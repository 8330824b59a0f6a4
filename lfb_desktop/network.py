"""The addresses at which other devices of the room may find this computer, the likeliest first.

A guest Wi-Fi that keeps its devices apart, a VPN or a firewall cannot be seen from here; that is why all
addresses are offered. Only IPv4: a person can type it, and every phone in a room has it.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from ipaddress import IPv4Address, ip_address

from PySide6.QtNetwork import QNetworkInterface

_FAR = ("192.0.2.1", 9)  # a name for "anywhere" that nobody has (RFC 5737)


class Kind(IntEnum):
    """Of a way into the network; the smaller, the likelier are the phones of the room there."""

    WIFI = 0
    CABLE = 1
    OTHER = 2
    VIRTUAL = 3


@dataclass(frozen=True, slots=True)
class Address:
    """`name` is what this computer calls the way into the network: "wlan0", "Wi-Fi"."""

    text: str
    name: str
    kind: Kind


_KINDS = {
    QNetworkInterface.InterfaceType.Wifi: Kind.WIFI,
    QNetworkInterface.InterfaceType.Ethernet: Kind.CABLE,
    QNetworkInterface.InterfaceType.Virtual: Kind.VIRTUAL,
    QNetworkInterface.InterfaceType.Ppp: Kind.VIRTUAL,
}
# Bridges and pairs of containers and virtual machines call themselves Ethernet. On Windows only the name that
# people read tells: the other one is a number behind "ethernet".
_VIRTUAL_NAMES = (
    "docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "virtualbox", "vmware", "tun", "tap", "wg",
)  # fmt: skip


def addresses() -> tuple[Address, ...]:
    """Those in use just now; empty without a network."""
    return ranked(_found(), _towards_anywhere())


def ranked(found: Iterable[Address], default: str) -> tuple[Address, ...]:
    """`default` is the address that this computer itself would go out by, "" if it would not.

    A private address of a real network comes first, of these the one that leads out. A public one or a
    virtual network is offered after them, and what no router gave (169.254) last.
    """
    usable = [a for a in found if _is_usable(a.text)]
    return tuple(sorted(usable, key=lambda a: (_group(a), a.text != default, a.kind, a.name, a.text)))


def _group(address: Address) -> int:
    ip = IPv4Address(address.text)
    if ip.is_link_local:
        return 3
    if address.kind is Kind.VIRTUAL:
        return 2
    return 0 if ip.is_private else 1


def _is_usable(text: str) -> bool:
    try:
        ip = ip_address(text)
    except ValueError:
        return False
    return ip.version == 4 and not (ip.is_loopback or ip.is_multicast or ip.is_unspecified)


def _found() -> list[Address]:
    flag = QNetworkInterface.InterfaceFlag
    up = flag.IsUp | flag.IsRunning
    return [
        Address(entry.ip().toString(), interface.humanReadableName(), _kind(interface))
        for interface in QNetworkInterface.allInterfaces()
        if interface.flags() & up == up and not interface.flags() & flag.IsLoopBack
        for entry in interface.addressEntries()
    ]


def _kind(interface: QNetworkInterface) -> Kind:
    if interface.flags() & QNetworkInterface.InterfaceFlag.IsPointToPoint:
        return Kind.VIRTUAL
    if is_virtual(interface.name(), interface.humanReadableName()):
        return Kind.VIRTUAL
    return _KINDS.get(interface.type(), Kind.OTHER)


def is_virtual(*names: str) -> bool:
    """By what this computer calls it."""
    return any(name.lower().startswith(_VIRTUAL_NAMES) for name in names)


def _towards_anywhere() -> str:
    """Nothing is sent by this: the system only chooses the way."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(_FAR)
        except OSError:
            return ""
        name: tuple[str, int] = asked.getsockname()
        return name[0]
