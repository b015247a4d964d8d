"""How does a letter go to its receivers, and how is one that came in opened?"""

from datetime import datetime
from pathlib import Path

from lensdesk.cases.model import Case, SentReferral
from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import confirmed, identity, senders
from lensdesk.casework.referring import refer
from lensdesk.errors import LensDeskError
from lensdesk.exchange import Header, Opened, open_sealed, seal
from lensdesk.exchange.age_file import LARGEST
from lensdesk.referral import locked, placed
from lensdesk.vault import Event, sealer, six_words
from lensdesk.vault.address_book import keep_received, next_number, was_received
from lensdesk.words import Language


class PackageNotRead(LensDeskError):
    """The file of a package cannot be read."""

    code = "package-not-read"


def send(
    desk: Desk,
    case: Case,
    path: Path,
    language: Language,
    at: datetime,
    coordinator: str,
    deputy: str,
) -> tuple[Case, SentReferral]:
    """Write the referral to `path` as a package for two contacts, known by their names.

    Raises `ContactUnknown` and `ContactNotConfirmed` before anything is made.
    """
    readers = [confirmed(desk.vault, name).card.recipient for name in (coordinator, deputy)]

    def wrap(letter: bytes) -> bytes:
        # not below the clock: a vault that was put back must not use a number again
        number = next_number(desk.vault, int(at.timestamp()))
        return seal(letter, sealer(desk.vault), readers[0], readers[1], number, at)

    return refer(desk, case, path, language, at, wrap=wrap, event=Event.SEND)


def refer_locked(
    desk: Desk, case: Case, path: Path, language: Language, at: datetime
) -> tuple[Case, SentReferral, str]:
    """Write the referral as a PDF with a passphrase of six words, which is kept nowhere."""
    passphrase = six_words(language)
    case, sent = refer(
        desk, case, path, language, at, wrap=lambda letter: locked(letter, passphrase)
    )
    return case, sent, passphrase


def receive(desk: Desk, file: Path, out: Path, at: datetime) -> Opened:
    """Open a package for this vault, and write the letter to `out`, whole or not at all.

    Raises the faults of `open_sealed`; a package that could not be written can be opened again.
    """
    vault = desk.vault

    def is_seen(header: Header) -> bool:
        return was_received(vault, header.sender, header.sequence, header.package)

    try:
        with file.open("rb") as package:
            content = package.read(LARGEST + 1)
    except (OSError, ValueError) as fault:  # a name with a null byte
        raise PackageNotRead from fault
    found = open_sealed(content, identity(vault), senders(vault), is_seen)
    header = found.header
    with placed(found.letter, out):
        keep_received(vault, header.sender, header.sequence, header.package, at.isoformat())
    return found
