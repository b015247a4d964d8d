"""Two readers, a stranger and a sender to exchange with; all made up."""

import hashlib
from datetime import UTC, datetime

from nacl.signing import SigningKey

from lensdesk.exchange import (
    Header,
    Opened,
    Standing,
    new_identity,
    open_sealed,
    recipient_of,
    seal,
)

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
COORDINATOR, DEPUTY, STRANGER = new_identity(), new_identity(), new_identity()


class Writer:
    """A signer with a key of its own."""

    def __init__(self, name: str) -> None:
        self._key = SigningKey(hashlib.sha256(name.encode()).digest())

    @property
    def public_key(self) -> bytes:
        return bytes(self._key.verify_key)

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message).signature


SENDER = Writer("sender")
KNOWN = {SENDER.public_key.hex(): Standing.CONFIRMED}


def sealed(letter: bytes, sequence: int = 1, sender: Writer = SENDER) -> bytes:
    return seal(letter, sender, recipient_of(COORDINATOR), recipient_of(DEPUTY), sequence, AT)


def never(_: Header) -> bool:
    return False


def opened(package: bytes, identity: str = COORDINATOR) -> Opened:
    return open_sealed(package, identity, KNOWN, never)
