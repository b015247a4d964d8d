"""Which ways lead in? Each slot of the key file holds the database key, closed in its own way.

A box is sealed with the parameters of its slot and the vault's id as associated data, so that
neither can be exchanged. Label and last use stand beside it: they change without the secret.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from nacl.exceptions import CryptoError
from nacl.secret import Aead
from nacl.utils import random

from lensdesk.vault import escrow, keystore
from lensdesk.vault.derive import Cost, derived
from lensdesk.vault.recovery_code import RecoveryCode

Json: TypeAlias = dict[str, Any]  # checked value by value where it is read
LONGEST_LABEL = 60  # characters


class Kind(StrEnum):
    """The kinds of ways in."""

    PASSPHRASE = "passphrase"  # noqa: S105  # a name
    RECOVERY = "recovery"
    ESCROW = "escrow"
    KEYSTORE = "keystore"


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Opens by a passphrase."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pin:
    """Opens by a PIN together with the secret in this system's key store."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Identity:
    """Opens by the organisation's age identity; `text` is the content of its file."""

    text: str = field(repr=False)


Way: TypeAlias = Passphrase | Pin | Identity | RecoveryCode
KIND_OF: Mapping[type, Kind] = {
    Passphrase: Kind.PASSPHRASE,
    Pin: Kind.KEYSTORE,
    Identity: Kind.ESCROW,
    RecoveryCode: Kind.RECOVERY,
}


@dataclass(frozen=True, slots=True)
class Slot:
    """A way in. Days are ISO dates, or empty.

    `parameters` are those of its kind: salt, passes and memory of a derivation, or the
    recipient. `rehearsed` is the day on which its recovery code was typed back.
    """

    id: str
    kind: Kind
    made_on: str
    parameters: Mapping[str, str | int]
    box: bytes = b""
    label: str = ""
    last_used: str = ""
    rehearsed: str = ""

    def bound(self, vault: str) -> bytes:
        """What the box is sealed with."""
        return canonical(
            {
                "vault": vault,
                "id": self.id,
                "kind": self.kind,
                "made_on": self.made_on,
                "parameters": dict(self.parameters),
            }
        )


class Wrappings:
    """The keys that close the boxes, each derived once for as long as this object lives."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, Cost, bytes], bytes] = {}

    def of(self, vault: str, slot: Slot, way: Way) -> bytes | None:
        """The key that closes the box of `slot`; None when `way` has no such key here."""
        if isinstance(way, RecoveryCode):
            return _mixed(way.secret, b"", b"LensDesk sheet")
        if isinstance(way, Identity):
            return None
        if isinstance(way, Passphrase):
            return self._derived(slot, way.text)
        secret = keystore.fetch(keystore_name(vault, slot.id))
        if secret is None:
            return None
        return _mixed(secret, self._derived(slot, way.text), b"LensDesk PIN")

    def _derived(self, slot: Slot, secret: str) -> bytes:
        cost = Cost(slot.parameters["operations"], slot.parameters["memory"])  # type: ignore[arg-type]  # checked by derived
        salt = bytes.fromhex(str(slot.parameters["salt"]))
        at = secret, cost, salt
        if at not in self._made:
            self._made[at] = derived(secret, salt, cost)
        return self._made[at]


def new_slot(
    kind: Kind, made_on: str, parameters: Mapping[str, str | int], label: str = ""
) -> Slot:
    """A slot of this kind without its box."""
    return Slot(random(8).hex(), kind, made_on, parameters, label=label[:LONGEST_LABEL])


def costing(cost: Cost) -> dict[str, str | int]:
    """The parameters of a slot whose key is derived at this cost, with a fresh salt."""
    return {"operations": cost.operations, "memory": cost.memory, "salt": random(16).hex()}


def closed(slot: Slot, vault: str, way: Way, key: bytes) -> bytes:
    """The box with the database key, for a slot that opens by `way`."""
    wrapping = Wrappings().of(vault, slot, way)
    if wrapping is None:
        raise keystore.KeystoreNotHere
    return boxed(wrapping, key, slot.bound(vault))


def boxed(wrapping: bytes, key: bytes, bound: bytes) -> bytes:
    """A key in its box."""
    return bytes(Aead(wrapping).encrypt(key, bound))


def opened(slot: Slot, vault: str, way: Way, wrappings: Wrappings) -> bytes | None:
    """The database key in the box of `slot`, or None when `way` does not open it.

    Raises `ValueError`, `KeyError` or `TypeError` for parameters that no slot can have.
    """
    bound = slot.bound(vault)
    if isinstance(way, Identity):
        return escrow.opened(slot.box, bound, way.text)
    wrapping = wrappings.of(vault, slot, way)
    if wrapping is None:
        return None
    try:
        return bytes(Aead(wrapping).decrypt(slot.box, bound))
    except CryptoError:
        return None


def keystore_name(vault: str, slot: str) -> str:
    """The name under which the system's key store keeps the secret of a slot."""
    return f"{vault}-{slot}"


def canonical(value: object) -> bytes:
    """JSON with one form for one value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _mixed(secret: bytes, more: bytes, person: bytes) -> bytes:
    return hashlib.blake2b(more, key=secret, digest_size=32, person=person).digest()
