"""How long is a case kept, and which are due to be forgotten? Terms per kind; a person erases.

The terms here are a beginning, not the law: an organisation sets its own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from lensdesk.cases.decisions import latest
from lensdesk.cases.model import Case, CaseId, DecisionKind
from lensdesk.vault import Vault


class Kept(StrEnum):
    """Why a case is kept."""

    NOTHING_CAME = "nothing_came"
    CLOSED = "closed"
    SENT = "sent"


TERMS: Mapping[Kept, int] = MappingProxyType(
    {Kept.NOTHING_CAME: 365, Kept.CLOSED: 730, Kept.SENT: 1825}
)  # days
WARNING = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Term:
    """Until when a case is kept; it is due from that day on."""

    case: CaseId
    name: str
    kind: Kept
    until: date

    def is_due(self, today: date) -> bool:
        """Whether the term is over."""
        return self.until <= today


def term(case: Case, terms: Mapping[Kept, int] = TERMS) -> Term:
    """The term of a case, from the last day on which anything happened in it."""
    last = latest(case)
    moments = [case.created_at, *(o.at for o in case.observations), *(v.at for v in case.visits)]
    moments += [s.made_at for s in case.sent] + [d.made_at for d in case.decisions]
    days = [m.date() for m in moments] + [c.day for c in case.consultations]
    days += [d.until for d in case.decisions if d.until]  # not before it was to be looked at again
    closed = last is not None and last.kind is DecisionKind.CLOSE
    kind = Kept.SENT if case.sent else Kept.CLOSED if closed else Kept.NOTHING_CAME
    return Term(case.id, case.name, kind, max(days) + timedelta(days=terms[kind]))


def ending(vault: Vault, today: date, terms: Mapping[Kept, int] = TERMS) -> tuple[Term, ...]:
    """The cases whose term is over or ends within the time of the warning, the first one first."""
    return tuple(sorted(_ending(vault, today, terms), key=lambda found: found.until))


def _ending(vault: Vault, today: date, terms: Mapping[Kept, int]) -> Iterator[Term]:
    shortest = timedelta(days=min(terms.values()))
    for summary in vault.cases():
        if summary.created_at.date() + shortest > today + WARNING:
            continue
        found = term(vault.case(summary.id), terms)
        if found.until <= today + WARNING:
            yield found
