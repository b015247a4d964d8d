"""What does the professional make of the case? Answers and consultations, as given.

Nothing is worked out here: a person weighs, and this keeps it. Decisions are in `deciding`.
"""

from datetime import datetime
from types import MappingProxyType

from lensdesk.cases import written
from lensdesk.cases.model import Case, Consultation, ConsultationId, new_id
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Readings


def assess(desk: Desk, case: Case, before: Readings, field: str, text: str, at: datetime) -> Change:
    """Keep what is answered in one field of the assessment; an empty text takes it back."""
    if case.assessment.get(field, "") == text:
        return unchanged(case, before)
    given = written.text(text, written.ANSWER)
    return amend(desk, case, before, Amendment(assessment=MappingProxyType({field: given})), at)


def blank(at: datetime) -> Consultation:
    """A consultation of the day of `at`, in which nothing is written yet."""
    return Consultation(new_id(), at.date())


class ConsultationAhead(LensDeskError):
    """A consultation was to be kept of a day that is still to come."""

    code = "consultation-ahead"


def consult(
    desk: Desk, case: Case, before: Readings, consultation: Consultation, at: datetime
) -> Change:
    """Keep a consultation as it is now; one that is not in the case (any more) comes last.

    Raises `ConsultationAhead`.
    """
    if consultation in case.consultations:
        return unchanged(case, before)
    if consultation.day > at.date():
        raise ConsultationAhead
    for short in (consultation.who, consultation.role):
        written.text(short, written.LINE)
    written.text(consultation.advice, written.ANSWER)
    return amend(desk, case, before, Amendment(consultations=(consultation,)), at)


def take_away(
    desk: Desk, case: Case, before: Readings, consultation: ConsultationId, at: datetime
) -> Change:
    """Take a consultation away; `consult` puts it back."""
    return amend(desk, case, before, Amendment(drop=(consultation,)), at)
