"""May this system's own key store help? A PIN opens the vault together with a secret kept there.

The library `keyring` is optional, and imported only here and only when asked. Where it is not
installed, or the system has no key store, that is said; nothing is kept anywhere else instead.
"""
# ruff: noqa: PLC0415

from nacl.utils import random

from lensdesk.errors import LensDeskError

LEAST_PIN, MOST_PIN = 6, 14  # characters; a passphrase is always longer
_SERVICE = "LensDesk"
_DIFFERENT = 3


class KeystoreNotHere(LensDeskError):
    """The system has no key store that LensDesk can use."""

    code = "keystore-not-here"


class PinTooSimple(LensDeskError):
    """A PIN has `least` to `most` characters, and not all the same."""

    code = "pin-too-simple"


def available() -> bool:
    """Whether this system has a key store."""
    try:
        import keyring
    except ImportError:
        return False
    return float(getattr(keyring.get_keyring(), "priority", 0)) > 0


def check_pin(pin: str) -> None:
    """Raise `PinTooSimple` for one that is guessed at once."""
    if not LEAST_PIN <= len(pin) <= MOST_PIN or len(set(pin)) < _DIFFERENT:
        raise PinTooSimple(least=LEAST_PIN, most=MOST_PIN)


def keep(name: str) -> bytes:
    """A new secret of 32 bytes, kept under `name`. Raises `KeystoreNotHere`."""
    if not available():
        raise KeystoreNotHere
    import keyring
    from keyring.errors import KeyringError

    secret = random(32)
    try:
        keyring.set_password(_SERVICE, name, secret.hex())
    except KeyringError as fault:
        raise KeystoreNotHere from fault
    if fetch(name) != secret:
        raise KeystoreNotHere
    return secret


def fetch(name: str) -> bytes | None:
    """The secret under `name`, or None where it is not."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        kept = keyring.get_password(_SERVICE, name)
        return bytes.fromhex(kept) if kept else None
    except (KeyringError, ValueError):
        return None


def forget(name: str) -> None:
    """Take the secret under `name` away, if it is there."""
    if fetch(name) is None:
        return
    import contextlib

    import keyring
    from keyring.errors import KeyringError

    with contextlib.suppress(KeyringError):
        keyring.delete_password(_SERVICE, name)
