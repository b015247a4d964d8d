"""Which key opens the database? A random key, wrapped by what the passphrase becomes.

The key file has slots (one for the passphrase now), each sealed with its own parameters as
associated data, and a MAC over the whole by the database key. Two copies are written, each
atomically, so that one of them is whole at any moment.
"""

import contextlib
import hashlib
import hmac
import json
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import Aead
from nacl.utils import random

from lensdesk.vault.failures import CannotUnlock, VaultDamaged

COPIES = ("vault.keys", "vault.keys.bak")
MIB = 1 << 20
_MEMORY = range(64 * MIB, 1024 * MIB + 1)
_OPERATIONS = range(3, 17)
_LONGEST = 65536  # bytes
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)

Slot = dict[str, Any]  # JSON, checked value by value where it is opened


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at the passphrase costs: passes, and bytes of memory."""

    operations: int = 3
    memory: int = 256 * MIB


def create(folder: Path, passphrase: str, cost: Cost) -> bytes:
    """Make a random database key of 32 bytes, wrap it in a new key file, and return it."""
    key = random(32)
    slot: Slot = {
        "kind": "passphrase",
        "operations": cost.operations,
        "memory": cost.memory,
        "salt": random(16).hex(),
    }
    slot["box"] = bytes(Aead(_wrapping(slot, passphrase)).encrypt(key, _canonical(slot))).hex()
    body = {"format": 1, "generation": 1, "slots": [slot]}
    content = _canonical({"body": body, "mac": _mac(key, body)})
    for name in reversed(COPIES):
        _write(folder / name, content)
    return key


def unwrap(folder: Path, passphrase: str) -> bytes:
    """The database key of the vault in `folder`.

    Raises `CannotUnlock` for a wrong passphrase, and `VaultDamaged` for two broken copies or a
    header that was changed.
    """
    copies = [copy for name in COPIES if (copy := _read(folder / name)) is not None]
    if not copies:
        raise VaultDamaged
    changed = False
    for copy in copies:
        try:
            key = _opened(copy["body"]["slots"], passphrase)
            if key is None:
                continue
            if hmac.compare_digest(_mac(key, copy["body"]), copy["mac"]):
                return key
            changed = True
        except (KeyError, TypeError, ValueError):
            changed = True
    raise VaultDamaged if changed else CannotUnlock


def readable(path: Path) -> bool:
    """Whether this copy of the key file can be read at all."""
    return _read(path) is not None


def _opened(slots: list[Slot], passphrase: str) -> bytes | None:
    for slot in slots:
        parameters = {name: value for name, value in slot.items() if name != "box"}
        if slot["memory"] not in _MEMORY or slot["operations"] not in _OPERATIONS:
            raise ValueError  # a hostile header must not take all memory
        box, wrapping = bytes.fromhex(slot["box"]), Aead(_wrapping(slot, passphrase))
        with contextlib.suppress(CryptoError):
            return wrapping.decrypt(box, _canonical(parameters))
    return None


def _wrapping(slot: Slot, passphrase: str) -> bytes:
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    return argon2id.kdf(32, secret, bytes.fromhex(slot["salt"]), slot["operations"], slot["memory"])


def _mac(key: bytes, body: Slot) -> str:
    mac_key = hashlib.blake2b(b"LensDesk key file", key=key, digest_size=32).digest()
    return hmac.new(mac_key, _canonical(body), hashlib.sha256).hexdigest()


def _canonical(value: Slot) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _read(path: Path) -> Slot | None:
    try:
        content = path.read_bytes()
        value = json.loads(content) if len(content) <= _LONGEST else None
    except (OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(path.name + ".new")
    with os.fdopen(os.open(beside, _FRESH, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` last; Windows does so by itself and opens no folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
