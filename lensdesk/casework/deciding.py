"""What is decided about a case? To report, to help, to keep looking, to close, or not yet.

A person decides and says why. Each decision stays beside the ones before it; only the one that the
same person took on the same day is corrected. The list of cases reminds of a day to look again.
"""

from dataclasses import replace
from datetime import date, datetime

from lensdesk.cases.decisions import in_order, latest
from lensdesk.cases.model import Case, Decision, DecisionId, DecisionKind, new_id
from lensdesk.cases.written import LINE, line
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Readings

_ENDS = (DecisionKind.KEEP_LOOKING, DecisionKind.CLOSE)  # of an earlier day to look again


class DateNotAhead(LensDeskError):
    """The day on which to look again is not after today."""

    code = "date-not-ahead"


class DecisionAhead(LensDeskError):
    """A decision was to be kept of a day that is still to come."""

    code = "decision-ahead"


class ReasonMissing(LensDeskError):
    """It was to be decided to keep looking without a reason."""

    code = "reason-missing"


def decide(  # as the other steps, and what is decided
    desk: Desk,
    case: Case,
    before: Readings,
    kind: DecisionKind,
    at: datetime,
    until: date | None = None,
) -> Change:
    """Decide at `at`, by who works here; the reason follows. Corrects one of the same day.

    `until` is the day to look again. Raises as `change_decision`.
    """
    last = latest(case)
    same_day = last is not None and last.made_at.date() == at.date()
    if last is not None and same_day and last.decided_by == desk.professional.name:
        made = replace(last, kind=kind, until=until)
    else:
        made = Decision(new_id(), kind, until, "", _second(at), desk.professional.name)
    return change_decision(desk, case, before, made, at)


def change_decision(
    desk: Desk, case: Case, before: Readings, decision: Decision, at: datetime
) -> Change:
    """Keep another day, name or reason of a decision.

    Raises `DecisionAhead`, and `DateNotAhead` for another day to look again.
    """
    if decision in case.decisions:
        return unchanged(case, before)
    if decision.made_at.date() > at.date():
        raise DecisionAhead
    known = next((d.until for d in case.decisions if d.id == decision.id), None)
    if decision.until is not None and decision.until != known and decision.until <= at.date():
        raise DateNotAhead
    return amend(desk, case, before, Amendment(decisions=(decision,)), at)


def keep_looking(
    desk: Desk, case: Case, before: Readings, until: date, reason: str, at: datetime
) -> Change:
    """Decide at `at` to keep looking until a day; the change's `undo` takes it back.

    Raises `DateNotAhead` and `ReasonMissing`.
    """
    reason = line(reason, LINE)
    if until <= at.date():
        raise DateNotAhead
    if not reason:
        raise ReasonMissing
    who, kind = desk.professional.name, DecisionKind.KEEP_LOOKING
    made = Decision(new_id(), kind, until, reason, _second(at), who)
    return amend(desk, case, before, Amendment(decisions=(made,)), at)


def take_back(
    desk: Desk, case: Case, before: Readings, decision: DecisionId, at: datetime
) -> Change:
    """Take a decision back; an earlier one, if any, stands again."""
    return amend(desk, case, before, Amendment(drop=(decision,)), at)


def standing(case: Case) -> Decision | None:
    """The decision that reminds: the last one to keep looking, unless the case was closed since."""
    last = next((d for d in in_order(case) if d.kind in _ENDS), None)
    return last if last is not None and last.until is not None else None


def _second(at: datetime) -> datetime:
    return at.replace(microsecond=0)
