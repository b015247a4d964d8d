"""How can the organisation open a vault? Its age recipient is in the key file, its identity not.

pyrage is imported where it is used: it has no wheel for every system.
"""
# ruff: noqa: PLC0415

import hashlib
from types import ModuleType

from lensdesk.errors import LensDeskError

_KEY, _LONGEST = 32, 2048  # bytes
_BEGINS = "AGE-SECRET-KEY-1"


class EscrowKeyInvalid(LensDeskError):
    """Neither the public key (age1…) nor the identity file (AGE-SECRET-KEY-1…) of age."""

    code = "escrow-key-invalid"


class EscrowNotHere(LensDeskError):
    """The library for keys of an organisation is not there for this system."""

    code = "escrow-not-here"


def sealed(key: bytes, bound: bytes, recipient: str) -> bytes:
    """The database key for `recipient`; it belongs to the parameters in `bound` alone."""
    age = _age()
    try:
        reader = age.x25519.Recipient.from_str(recipient.strip())
    except Exception as fault:  # the library has no root for its errors
        raise EscrowKeyInvalid from fault
    made: bytes = age.encrypt(key + _digest(bound), [reader])
    return made


def opened(box: bytes, bound: bytes, identity: str) -> bytes | None:
    """The database key, or None when this identity does not open it or it belongs elsewhere.

    `identity` is the content of an identity file: comments, and one line with the key.
    """
    age = _age()
    lines = [line.strip() for line in identity.splitlines()]
    try:
        [line] = [line for line in lines if line.startswith(_BEGINS)]
        reader = age.x25519.Identity.from_str(line)
    except Exception as fault:
        raise EscrowKeyInvalid from fault
    if len(box) > _LONGEST:  # many stanzas take minutes
        return None
    try:
        content: bytes = age.decrypt(box, [reader])
    except Exception:  # noqa: BLE001  # of another identity, or damaged
        return None
    return content[:_KEY] if content[_KEY:] == _digest(bound) else None


def _digest(bound: bytes) -> bytes:
    return hashlib.blake2b(bound, digest_size=32, person=b"LensDesk escrow").digest()


def _age() -> ModuleType:
    try:
        import pyrage
    except ImportError as fault:
        raise EscrowNotHere from fault
    age: ModuleType = pyrage
    return age
