"""How is a file closed for its readers? With age (X25519), and within limits when it is opened.

pyrage is imported where it is used: it has no wheel for every system. It needs minutes for a
header of thousands of readers, so the header is looked at first.
"""
# ruff: noqa: PLC0415

from collections.abc import Iterable
from types import ModuleType

from lensdesk.errors import LensDeskError

LARGEST = 50 * 1024 * 1024  # bytes of a package
_HEADER, _STANZAS = 8 * 1024, 8
_BEGINS, _ENDS, _STANZA = b"age-encryption.org/v1\n", b"\n--- ", b"\n-> "


class ExchangeNotHere(LensDeskError):
    """The library that closes and opens packages is not there for this system."""

    code = "exchange-not-here"


class PackageTooLarge(LensDeskError):
    """The package has more bytes than one ever has."""

    code = "package-too-large"


class PackageInvalid(LensDeskError):
    """The file is no package, or asks for more than the limits."""

    code = "package-invalid"


class PackageNotForUs(LensDeskError):
    """No key of this vault opens the package, or it was damaged on its way."""

    code = "package-not-for-us"


def new_identity() -> str:
    """A new private key of age, as text."""
    return str(_age().x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """The public half of a private key of age."""
    return str(_age().x25519.Identity.from_str(identity).to_public())


def is_recipient(text: str) -> bool:
    """Whether this is the public half of a key of age, as age itself writes it."""
    age = _age()
    try:
        return str(age.x25519.Recipient.from_str(text)) == text
    except Exception:  # noqa: BLE001  # the library has no root for its errors
        return False


def closed(content: bytes, recipients: Iterable[str]) -> bytes:
    """The content for these readers."""
    age = _age()
    made: bytes = age.encrypt(content, [age.x25519.Recipient.from_str(r) for r in recipients])
    return made


def opened(file: bytes, identity: str) -> bytes:
    """What is in the file. Raises the faults of this module; the header is looked at first."""
    if len(file) > LARGEST:
        raise PackageTooLarge(most=LARGEST // 1024 // 1024)
    _scan(file)
    age = _age()
    try:
        content: bytes = age.decrypt(file, [age.x25519.Identity.from_str(identity)])
    except Exception as fault:
        raise PackageNotForUs from fault
    return content


def _scan(file: bytes) -> None:
    head, end, _ = file[:_HEADER].partition(_ENDS)
    kinds = [stanza.split(b" ", 1)[0].strip() for stanza in head.split(_STANZA)[1:]]
    sound = head.startswith(_BEGINS) and end and 0 < len(kinds) <= _STANZAS
    if not sound or any(kind.split(b"\n")[0] == b"scrypt" for kind in kinds):
        raise PackageInvalid


def _age() -> ModuleType:
    try:
        import pyrage
    except ImportError as fault:
        raise ExchangeNotHere from fault
    age: ModuleType = pyrage
    return age
