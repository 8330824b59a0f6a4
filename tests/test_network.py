"""Which address of this computer the phones are told first."""

from __future__ import annotations

import pytest

from lfb_desktop.network import Address, Kind, addresses, is_virtual, ranked

WIFI = Address("192.168.4.20", "wlan0", Kind.WIFI)
CABLE = Address("10.1.2.3", "eth0", Kind.CABLE)
VPN = Address("10.8.0.6", "tun0", Kind.VIRTUAL)
DOCKER = Address("172.17.0.1", "docker0", Kind.VIRTUAL)
PUBLIC = Address("8.8.4.4", "eth1", Kind.CABLE)
NO_ROUTER = Address("169.254.7.7", "eth2", Kind.CABLE)


@pytest.mark.parametrize(
    ("found", "default", "first"),
    [
        ((WIFI,), "", WIFI),
        ((CABLE, WIFI), "", WIFI),
        ((CABLE, WIFI), CABLE.text, CABLE),
        ((VPN, WIFI), VPN.text, WIFI),  # a VPN leads out, but no phone is in it
        ((DOCKER, CABLE), "", CABLE),
        ((NO_ROUTER, DOCKER), "", DOCKER),
        ((PUBLIC, CABLE), PUBLIC.text, CABLE),
        ((PUBLIC, DOCKER), "", PUBLIC),
        ((NO_ROUTER,), "", NO_ROUTER),
    ],
)
def test_the_right_one_comes_first(found: tuple[Address, ...], default: str, first: Address) -> None:
    assert ranked(found, default)[0] == first
    assert ranked(reversed(found), default)[0] == first


def test_all_others_are_offered_behind_it() -> None:
    found = (DOCKER, NO_ROUTER, VPN, WIFI, PUBLIC, CABLE)
    assert set(ranked(found, CABLE.text)) == set(found)


@pytest.mark.parametrize("text", ["127.0.0.1", "224.0.0.1", "0.0.0.0", "fe80::1", "", "nonsense"])
def test_what_no_phone_can_reach_is_not_offered(text: str) -> None:
    assert ranked((Address(text, "lo", Kind.OTHER),), "") == ()


@pytest.mark.parametrize(
    ("name", "read", "expected"),
    [
        ("docker0", "docker0", True),
        ("ethernet_32774", "vEthernet (WSL)", True),  # as Windows calls them
        ("ethernet_32771", "VirtualBox Host-Only Network", True),
        ("ethernet_32772", "VMware Network Adapter VMnet8", True),
        ("ethernet_32769", "Ethernet", False),
        ("wireless_32768", "Wi-Fi", False),
        ("en0", "en0", False),
    ],
)
def test_networks_inside_this_computer_are_known_by_one_of_their_names(
    name: str, read: str, expected: bool
) -> None:
    assert is_virtual(name, read) is expected


def test_this_computer_can_be_asked() -> None:
    for address in addresses():
        assert ranked((address,), "") == (address,)
