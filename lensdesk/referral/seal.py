"""Was a letter changed after it was made? The seal says it, without the vault.

The seal lies in the letter as `seal.json`. It names the SHA-256 of the data, of the record of
the pages and of the whole file but the seal itself, and is signed by the key of a vault with
Ed25519. It has a fixed length, for it is put in when the file is complete.
"""

import hashlib
import json
import zlib
from dataclasses import asdict, dataclass
from typing import Protocol

from lensdesk.referral.canonical import canonical

DATA, PAGES, SEAL = "referral.json", "pages.json", "seal.json"
FORMAT = "lensdesk-seal-1"
_ROOM = 640


class Signer(Protocol):
    """Who seals: a vault's key, of which only the public half can be seen."""

    @property
    def public_key(self) -> bytes:
        """The 32 bytes by which a seal is checked."""

    def sign(self, message: bytes) -> bytes:
        """The signature of `message`, 64 bytes."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What is sealed, each as 64 hex digits: data, pages, file; and by which public key."""

    data: str
    pages: str
    file: str
    key: str
    format: str = FORMAT

    def message(self) -> bytes:
        """What is signed."""
        return canonical(asdict(self))


def room() -> bytes:
    """The place that is kept free for a seal, as it lies in the file."""
    return _packed(b"")


def put_in(file: bytes, data: bytes, pages: bytes, signer: Signer) -> bytes:
    """The file with the seal in the place that was kept free."""
    free = room()
    at = file.index(free)
    rest = file[:at] + file[at + len(free) :]
    seal = Seal(digest(data), digest(pages), digest(rest), signer.public_key.hex())
    signature = signer.sign(seal.message()).hex()
    written = canonical({**asdict(seal), "signature": signature})
    return file[:at] + _packed(written) + file[at + len(free) :]


def opened(written: bytes) -> Seal | None:
    """The seal in the bytes of `seal.json`; None when it is none, or its signature is wrong."""
    try:
        found = json.loads(written)
        signature = bytes.fromhex(found.pop("signature"))
        seal = Seal(**found)
        if seal.format == FORMAT and _is_signed(seal, signature):
            return seal
    except (ValueError, TypeError, KeyError, AttributeError):
        pass
    return None


def is_as_made(seal: Seal, file: bytes, packed: bytes) -> bool:
    """Whether the file is byte for byte the one that was sealed; `packed` is the seal in it."""
    before, _, after = file.partition(packed)
    return packed not in after and digest(before + after) == seal.file


def digest(data: bytes) -> str:
    """The SHA-256 as hex digits."""
    return hashlib.sha256(data).hexdigest()


def _packed(written: bytes) -> bytes:
    # not compressed: the length must not depend on what is in it
    return zlib.compress(written.ljust(_ROOM), 0)


def _is_signed(seal: Seal, signature: bytes) -> bool:
    from nacl.exceptions import CryptoError  # noqa: PLC0415  # only when a letter is inspected
    from nacl.signing import VerifyKey  # noqa: PLC0415

    try:
        VerifyKey(bytes.fromhex(seal.key)).verify(seal.message(), signature)
    except CryptoError:
        return False
    return True
