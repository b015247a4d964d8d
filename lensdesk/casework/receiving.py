"""What came in, from whom, and is it as it was made? Looked at first, and kept when asked."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import Contact, identity, senders, with_key
from lensdesk.errors import LensDeskError
from lensdesk.exchange import Header, open_sealed
from lensdesk.exchange.age_file import LARGEST
from lensdesk.referral import placed
from lensdesk.referral.codes_typed import is_same_code
from lensdesk.referral.inspection import data_in, inspect_letter
from lensdesk.referral.isolated import read_whole
from lensdesk.referral.verdict import Inspection, Verdict
from lensdesk.vault import Vault
from lensdesk.vault.address_book import KnownCode, keep_received, known_codes, was_received

PACKAGE = ".lensdesk"  # how the name of a sealed letter ends


class PackageNotRead(LensDeskError):
    """The file of a package cannot be read."""

    code = "package-not-read"


class NoDataInLetter(LensDeskError):
    """The letter carries no data to save apart."""

    code = "no-data-in-letter"


class Taken(NamedTuple):
    """A letter as it came, not read yet, with what its sender signed if it was sealed."""

    letter: bytes
    header: Header | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """A letter that came in: the PDF, and what was found in it.

    A sealed one has the `header` that its sender signed; `sender` is the contact by whose key it,
    or a plain PDF, is sealed, or None when that key is not in the address book.
    """

    letter: bytes
    inspection: Inspection
    sender: Contact | None
    header: Header | None = None

    @property
    def is_sound(self) -> bool:
        """Whether the letter says what it said when it was sealed, by whoever sent it."""
        same = self.header is None or self.header.sender == self.inspection.key
        return same and self.inspection.verdict in (Verdict.GENUINE, Verdict.RESAVED)


def taken_in(desk: Desk, file: Path) -> Taken:
    """The letter in a package for this vault, known by the end of its name, or a plain PDF.

    Nothing is kept or written, and the PDF is not read yet. Raises `PackageNotRead`, the faults
    of `open_sealed`, `PdfUnreadable` and `PdfTooLarge`.
    """
    if file.suffix.casefold() == PACKAGE:
        return open_package(desk, file)
    return Taken(read_whole(file))


def open_package(desk: Desk, file: Path) -> Taken:
    """The letter in a package for this vault. Raises as `taken_in`."""
    vault = desk.vault

    def is_seen(header: Header) -> bool:
        return was_received(vault, header.sender, header.sequence, header.package)

    opened = open_sealed(_content(file), identity(vault), senders(vault), is_seen)
    return Taken(opened.letter, opened.header)


def arrived(vault: Vault, taken: Taken, found: Inspection) -> Arrived:
    """What came in, with what an inspection of it found, and from whom it is."""
    key = found.key if taken.header is None else taken.header.sender
    return Arrived(taken.letter, found, with_key(vault, key) if key else None, taken.header)


def look(desk: Desk, file: Path) -> Arrived:
    """Take in a file and inspect the letter in it. Raises as `taken_in`."""
    taken = taken_in(desk, file)
    return arrived(desk.vault, taken, inspect_letter(taken.letter))


def keep_letter(desk: Desk, came: Arrived, out: Path, at: datetime) -> None:
    """Write the PDF to `out`, whole or not at all; from then on the package counts as received.

    Raises `PdfNotWritten`; then it can be opened again.
    """
    header = came.header
    with placed(came.letter, out):
        if header is not None:
            marks = header.sender, header.sequence, header.package
            keep_received(desk.vault, *marks, at.isoformat(), came.inspection.code)


def keep_data(came: Arrived, out: Path) -> None:
    """Write the `referral.json` of the letter to `out`. Raises `NoDataInLetter`."""
    data = data_in(came.letter)
    if not data:
        raise NoDataInLetter
    with placed(data, out):
        pass


def receive(desk: Desk, file: Path, out: Path, at: datetime) -> Arrived:
    """Open a package for this vault, inspect it, and write the letter to `out`."""
    taken = open_package(desk, file)
    came = arrived(desk.vault, taken, inspect_letter(taken.letter))
    keep_letter(desk, came, out, at)
    return came


def letters_with(vault: Vault, typed: str) -> tuple[KnownCode, ...]:
    """The letters that were made or received here and have this check code."""
    return tuple(known for known in known_codes(vault) if is_same_code(typed, known.code))


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as package:
            return package.read(LARGEST + 1)
    except (OSError, ValueError) as fault:  # a name with a null byte
        raise PackageNotRead from fault
