"""Who can be written to? A card: a name and two keys, signed by the one who made it.

The signature shows that the card was not damaged, not who made it: for that its eight words are
read over the telephone. They are those of the key that signs, the same as `inspect` says of a
letter: with that key known, its signature vouches for the key to write to.
"""

import hashlib
import unicodedata
from dataclasses import asdict, dataclass
from datetime import date

from lensdesk.errors import LensDeskError
from lensdesk.exchange.age_file import is_recipient
from lensdesk.exchange.exact import exact, read_exact
from lensdesk.exchange.signed import Signer, is_signed, key_in
from lensdesk.key_words import key_words
from lensdesk.lens.safe_text import is_unsafe

FORMAT = "lensdesk-card-1"
LARGEST = 4 * 1024  # bytes
LONGEST = 120  # characters of a text
_CONTEXT = b"LensDesk-card-v1\0"
_TEXTS = ("name", "organisation", "role")


class CardInvalid(LensDeskError):
    """The file is no card, or was changed after it was made."""

    code = "card-invalid"


class CardTextRefused(LensDeskError):
    """A card needs a name; its texts are short, on one line, and hide nothing."""

    code = "card-text-refused"


@dataclass(frozen=True, slots=True)
class Card:
    """Who someone is, and the public halves of the keys to write to and to check by.

    `recipient` is a key of age (age1…), `key` 64 hex digits of Ed25519, `made_on` a day as
    YYYY-MM-DD.
    """

    name: str
    organisation: str
    role: str
    recipient: str
    key: str
    made_on: str

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of both keys, as 64 hex digits."""
        return hashlib.sha256(self._keys).hexdigest()

    @property
    def words(self) -> tuple[str, ...]:
        """Eight words to be read aloud: those of the key by which cards and letters are signed."""
        return key_words(bytes.fromhex(self.key))

    @property
    def _keys(self) -> bytes:
        return f"{self.recipient} {self.key}".encode()


def card_made(
    name: str, organisation: str, role: str, recipient: str, key: bytes, made_on: date
) -> Card:
    """A card of one's own. Raises `CardTextRefused`."""
    one, where, task = (
        unicodedata.normalize("NFC", text.strip()) for text in (name, organisation, role)
    )
    card = Card(one, where, task, recipient, key.hex(), made_on.isoformat())
    if not _is_shown_safely(card):
        raise CardTextRefused(most=LONGEST)
    return card


def written_card(card: Card, signer: Signer) -> bytes:
    """The card as its file, signed."""
    fields = {**asdict(card), "format": FORMAT}
    return exact({**fields, "signature": signer.sign(_CONTEXT + exact(fields)).hex()})


def read_card(file: bytes) -> Card:
    """The card in a file. Raises `CardInvalid` when anything at all is not as it should be."""
    names = (*Card.__dataclass_fields__, "format", "signature")
    found = read_exact(file, dict.fromkeys(names, str)) if len(file) <= LARGEST else None
    if found is None or found["format"] != FORMAT:
        raise CardInvalid
    card = Card(**{name: str(found[name]) for name in Card.__dataclass_fields__})
    signature = str(found.pop("signature"))
    if not (_is_shown_safely(card) and _has_keys(card, exact(found), signature)):
        raise CardInvalid
    return card


def _is_shown_safely(card: Card) -> bool:
    texts = [str(getattr(card, name)) for name in _TEXTS]
    return bool(card.name) and not any(
        len(text) > LONGEST
        or text != unicodedata.normalize("NFC", text.strip())
        or "\n" in text
        or "\N{SOFT HYPHEN}" in text
        or is_unsafe(text)
        for text in texts
    )


def _has_keys(card: Card, message: bytes, signature: str) -> bool:
    key = key_in(card.key)
    try:
        is_day = date.fromisoformat(card.made_on).isoformat() == card.made_on
        signed = bytes.fromhex(signature)
    except ValueError:
        return False
    return (
        key is not None
        and is_day
        and is_signed(key, _CONTEXT + message, signed)
        and is_recipient(card.recipient)
    )
