"""Is this signed with that key? Ed25519, over what is said and what it is said for."""

from typing import Protocol


class Signer(Protocol):
    """Who signs: a vault's key, of which only the public half can be seen."""

    @property
    def public_key(self) -> bytes:
        """The 32 bytes by which a signature is checked."""

    def sign(self, message: bytes) -> bytes:
        """The signature of `message`, 64 bytes."""


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether `signature` is that of `message` with the private half of `key`."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415  # only when something is exchanged
    from nacl.signing import VerifyKey  # noqa: PLC0415

    try:
        VerifyKey(key).verify(message, signature)
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def key_in(digits: str) -> bytes | None:
    """The 32 bytes in 64 small hex digits; None when they are no such digits."""
    if len(digits) != 64 or not set(digits) <= set("0123456789abcdef"):
        return None
    return bytes.fromhex(digits)
