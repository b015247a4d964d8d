"""What does the professional make of the case? Answers, consultations and a decision, as given.

Nothing is worked out here: a person weighs, a person decides, and this keeps it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from lensdesk.cases import written
from lensdesk.cases.assessments import DECIDED_BY, DECIDED_ON, DECISION
from lensdesk.cases.model import Case, Consultation, ConsultationId, new_id
from lensdesk.casework.recording import Desk


def assess(desk: Desk, case: Case, field: str, text: str) -> Case:
    """Keep what is answered in one field of the assessment; an empty text takes it back."""
    return _answered(desk, case, {field: written.text(text, written.ANSWER)})


def decide(desk: Desk, case: Case, decision: str, at: datetime) -> Case:
    """Keep a decision of the day of `at`, by who works here; empty takes it back.

    The name that stands there already stays: somebody else may have decided.
    """
    if case.assessment.get(DECISION, "") == decision:
        return case
    by = case.assessment.get(DECIDED_BY, "") or desk.professional.name
    day = at.date().isoformat() if decision else ""
    return _answered(desk, case, {DECISION: decision, DECIDED_BY: by, DECIDED_ON: day})


def blank(at: datetime) -> Consultation:
    """A consultation of the day of `at`, in which nothing is written yet."""
    return Consultation(new_id(), at.date())


def consult(desk: Desk, case: Case, consultation: Consultation) -> Case:
    """Keep a consultation as it is now; one that is not in the case (any more) comes last."""
    if consultation in case.consultations:
        return case
    for short in (consultation.who, consultation.role):
        written.text(short, written.LINE)
    written.text(consultation.advice, written.ANSWER)
    desk.vault.assess(case.id, put=(consultation,))
    if any(c.id == consultation.id for c in case.consultations):
        kept = tuple(consultation if c.id == consultation.id else c for c in case.consultations)
    else:
        kept = (*case.consultations, consultation)
    return replace(case, consultations=kept)


def take_away(desk: Desk, case: Case, consultation: ConsultationId) -> Case:
    """Take a consultation away; `consult` puts it back."""
    desk.vault.assess(case.id, drop=(consultation,))
    kept = tuple(c for c in case.consultations if c.id != consultation)
    return replace(case, consultations=kept)


def _answered(desk: Desk, case: Case, given: Mapping[str, str]) -> Case:
    fresh = {f: text for f, text in given.items() if case.assessment.get(f, "") != text}
    if not fresh:
        return case
    desk.vault.assess(case.id, answers=fresh)
    return replace(case, assessment=MappingProxyType({**case.assessment, **fresh}))
