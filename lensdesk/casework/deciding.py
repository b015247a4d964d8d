"""What is decided about a case? To keep looking until a day, with the reason.

The list of cases reminds of that day. A decision is never one about a person.
"""

from datetime import date, datetime

from lensdesk.cases.model import Case, Decision, DecisionId, DecisionKind, new_id
from lensdesk.casework.amending import Amendment, Change, Desk, amend
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Readings


class DateNotAhead(LensDeskError):
    """The day on which to look again is not after today."""

    code = "date-not-ahead"


class ReasonMissing(LensDeskError):
    """A decision was to be taken without a reason."""

    code = "reason-missing"


def keep_looking(
    desk: Desk, case: Case, before: Readings, until: date, reason: str, at: datetime
) -> Change:
    """Decide at `at` to keep looking until a day; the change's `undo` takes it back.

    Raises `DateNotAhead` and `ReasonMissing`.
    """
    if until <= at.date():
        raise DateNotAhead
    reason = " ".join(reason.split())
    if not reason:
        raise ReasonMissing
    made = Decision(
        id=new_id(),
        kind=DecisionKind.KEEP_LOOKING,
        until=until,
        reason=reason,
        made_at=at.replace(microsecond=0),
        decided_by=desk.professional.name,
    )
    return amend(desk, case, before, Amendment(decisions=(made,)), at)


def take_back(
    desk: Desk, case: Case, before: Readings, decision: DecisionId, at: datetime
) -> Change:
    """Take a decision back; an earlier one, if any, reminds again."""
    return amend(desk, case, before, Amendment(drop=(decision,)), at)


def standing(case: Case) -> Decision | None:
    """The decision that reminds: the one taken last."""
    last = max((d.made_at for d in case.decisions), default=None)
    return next((d for d in reversed(case.decisions) if d.made_at == last), None)
