"""Who may come in, and who is known: the secret of the QR code, the code that is said, and the token."""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass

from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.codes import same_code
from lfb_desktop.domain.model import Joining, SessionId, TokenHash

KEY = re.compile(r"[A-Za-z0-9_-]{22,64}")
COOKIE_AGE_S = 30 * 24 * 3600  # a session may be taken up another day
_TOKEN_BYTES = 20


@dataclass(frozen=True, slots=True, repr=False)
class Pass:
    """One of the two is given."""

    secret: str = ""
    code: str = ""

    @property
    def is_typed(self) -> bool:
        return not self.secret

    def opens(self, joining: Joining) -> bool:
        """In the same time for every wrong one."""
        if self.is_typed:
            return bool(joining.code) and same_code(self.code, joining.code)
        return bool(joining.secret) and _same(self.secret.upper(), joining.secret.upper())


def token_of(key: str, joining: Joining) -> str:
    """The same key gives the same token, so that a repeat is no second phone."""
    pepper = joining.pepper.encode()[: hashlib.blake2b.MAX_KEY_SIZE]
    return hashlib.blake2b(key.encode(), key=pepper, digest_size=_TOKEN_BYTES).hexdigest()


def phone_of(token: str) -> TokenHash:
    """What the file keeps of a token."""
    return token_hash(token)


def cookie_of(session: SessionId) -> str:
    """Cookies are not kept apart by port, so that the name says of which session it is."""
    return f"lfb_{session[:8]}"


def _same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode(), right.encode())
