"""How does a letter go to its receivers, and to them alone? As a package, signed inside.

Anyone can make an age file, so nothing in it is trusted without the signature. The signed header
names the readers: else a receiver could pass a letter on as if it were sent to somebody else.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from uuid import uuid4

from lensdesk.errors import LensDeskError
from lensdesk.exchange.age_file import LARGEST, PackageTooLarge, closed, opened, recipient_of
from lensdesk.exchange.exact import exact, read_exact
from lensdesk.exchange.signed import Signer, is_signed, key_in

VERSION = 1
_CONTEXT = b"LensDesk-package-v1\0"
_LENGTH, _SIGNATURE, _LONGEST = 4, 64, 8 * 1024  # bytes; the last of a header
_OVERHEAD = 64 * 1024  # bytes that age and the header add, at most
_KINDS = {
    "version": int,
    "package": str,
    "sender": str,
    "to": list,
    "sequence": int,
    "made_at": str,
    "length": int,
    "sha256": str,
}


class PackageUnsigned(LensDeskError):
    """The package opens, but what is in it is not signed, or was changed."""

    code = "package-unsigned"


class PackageForwarded(LensDeskError):
    """The sender, with this `key`, did not address the package to this reader.

    Somebody passed it on.
    """

    code = "package-forwarded"


class PackageReplayed(LensDeskError):
    """The package was opened here before, or one with its number by the same `key` was."""

    code = "package-replayed"


class SenderUnknown(LensDeskError):
    """The sender is not in the address book. `key` is that of the signature, as hex digits."""

    code = "sender-unknown"


class SenderNotConfirmed(LensDeskError):
    """The sender is in the address book, and nobody has confirmed the `key` by telephone."""

    code = "sender-not-confirmed"


class SenderWithdrawn(LensDeskError):
    """The `key` of the sender was withdrawn."""

    code = "sender-withdrawn"


class ReadersTheSame(LensDeskError):
    """The coordinator and the deputy have the same key."""

    code = "readers-the-same"


class Standing(StrEnum):
    """What is known here of a sender's key."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Header:
    """What the sender signs.

    `sender` is the key to check by, `to` the SHA-256 of each reader's key of age, both as 64 hex
    digits; `length` is in bytes and `sha256` that of the letter.
    """

    version: int
    package: str
    sender: str
    to: tuple[str, ...]
    sequence: int
    made_at: str
    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that is sound: its header, and the letter as PDF with its data inside."""

    header: Header
    letter: bytes


def seal(
    letter: bytes, signer: Signer, coordinator: str, deputy: str, sequence: int, at: datetime
) -> bytes:
    """The letter, a PDF that carries its JSON, as a package for two recipients (age1…)."""
    if coordinator == deputy:
        raise ReadersTheSame
    if len(letter) > LARGEST - _OVERHEAD:
        raise PackageTooLarge(most=LARGEST // 1024 // 1024)
    header = Header(
        VERSION,
        str(uuid4()),
        signer.public_key.hex(),
        (_mark(coordinator), _mark(deputy)),
        sequence,
        at.isoformat(),
        len(letter),
        hashlib.sha256(letter).hexdigest(),
    )
    signed = exact(asdict(header))
    before = len(signed).to_bytes(_LENGTH, "big") + signed + signer.sign(_CONTEXT + signed)
    return closed(before + letter, (coordinator, deputy))


def open_sealed(
    file: bytes,
    identity: str,
    senders: Mapping[str, Standing],
    is_seen: Callable[[Header], bool],
) -> Opened:
    """The letter in a package, when all is as it should be; else one of the faults above.

    `senders` tells of each known key, `is_seen` whether a package was opened here before.
    """
    found = _signed(opened(file, identity))
    if _mark(recipient_of(identity)) not in found.header.to:
        raise PackageForwarded(key=found.header.sender)
    key = found.header.sender
    standing = senders.get(key)
    if standing is None:
        raise SenderUnknown(key=key)
    if standing is Standing.WITHDRAWN:
        raise SenderWithdrawn(key=key)
    if standing is not Standing.CONFIRMED:
        raise SenderNotConfirmed(key=key)
    if is_seen(found.header):
        raise PackageReplayed(key=key)
    return found


def _signed(content: bytes) -> Opened:
    length = int.from_bytes(content[:_LENGTH], "big")
    end = _LENGTH + length
    if length > _LONGEST or len(content) < end + _SIGNATURE:
        raise PackageUnsigned
    written, signature = content[_LENGTH:end], content[end : end + _SIGNATURE]
    header, letter = _header(written), content[end + _SIGNATURE :]
    key = key_in(header.sender) if header else None
    if header is None or key is None or not is_signed(key, _CONTEXT + written, signature):
        raise PackageUnsigned
    if (header.length, header.sha256) != (len(letter), hashlib.sha256(letter).hexdigest()):
        raise PackageUnsigned
    return Opened(header, letter)


def _header(written: bytes) -> Header | None:
    found = read_exact(written, _KINDS)
    if found is None or found["version"] != VERSION:
        return None
    to = found["to"]
    if not isinstance(to, list) or not all(isinstance(mark, str) for mark in to):
        return None
    number = found["sequence"]
    if not isinstance(number, int) or not 0 < number < 2**63:  # what a table can hold
        return None
    return Header(**{**found, "to": tuple(to)})  # type: ignore[arg-type]  # read_exact saw the kinds


def _mark(recipient: str) -> str:
    return hashlib.sha256(recipient.encode()).hexdigest()
