"""May this addition stand beside the lens? Its own rules, and what it refers to.

The codes are those of the checker of a lens; an own sign needs no source, and its id says that it
is own.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from lensdesk.lens.format import LANGUAGES, OWN_PREFIX, is_too_long
from lensdesk.lens.guidance import Contact
from lensdesk.lens.model import Lens, Sign, Text
from lensdesk.lens.safe_text import LONGEST, is_identity, is_unsafe, shown
from lensdesk.words import Language


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong in one field, such as `label.nl`; `about` is what it is about."""

    field: str
    code: str
    about: str


def sign_findings(sign: Sign) -> Iterator[Finding]:
    """What is wrong with an own sign by itself."""
    yield from _identity(sign.id)
    yield from _text("label", sign.label)
    yield from _text("hint", sign.hint)
    if not sign.subjects:
        yield Finding("subjects", "key-missing", "subjects")


def sign_references(sign: Sign, lens: Lens) -> Iterator[Finding]:
    """What an own sign refers to and this lens does not have, or has already."""
    if sign.id in lens.signs:
        yield Finding("id", "double-id", shown(sign.id))
    known: tuple[tuple[str, tuple[str, ...], Collection[str]], ...] = (
        ("indicator", (sign.indicator,), lens.indicator),
        ("professions", sign.professions, lens.profession),
        ("phenomena", sign.phenomena, {p.id for p in lens.phenomena}),
    )
    for field, wanted, ids in known:
        yield from (Finding(field, "unknown-id", shown(i)) for i in wanted if i not in ids)


def contact_findings(contact: Contact) -> Iterator[Finding]:
    """What is wrong with an own contact by itself; when it was last checked must be known."""
    yield from _identity(contact.id)
    yield from _text("name", contact.name)
    yield from _text("what", contact.what)
    if not contact.reach.strip():
        yield Finding("reach", "key-missing", "reach")
    yield from _safe("reach", contact.reach)
    if contact.basis.checked is None:
        yield Finding("checked", "key-missing", "checked")


def contact_references(fills: str | None, contacts: Collection[Contact]) -> Iterator[Finding]:
    """Whether the contact that is filled in is one that the lens left open."""
    if fills is not None and fills not in {c.id for c in contacts if c.local}:
        yield Finding("fills", "unknown-id", shown(fills))


def _identity(given: str) -> Iterator[Finding]:
    if not (given.startswith(OWN_PREFIX) and is_identity(given)):
        yield Finding("id", "own-id", shown(given))


def _text(field: str, text: Text) -> Iterator[Finding]:
    for language in LANGUAGES:
        place, told = f"{field}.{language}", text[Language(language)]
        if not told.strip():
            yield Finding(place, "language-missing", place)
        if field == "label" and is_too_long(told):
            yield Finding(place, "label-too-long", place)
        yield from _safe(place, told)


def _safe(place: str, text: str) -> Iterator[Finding]:
    if is_unsafe(text):
        yield Finding(place, "unsafe-text", place)
    if len(text) > LONGEST:
        yield Finding(place, "text-too-long", place)
