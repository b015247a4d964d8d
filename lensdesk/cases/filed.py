"""How does each letter of a case stand? Sent, waiting for an answer, answered, or out of force."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lensdesk.cases.model import Case, Feedback, SentReferral


class Standing(StrEnum):
    """How a letter stands; the first that holds, in this order."""

    WITHDRAWN = "withdrawn"
    SUPPLEMENTED = "supplemented"
    ANSWERED = "answered"
    OVERDUE = "overdue"
    FEEDBACK_DUE = "feedback_due"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Filed:
    """A letter with what came back on it; `by` is the version that amends it."""

    letter: SentReferral
    standing: Standing
    feedback: tuple[Feedback, ...]
    by: int | None = None


def letters(case: Case, today: date) -> tuple[Filed, ...]:
    """The letters of a case in the order in which they went out."""
    return tuple(_filed(case, letter, today) for letter in case.sent)


def in_force(case: Case, reference: str) -> SentReferral | None:
    """The letter of a reference that stands now; None when it was withdrawn or never sent."""
    last = next((s for s in reversed(case.sent) if s.reference == reference), None)
    return None if last is None or last.withdraws else last


def _filed(case: Case, letter: SentReferral, today: date) -> Filed:
    thread = [s for s in case.sent if s.reference == letter.reference]
    back = tuple(
        f for f in case.feedback if (f.reference, f.version) == (letter.reference, letter.version)
    )
    later = [s for s in thread if s.version > letter.version]
    taken_back = next((s.version for s in later if s.withdraws), None)
    if taken_back is not None:
        return Filed(letter, Standing.WITHDRAWN, back, taken_back)
    if later:
        return Filed(letter, Standing.SUPPLEMENTED, back, later[0].version)
    return Filed(letter, _waiting(case, letter, today), back)


def _waiting(case: Case, letter: SentReferral, today: date) -> Standing:
    """An answer counts that came on this version, or on any since this one went out."""
    sent = letter.made_at.date()
    back = (f for f in case.feedback if f.reference == letter.reference)
    if any(f.version == letter.version or f.day > sent for f in back):
        return Standing.ANSWERED
    if letter.feedback_due is None or letter.withdraws:
        return Standing.SENT
    return Standing.OVERDUE if letter.feedback_due < today else Standing.FEEDBACK_DUE
