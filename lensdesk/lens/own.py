"""What did the organisation add itself? Its own signs and contacts, apart from any lens.

They are never written into a lens: they are kept in a file of their own (see `own_file`) and put
beside the lens when it is used, each marked as own. An addition that does not fit is refused with
all that is wrong with it.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from lensdesk.errors import LensDeskError
from lensdesk.lens.format import OWN_PREFIX
from lensdesk.lens.guidance import Contact
from lensdesk.lens.model import Lens, Sign
from lensdesk.lens.own_rules import (
    Finding,
    contact_findings,
    contact_references,
    sign_findings,
    sign_references,
)

_LONGEST_ID = 48


@dataclass(frozen=True, slots=True)
class OwnContact:
    """Somebody to reach; `fills` is the id of a contact of the lens that was left open."""

    contact: Contact
    fills: str | None = None


@dataclass(frozen=True, slots=True)
class Own:
    """All that an organisation added to the lens with the id `lens`."""

    lens: str
    signs: tuple[Sign, ...] = ()
    contacts: tuple[OwnContact, ...] = ()


class OwnRefused(LensDeskError):
    """An addition does not fit in `n` fields; `findings` has them, `places` names them."""

    code = "own-refused"

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        told = "; ".join(f"{f.field} {f.code}" for f in self.findings)
        super().__init__(n=len(self.findings), places=told)


def merged(lens: Lens, own: Own) -> Lens:
    """The lens with each own sign after the others of its indicator.

    A sign whose indicator this version of the lens does not have is left out: see `unplaced`.
    """
    extra: dict[str, list[Sign]] = {}
    for sign in own.signs if own.lens == lens.id else ():
        if sign.indicator in lens.indicator and sign.id not in lens.signs:
            extra.setdefault(sign.indicator, []).append(_known(lens, sign))
    if not extra:
        return lens
    domains = tuple(
        replace(
            domain,
            indicators=tuple(
                replace(i, signs=(*i.signs, *extra.get(i.id, ()))) for i in domain.indicators
            ),
        )
        for domain in lens.domains
    )
    return replace(lens, domains=domains)


def unplaced(lens: Lens, own: Own) -> tuple[Sign, ...]:
    """The own signs for which this version of the lens has no indicator."""
    return tuple(s for s in own.signs if s.indicator not in lens.indicator)


def contacts_with(contacts: Iterable[Contact], own: Own) -> tuple[Contact, ...]:
    """The contacts of a lens, those that were left open filled in, and the own ones after them."""
    fills = {c.fills: c.contact for c in own.contacts if c.fills}
    known = tuple(contacts)
    filled = (replace(fills[c.id], id=c.id, local=True) if c.id in fills else c for c in known)
    ids = {c.id for c in known}
    return (*filled, *(c.contact for c in own.contacts if c.fills not in ids))


def add_sign(own: Own, lens: Lens, sign: Sign) -> Own:
    """Own with one more sign. Raises `OwnRefused`."""
    findings = [*sign_findings(sign), *sign_references(sign, lens)]
    if sign.id in {s.id for s in own.signs}:
        findings.append(Finding("id", "double-id", sign.id))
    _refuse(findings)
    return replace(own, signs=(*own.signs, replace(sign, own=True, sources=())))


def drop_sign(own: Own, sign: str) -> Own:
    """Own without the sign with this id. What was observed about it stays in the cases."""
    return replace(own, signs=tuple(s for s in own.signs if s.id != sign))


def put_contact(
    own: Own, contact: Contact, fills: str | None = None, contacts: Collection[Contact] = ()
) -> Own:
    """Own with this contact, in the place of one with the same id. Raises `OwnRefused`.

    `contacts` are those of the lens; `fills` names one of them that is local.
    """
    findings = [*contact_findings(contact), *contact_references(fills, contacts)]
    others = [c for c in own.contacts if c.contact.id != contact.id]
    if fills and fills in {c.fills for c in others}:
        findings.append(Finding("fills", "double-id", fills))
    _refuse(findings)
    new = OwnContact(replace(contact, local=True), fills)
    put = [new if c.contact.id == contact.id else c for c in own.contacts]
    return replace(own, contacts=(*put, *(() if len(others) < len(put) else (new,))))


def drop_contact(own: Own, contact: str) -> Own:
    """Own without the contact with this id."""
    return replace(own, contacts=tuple(c for c in own.contacts if c.contact.id != contact))


def new_id(label: str, taken: Collection[str]) -> str:
    """An id for an addition, after its label, that is not `taken` yet."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))[:_LONGEST_ID].strip("-") or "addition"
    made, n = f"{OWN_PREFIX}{words}", 2
    while made in taken:
        made, n = f"{OWN_PREFIX}{words}-{n}", n + 1
    return made


def _known(lens: Lens, sign: Sign) -> Sign:
    """The sign with only those professions and phenomena that this lens has."""
    phenomena = {p.id for p in lens.phenomena}
    return replace(
        sign,
        professions=tuple(p for p in sign.professions if p in lens.profession),
        phenomena=tuple(p for p in sign.phenomena if p in phenomena),
    )


def _refuse(findings: Iterable[Finding]) -> None:
    if found := tuple(findings):
        raise OwnRefused(found)
