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
from lensdesk.exchange.card import LARGEST, CardInvalid
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


def read_card_file(path: Path) -> Card:
    """The card in a file. Raises `CardNotRead` and `CardInvalid`."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as fault:  # a name with a null byte
        raise CardNotRead from fault
    if not content:
        raise CardInvalid
    return read_card(content)


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
    card = read_card_file(path)
    same = [c for c in listed(vault) if _who(c.card) == _who(card)]
    if any(c.card.fingerprint == card.fingerprint for c in same):
        return card
    if same and not anew:
        raise ContactKeyChanged
    text = path.read_bytes()
    if read_card(text) != card:  # it was changed between the two looks
        raise CardInvalid
    fresh = KeptContact(card.fingerprint, text.decode())
    gone = {c.card.fingerprint for c in same}
    old = [replace(k, withdrawn_at=at.isoformat()) for k in _kept(vault, gone)]
    keep_contacts(vault, *old, fresh)
    return card


def confirm(vault: Vault, name: str, by: str, at: datetime) -> Contact:
    """Keep that `by` compared the eight words with the contact by telephone."""
    found = find(vault, name)
    [kept] = _kept(vault, {found.card.fingerprint})
    keep_contacts(vault, replace(kept, confirmed_by=by, confirmed_at=at.isoformat()))
    return replace(found, confirmed_by=by, confirmed_at=at.isoformat())


def remove(vault: Vault, name: str, at: datetime) -> Contact:
    """Withdraw a contact: nothing goes there, and what comes from its key is refused."""
    found = find(vault, name)
    [kept] = _kept(vault, {found.card.fingerprint})
    gone = replace(kept, confirmed_by="", confirmed_at="", withdrawn_at=at.isoformat())
    keep_contacts(vault, gone)
    return found


def find(vault: Vault, name: str) -> Contact:
    """The one contact with this name, or name and organisation with a comma between them."""
    wanted = name.strip().casefold()
    found = [
        c for c in listed(vault) if wanted in (c.card.name.casefold(), ", ".join(_who(c.card)))
    ]
    if len(found) != 1:
        raise ContactUnknown
    return found[0]


def confirmed(vault: Vault, name: str) -> Contact:
    """The contact with this name. Raises `ContactNotConfirmed`."""
    found = find(vault, name)
    if not found.confirmed_at:
        raise ContactNotConfirmed
    return found


def senders(vault: Vault) -> dict[str, Standing]:
    """What is known of each key by which a letter can be signed."""
    known = {read_card(k.card.encode()).key: Standing.WITHDRAWN for k in contacts(vault)}
    for contact in listed(vault):
        is_sure = bool(contact.confirmed_at)
        known[contact.card.key] = Standing.CONFIRMED if is_sure else Standing.UNCONFIRMED
    return known


def _kept(vault: Vault, fingerprints: set[str]) -> list[KeptContact]:
    return [k for k in contacts(vault) if k.fingerprint in fingerprints]


def _who(card: Card) -> tuple[str, str]:
    return card.name.casefold(), card.organisation.casefold()
