"""Ways in for phones, with real QR codes: as they are mostly, and as long as they may be."""

from __future__ import annotations

import segno

from lfb_desktop.views.scenes import Join, Wifi

SECRET = "JZKWQ5TFMN2XE3DPOBRGC43UKY"  # 26 characters, 130 bits


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Without quiet zone, at level M: what a photographed screen needs."""
    code = segno.make(text, error="m", boost_error=False, micro=False)
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix)


def url_of(address: str) -> str:
    """In upper case, which takes fewer modules."""
    return f"HTTP://{address}/J/{SECRET}"


def join(address: str = "192.168.4.20:8080", code: str = "KITE 4738", wifi: Wifi | None = None) -> Join:
    return Join(modules(url_of(address)), address, code, wifi)


USUAL = join()
LONGEST = join("192.168.100.200:65535", "MOUNTAIN 47381")
WIFI_TEXT = "WIFI:T:WPA;S:Guests of the house;P:a-long-password-for-all;;"
WITH_WIFI = join(wifi=Wifi(modules(WIFI_TEXT), "Guests of the house"))
