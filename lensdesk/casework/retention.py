"""How long is a case kept, and which are due to be forgotten? Terms per kind; a person erases.

The terms here are a beginning, not the law: an organisation sets its own, with its privacy
officer, and keeps them in its vault, so that every copy of it goes by the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from lensdesk.cases.model import CaseId, DecisionKind
from lensdesk.cases.written import ANSWER
from lensdesk.cases.written import text as as_written
from lensdesk.errors import LensDeskError
from lensdesk.vault import Vault, retaining
from lensdesk.vault.retaining import Lasting, Longer


class Kept(StrEnum):
    """Why a case is kept."""

    NOTHING_CAME = "nothing_came"
    CLOSED = "closed"
    SENT = "sent"


TERMS: Mapping[Kept, int] = MappingProxyType(
    {Kept.NOTHING_CAME: 365, Kept.CLOSED: 730, Kept.SENT: 1825}
)  # days
WARNING = timedelta(days=30)
LONGEST = 36500  # days
FURTHEST = timedelta(days=3653)  # ten years, for a case that is kept longer


class TermInvalid(LensDeskError):
    """A term is not a number of days from 1 to `most`."""

    code = "term-invalid"


class ReasonMissing(LensDeskError):
    """Nothing is kept longer without a reason."""

    code = "longer-without-reason"


class DayInvalid(LensDeskError):
    """The day until which a case is kept is past, or too far away."""

    code = "longer-day-invalid"


@dataclass(frozen=True, slots=True)
class Term:
    """Until when a case is kept; it is due from that day on.

    `longer` says who decided to keep it beyond its term, where somebody did.
    """

    case: CaseId
    name: str
    kind: Kept
    until: date
    longer: Longer | None = None

    def is_due(self, today: date) -> bool:
        """Whether the term is over."""
        return self.until <= today

    def is_near(self, today: date) -> bool:
        """Whether it is over, or ends within the time of the warning."""
        return self.until <= today + WARNING


def terms(vault: Vault) -> Mapping[Kept, int]:
    """The terms in days: those of the organisation, and for the other kinds those to begin with."""
    own = {Kept(kind): days for kind, days in retaining.terms(vault).items() if kind in set(Kept)}
    return MappingProxyType({**TERMS, **own})


def are_own(vault: Vault) -> bool:
    """Whether the organisation has set its terms."""
    return bool(retaining.terms(vault))


def set_terms(vault: Vault, days: Mapping[Kept, int]) -> None:
    """Keep the organisation's own terms. Raises `TermInvalid`; then none is kept."""
    if not all(1 <= term <= LONGEST for term in days.values()):
        raise TermInvalid(most=LONGEST)
    retaining.set_terms(vault, {kind.value: term for kind, term in days.items()})


def keep_longer(vault: Vault, case: CaseId, until: date, reason: str, at: datetime) -> Longer:
    """Keep a case until `until`, because of `reason`, by decision of whoever works here.

    Raises `ReasonMissing`, `DayInvalid`, and what `written.text` raises.
    """
    why = as_written(reason, ANSWER).strip()
    if not why:
        raise ReasonMissing
    if not at.date() < until <= at.date() + FURTHEST:
        raise DayInvalid
    kept = Longer(case, until, why, vault.professional().name, at)
    retaining.keep_longer(vault, kept)
    return kept


def every(vault: Vault, given: Mapping[Kept, int] | None = None) -> tuple[Term, ...]:
    """The term of every case, the first one to end first."""
    return _ordered(vault, given or terms(vault), date.max)


def ending(vault: Vault, today: date, given: Mapping[Kept, int] | None = None) -> tuple[Term, ...]:
    """The cases whose term is over or ends within the time of the warning, the first one first."""
    days = given or terms(vault)
    begun_by = today + WARNING - timedelta(days=min(days.values()))  # no later one can end
    return tuple(term for term in _ordered(vault, days, begun_by) if term.is_near(today))


def _ordered(vault: Vault, days: Mapping[Kept, int], begun_by: date) -> tuple[Term, ...]:
    longer = retaining.longer(vault)
    found = (_term(at, days, longer.get(at.case)) for at in retaining.lasting(vault, begun_by))
    return tuple(sorted(found, key=lambda term: term.until))


def _term(lasting: Lasting, days: Mapping[Kept, int], longer: Longer | None) -> Term:
    closed = lasting.decision == DecisionKind.CLOSE
    kind = Kept.SENT if lasting.sent else Kept.CLOSED if closed else Kept.NOTHING_CAME
    until = lasting.last + timedelta(days=days[kind])
    if longer is not None:
        until = max(until, longer.until)
    return Term(lasting.case, lasting.name, kind, until, longer)
