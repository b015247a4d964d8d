"""What else could it be, and what speaks against it? Asked beside each triggered indicator."""

from dataclasses import replace
from datetime import datetime

from lensdesk.cases.model import Case, Weighing
from lensdesk.cases.weighings import is_answered, weighing_of
from lensdesk.cases.written import ANSWER, line
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.indicators.model import Readings
from lensdesk.lens.model import IndicatorId


def weigh(desk: Desk, case: Case, before: Readings, given: Weighing, at: datetime) -> Change:
    """Keep what is set beside an indicator, each answer as one line; an empty one takes it back."""
    otherwise, against = (line(each, ANSWER) for each in (given.otherwise, given.against))
    made = replace(given, otherwise=otherwise, against=against)
    if made == weighing_of(case, made.indicator):
        return unchanged(case, before)
    return amend(desk, case, before, Amendment(weighings=(made,)), at)


def unweighed(case: Case, readings: Readings) -> tuple[IndicatorId, ...]:
    """The triggered indicators beside which there is no answer yet, in the order of the lens."""
    return tuple(
        r.indicator for r in readings.triggered() if not is_answered(weighing_of(case, r.indicator))
    )
