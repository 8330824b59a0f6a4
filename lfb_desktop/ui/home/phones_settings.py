"""What phones need of this computer: a certificate, so that nobody reads along, and the Wi-Fi of the room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.home.field import Line, Refusal
from lfb_desktop.ui.home.file_choice import FileChoice
from lfb_desktop.ui.home.settings_rows import Group
from lfb_desktop.ui.ports import Wishes
from lfb_desktop.ui.theme import Theme

_LONGEST_NAME = 32  # bytes of a network's name
_SHORTEST, _LONGEST = 8, 63  # of its password
_WIDTH = 280


class PhonesSettings(Group):
    """`wish(name, value)` follows each change."""

    def __init__(self, theme: Theme, wish: Callable[[str, object], None]) -> None:
        super().__init__(theme, self.tr("Phones"))
        self._wish = wish
        self.certificate = FileChoice(
            theme, self.tr("Certificate file for phones (TLS)"), self._keep_certificate
        )
        self.key = FileChoice(theme, self.tr("Key file of the certificate"), self._keep_key)
        self.wifi_name = Line(theme)
        self.wifi_password = Line(theme)
        self._name_refusal, self._password_refusal = Refusal(theme), Refusal(theme)
        self._name_draft = Draft(self.wifi_name, self._send_name, self._name_refusal.tell)
        self._password_draft = Draft(self.wifi_password, self._send_password, self._password_refusal.tell)
        self._build()

    def show_wishes(self, wishes: Wishes) -> None:
        has_one = bool(wishes.phone_certificate) != bool(wishes.phone_key)
        both = say("Certificate and key are needed together. Until then phones are served without them.")
        certificate_problem = both if has_one and wishes.phone_certificate else NOTHING
        self.certificate.show_path(wishes.phone_certificate, certificate_problem)
        self.key.show_path(wishes.phone_key, both if has_one and wishes.phone_key else NOTHING)
        self._name_draft.show(wishes.wifi_name)
        self._password_draft.show(wishes.wifi_password)

    def focus_chain(self) -> tuple[QWidget, ...]:
        files = (self.certificate, self.key)
        buttons = [button for file in files for button in (file.clear, file.choose)]
        return (*buttons, self.wifi_name, self.wifi_password)

    def flush(self) -> bool:
        done = [draft.flush() for draft in (self._name_draft, self._password_draft)]
        return all(done)

    def _build(self) -> None:
        for line, none in ((self.wifi_name, self.tr("none")), (self.wifi_password, self.tr("no password"))):
            line.setMaximumWidth(_WIDTH)
            line.setPlaceholderText(none)
        self.wifi_name.setAccessibleName(self.tr("Name of the Wi-Fi"))
        self.wifi_password.setAccessibleName(self.tr("Password of the Wi-Fi"))
        self.add(
            self.tr("Certificate file for phones (TLS)"),
            self.certificate,
            self.tr(
                "With a certificate of your own nobody in the network reads along. Phones have to trust it."
            ),
        )
        self.add(self.tr("Key file of the certificate"), self.key)
        self.add(
            self.tr("Wi-Fi of the room: name"),
            _above(self.wifi_name, self._name_refusal),
            self.tr("The lobby shows it to the room as a QR code, with its password."),
        )
        self.add(
            self.tr("Wi-Fi of the room: password"),
            _above(self.wifi_password, self._password_refusal),
            self.tr(
                "Kept in the settings of this computer, and shown to the room. For a guest network only."
            ),
        )

    def _keep_certificate(self, path: str | None) -> None:
        self._wish("phone_certificate", path)

    def _keep_key(self, path: str | None) -> None:
        self._wish("phone_key", path)

    def _send_name(self, name: str) -> Say:
        if len(name.strip().encode()) > _LONGEST_NAME:
            return say("No network has so long a name.")
        self._wish("wifi_name", name.strip())
        return NOTHING

    def _send_password(self, password: str) -> Say:
        if password and not _SHORTEST <= len(password) <= _LONGEST:
            return say("A password of a Wi-Fi has 8 to 63 characters. Leave it empty for none.")
        self._wish("wifi_password", password)
        return NOTHING


def _above(line: QWidget, refusal: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(line)
    column.addWidget(refusal)
    return box
