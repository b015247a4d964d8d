"""What else could it be, and what speaks against it? Asked beside each triggered indicator."""

from dataclasses import replace

from lensdesk.cases.model import Case, Weighing
from lensdesk.cases.weighings import is_answered, weighing_of
from lensdesk.cases.written import ANSWER, line
from lensdesk.casework.recording import Desk
from lensdesk.indicators.model import Readings
from lensdesk.lens.model import IndicatorId


def weigh(
    desk: Desk,
    case: Case,
    indicator: IndicatorId,
    *,
    otherwise: str = "",
    against: str = "",
    unknown: bool = False,
) -> Case:
    """Keep what is set beside an indicator, each answer as one line; an empty one takes it back."""
    made = Weighing(indicator, line(otherwise, ANSWER), line(against, ANSWER), unknown)
    if made == weighing_of(case, indicator):
        return case
    desk.vault.amend(case.id, weighings=(made,))
    if any(w.indicator == indicator for w in case.weighings):
        kept = tuple(made if w.indicator == indicator else w for w in case.weighings)
    else:
        kept = (*case.weighings, made)
    return replace(case, weighings=kept)


def unweighed(case: Case, readings: Readings) -> tuple[IndicatorId, ...]:
    """The triggered indicators beside which there is no answer yet, in the order of the lens."""
    return tuple(
        r.indicator for r in readings.triggered() if not is_answered(weighing_of(case, r.indicator))
    )
