"""Whom can this vault write to? Its own card, and those of others, confirmed by telephone."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from lensdesk.casework.amending import Desk
from lensdesk.errors import LensDeskError
from lensdesk.exchange import (
    Card,
    Standing,
    card_made,
    new_identity,
    read_card,
    recipient_of,
    written_card,
)
from lensdesk.exchange.card import LARGEST
from lensdesk.referral import PdfNotWritten, placed
from lensdesk.vault import Vault, sealer
from lensdesk.vault.address_book import (
    KeptContact,
    age_identity,
    contacts,
    keep_age_identity,
    keep_contacts,
)
from lensdesk.words import Language


class ContactUnknown(LensDeskError):
    """No card in use has this name, or more than one has."""

    code = "contact-unknown"


class ContactKeyChanged(LensDeskError):
    """Someone of this name and organisation is known by other keys."""

    code = "contact-key-changed"


class ContactNotConfirmed(LensDeskError):
    """Nobody has compared the words of this contact by telephone."""

    code = "contact-not-confirmed"


class CardNotRead(LensDeskError):
    """The file of a card cannot be read."""

    code = "card-not-read"


class CardNotWritten(LensDeskError):
    """The card could not be written where it was asked; nothing was left half written."""

    code = "card-not-written"


@dataclass(frozen=True, slots=True)
class Contact:
    """A card that is in use, and who confirmed it and when; both empty when nobody did."""

    card: Card
    confirmed_by: str = ""
    confirmed_at: str = ""


def identity(vault: Vault) -> str:
    """The key of age by which this vault opens packages, made when it is first needed."""
    kept = age_identity(vault)
    if kept is None:
        kept = new_identity()
        keep_age_identity(vault, kept)
    return kept


def own_card(desk: Desk, language: Language, at: datetime) -> Card:
    """The card of whoever works here. Raises `CardTextRefused` when there is no name to show."""
    who = desk.professional
    known = desk.lens.profession.get(who.profession)
    role = known.label[language] if known else who.profession
    recipient, key = recipient_of(identity(desk.vault)), sealer(desk.vault).public_key
    return card_made(who.name, who.organisation, role, recipient, key, at.date())


def export_card(desk: Desk, path: Path, language: Language, at: datetime) -> Card:
    """Write the own card to `path`, whole or not at all. Raises `CardNotWritten`."""
    card = own_card(desk, language, at)
    try:
        with placed(written_card(card, sealer(desk.vault)), path):
            pass
    except PdfNotWritten as fault:
        raise CardNotWritten from fault
    return card


def card_text(desk: Desk, language: Language, at: datetime) -> bytes:
    """The own card as its file holds it, for a QR code. Raises `CardTextRefused`."""
    return written_card(own_card(desk, language, at), sealer(desk.vault))


def read_card_file(path: Path) -> Card:
    """The card in a file. Raises `CardNotRead` and `CardInvalid`."""
    return read_card(_content(path))


def listed(vault: Vault) -> tuple[Contact, ...]:
    """The contacts that are in use, in the order of arrival."""
    return tuple(
        Contact(read_card(kept.card.encode()), kept.confirmed_by, kept.confirmed_at)
        for kept in contacts(vault)
        if not kept.withdrawn_at
    )


def add_contact(vault: Vault, path: Path, at: datetime, *, anew: bool = False) -> Card:
    """Put the card in a file into the address book, not yet confirmed.

    Other keys for the same name and organisation raise `ContactKeyChanged`; with `anew` the old
    keys are withdrawn. A card that is there already stays as it is.
    """
    text = _content(path)
    card = read_card(text)
    same = of_same_name(vault, card)
    if any(c.card.fingerprint == card.fingerprint for c in same):
        return card
    if same and not anew:
        raise ContactKeyChanged
    fresh = KeptContact(card.fingerprint, text.decode())
    gone = {c.card.fingerprint for c in same}
    old = [replace(k, withdrawn_at=at.isoformat()) for k in _kept(vault, gone)]
    keep_contacts(vault, *old, fresh)
    return card


def of_same_name(vault: Vault, card: Card) -> tuple[Contact, ...]:
    """The contacts in use that are called as this card is, whatever their keys."""
    return tuple(c for c in listed(vault) if _who(c.card) == _who(card))


def with_key(vault: Vault, key: str) -> Contact | None:
    """The contact in use whose letters are signed by this key."""
    return next((c for c in listed(vault) if c.card.key == key), None)


def confirm(vault: Vault, contact: Contact, by: str, at: datetime) -> Contact:
    """Keep that `by` compared the eight words with the contact by telephone."""
    [kept] = _kept(vault, {contact.card.fingerprint})
    keep_contacts(vault, replace(kept, confirmed_by=by, confirmed_at=at.isoformat()))
    return replace(contact, confirmed_by=by, confirmed_at=at.isoformat())


def remove(vault: Vault, contact: Contact, at: datetime) -> None:
    """Withdraw a contact: nothing goes there, and what comes from its key is refused."""
    [kept] = _kept(vault, {contact.card.fingerprint})
    gone = replace(kept, confirmed_by="", confirmed_at="", withdrawn_at=at.isoformat())
    keep_contacts(vault, gone)


def put_back(vault: Vault, contact: Contact) -> None:
    """Undo the removal of a contact: it is as it was, confirmed or not."""
    [kept] = _kept(vault, {contact.card.fingerprint})
    by, at = contact.confirmed_by, contact.confirmed_at
    keep_contacts(vault, replace(kept, confirmed_by=by, confirmed_at=at, withdrawn_at=""))


def find(vault: Vault, name: str) -> Contact:
    """The one contact with this name, or name and organisation with a comma between them."""
    wanted = name.strip().casefold()
    found = [
        c for c in listed(vault) if wanted in (c.card.name.casefold(), ", ".join(_who(c.card)))
    ]
    if len(found) != 1:
        raise ContactUnknown
    return found[0]


def senders(vault: Vault) -> dict[str, Standing]:
    """What is known of each key by which a letter can be signed."""
    known = {read_card(k.card.encode()).key: Standing.WITHDRAWN for k in contacts(vault)}
    for contact in listed(vault):
        is_sure = bool(contact.confirmed_at)
        known[contact.card.key] = Standing.CONFIRMED if is_sure else Standing.UNCONFIRMED
    return known


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1).rstrip(b"\r\n")  # what saves a QR code may end the line
    except (OSError, ValueError) as fault:  # a name with a null byte
        raise CardNotRead from fault


def _kept(vault: Vault, fingerprints: set[str]) -> list[KeptContact]:
    return [k for k in contacts(vault) if k.fingerprint in fingerprints]


def _who(card: Card) -> tuple[str, str]:
    return card.name.casefold(), card.organisation.casefold()
