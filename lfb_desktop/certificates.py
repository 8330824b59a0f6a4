"""What a certificate file was issued for, so that phones ask for the room by that name."""

from __future__ import annotations

from PySide6.QtNetwork import QSsl, QSslCertificate


def name_for(path: str, address: str) -> str:
    """The first whole host name in it; "" where it is for the address itself, or names no single host."""
    kinds = QSsl.AlternativeNameEntryType
    for certificate in QSslCertificate.fromPath(path):
        names = certificate.subjectAlternativeNames()
        if address in names.get(kinds.IpAddressEntry, ()):
            return ""
        whole = [name.lower() for name in names.get(kinds.DnsEntry, ()) if "*" not in name]
        if whole:
            return whole[0]
    return ""
