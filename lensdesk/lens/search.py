"""Where in the lens does a word stand? In either language, by the beginning of any word."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lensdesk.lens.guidance import Guidance
from lensdesk.lens.model import Lens, Text

LEAST = 2  # letters


class Kind(StrEnum):
    """What was found."""

    SIGN = "sign"
    INDICATOR = "indicator"
    PHENOMENON = "phenomenon"
    PLACE = "place"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found: its label and all its words, folded for comparing."""

    kind: Kind
    id: str
    label: str
    words: str


def index(lens: Lens, guidance: Guidance | None = None) -> tuple[Entry, ...]:
    """Everything that can be found, signs first, each kind in the order of the lens."""
    return tuple(_entries(lens, guidance))


def find(entries: Sequence[Entry], text: str) -> list[Entry]:
    """The entries in which every word of `text` begins a word; nothing below two letters.

    Those with the first word in their label come first. When no word begins so, a part of a word
    is enough.
    """
    wanted = folded(text).split()
    if len("".join(wanted)) < LEAST:
        return []
    hits = [e for e in entries if all(f" {w}" in e.words for w in wanted)]
    hits = hits or [e for e in entries if all(w in e.words for w in wanted)]
    return sorted(hits, key=lambda e: f" {wanted[0]}" not in e.label)


def folded(text: str) -> str:
    """A text without case, accents and punctuation; it begins with a blank, as each word does."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return f" {kept}"


def _entries(lens: Lens, guidance: Guidance | None) -> Iterator[Entry]:
    for sign in lens.signs.values():
        yield _entry(Kind.SIGN, sign.id, sign.label, sign.hint)
    for indicator in lens.indicators:
        yield _entry(Kind.INDICATOR, indicator.id, indicator.label, indicator.question)
    for phenomenon in lens.phenomena:
        yield _entry(Kind.PHENOMENON, phenomenon.id, phenomenon.label)
    if guidance is None:
        return
    for place in guidance.places:
        yield _entry(Kind.PLACE, place.id, place.name, place.holds)
    for contact in guidance.contacts:
        yield _entry(Kind.CONTACT, contact.id, contact.name, contact.what)


def _entry(kind: Kind, id_: str, label: Text, *more: Text) -> Entry:
    texts = [text for each in (label, *more) for text in (each.nl, each.en)]
    return Entry(kind, id_, folded(f"{label.nl} {label.en}"), folded(" ".join(texts)))
