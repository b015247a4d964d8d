"""What does the professional make of the case? Answers, consultations and a decision, as given.

Nothing is worked out here: a person weighs, a person decides, and this keeps it.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from lensdesk.cases.assessments import DECIDED_BY, DECIDED_ON, DECISION
from lensdesk.cases.model import Case, Consultation, ConsultationId, new_id
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.indicators.model import Readings


def assess(desk: Desk, case: Case, before: Readings, field: str, text: str, at: datetime) -> Change:
    """Keep what is answered in one field of the assessment; an empty text takes it back."""
    return _answered(desk, case, before, {field: text}, at)


def decide(desk: Desk, case: Case, before: Readings, decision: str, at: datetime) -> Change:
    """Keep a decision of the day of `at`, by who works here; empty takes it back.

    The name that stands there already stays: somebody else may have decided.
    """
    if case.assessment.get(DECISION, "") == decision:
        return unchanged(case, before)
    by = case.assessment.get(DECIDED_BY, "") or desk.professional.name
    day = at.date().isoformat() if decision else ""
    given = {DECISION: decision, DECIDED_BY: by, DECIDED_ON: day}
    return _answered(desk, case, before, given, at)


def blank(at: datetime) -> Consultation:
    """A consultation of the day of `at`, in which nothing is written yet."""
    return Consultation(new_id(), at.date())


def consult(
    desk: Desk, case: Case, before: Readings, consultation: Consultation, at: datetime
) -> Change:
    """Keep a consultation as it is now; one that is not in the case (any more) comes last."""
    if consultation in case.consultations:
        return unchanged(case, before)
    return amend(desk, case, before, Amendment(consultations=(consultation,)), at)


def take_away(
    desk: Desk, case: Case, before: Readings, consultation: ConsultationId, at: datetime
) -> Change:
    """Take a consultation away; `consult` puts it back."""
    return amend(desk, case, before, Amendment(drop=(consultation,)), at)


def _answered(
    desk: Desk, case: Case, before: Readings, given: Mapping[str, str], at: datetime
) -> Change:
    fresh = {f: text for f, text in given.items() if case.assessment.get(f, "") != text}
    if not fresh:
        return unchanged(case, before)
    return amend(desk, case, before, Amendment(assessment=MappingProxyType(fresh)), at)
