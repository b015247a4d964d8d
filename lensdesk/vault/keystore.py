"""May this system's own key store help? A PIN opens the vault together with a secret kept there.

The library `keyring` is optional, and imported only here and only when asked. Where it is not
installed, or the system has no key store, that is said; nothing is kept anywhere else instead.
"""
# ruff: noqa: PLC0415

import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

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
    library = _library()
    return library is not None and float(getattr(library.get_keyring(), "priority", 0)) > 0


def _library() -> Any:
    """The library, after it looked for a key store; None where it is not installed."""
    try:
        import keyring
    except ImportError:
        return None
    _look(keyring.get_keyring)
    return keyring


@cache
def _look(look: Callable[[], object]) -> None:
    """Have the library look for a key store, once, in a thread of its own.

    What it fails to import it keeps for good, with everything that had called it, and that could
    be a page of a case.
    """
    with ThreadPoolExecutor(1) as alone:
        alone.submit(look).result()


def check_pin(pin: str) -> None:
    """Raise `PinTooSimple` for one that is guessed at once."""
    if not LEAST_PIN <= len(pin) <= MOST_PIN or len(set(pin)) < _DIFFERENT:
        raise PinTooSimple(least=LEAST_PIN, most=MOST_PIN)


def keep(name: str) -> bytes:
    """A new secret of 32 bytes, kept under `name`. Raises `KeystoreNotHere`."""
    if not available():
        raise KeystoreNotHere
    from keyring.errors import KeyringError

    secret = random(32)
    try:
        _library().set_password(_SERVICE, name, secret.hex())
    except KeyringError as fault:
        raise KeystoreNotHere from fault
    if fetch(name) != secret:
        raise KeystoreNotHere
    return secret


def fetch(name: str) -> bytes | None:
    """The secret under `name`, or None where it is not."""
    library = _library()
    if library is None:
        return None
    from keyring.errors import KeyringError

    try:
        kept = library.get_password(_SERVICE, name)
        return bytes.fromhex(kept) if kept else None
    except (KeyringError, ValueError):
        return None


def forget(name: str) -> None:
    """Take the secret under `name` away, if it is there."""
    if fetch(name) is None:
        return
    from keyring.errors import KeyringError

    with contextlib.suppress(KeyringError):
        _library().delete_password(_SERVICE, name)
