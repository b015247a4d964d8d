"""In which form does a letter go out: sealed for two contacts, locked, or as it is?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from lensdesk.cases.model import Case, SentReferral
from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import Contact, ContactNotConfirmed, listed
from lensdesk.casework.referring import refer
from lensdesk.exchange import seal
from lensdesk.letters.order import Order
from lensdesk.referral import locked
from lensdesk.vault import Event, Happening, sealer, six_words
from lensdesk.vault.address_book import next_number
from lensdesk.words import Language

Wrap = Callable[[bytes], bytes]
"""Makes of the PDF of a letter the file that goes out."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """For two contacts who have LensDesk."""

    coordinator: Contact
    deputy: Contact


@dataclass(frozen=True, slots=True)
class Locked:
    """A PDF that asks for six words, which are told by telephone and kept nowhere."""

    passphrase: str


@dataclass(frozen=True, slots=True)
class Plain:
    """A PDF that everybody who gets hold of it can read."""


Way = Sealed | Locked | Plain
_EVENTS = {Sealed: Event.LETTER_SEALED, Locked: Event.LETTER_LOCKED, Plain: Event.LETTER_PLAIN}


def new_lock(language: Language) -> Locked:
    """A lock with six fresh words in this language."""
    return Locked(six_words(language))


def dispatch(
    desk: Desk, case: Case, path: Path, order: Order, at: datetime, way: Way
) -> tuple[Case, SentReferral]:
    """Write the referral to `path` in the form of `way`, and keep in the case that it was made.

    The form goes into the trail before the file is there: none goes out that was not logged.
    """
    wrap = wrap_for(desk, way, at)

    def logged(letter: bytes) -> bytes:
        made = wrap(letter)
        desk.vault.note(Happening(_EVENTS[type(way)], case.id, at=at))
        return made

    return refer(desk, case, path, order, at, wrap=logged)


def wrap_for(desk: Desk, way: Way, at: datetime) -> Wrap:
    """What makes the file that goes out. Raises `ContactNotConfirmed` before anything is made."""
    match way:
        case Sealed(coordinator, deputy):
            known = {c.card.fingerprint for c in listed(desk.vault) if c.confirmed_at}
            readers = coordinator.card, deputy.card
            if not known.issuperset(card.fingerprint for card in readers):
                raise ContactNotConfirmed
            one, two = (card.recipient for card in readers)

            def sealed(letter: bytes) -> bytes:
                # not below the clock: a vault that was put back must not use a number again
                number = next_number(desk.vault, int(at.timestamp()))
                return seal(letter, sealer(desk.vault), one, two, number, at)

            return sealed
        case Locked(passphrase):
            return lambda letter: locked(letter, passphrase)
        case Plain():
            return bytes
