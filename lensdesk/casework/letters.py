"""What became of the letters of a case, and what comes before the next one goes out?

A letter that went out is never changed: a supplement takes its place, or a withdrawal takes it
back, as a letter of its own with the next version.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from lensdesk.cases.filed import Filed, in_force
from lensdesk.cases.filed import letters as listed
from lensdesk.cases.model import Case, CaseId, Feedback, FeedbackId, SentReferral, new_id
from lensdesk.cases.people import Person
from lensdesk.cases.written import LINE, NOTE, line
from lensdesk.cases.written import text as as_written
from lensdesk.casework.amending import Amendment, Change, Desk, amend
from lensdesk.casework.referring import LetterUnknown, content_of
from lensdesk.casework.weighing import unweighed
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Readings
from lensdesk.letters import judging, missing, needed
from lensdesk.letters.cutting import before_names, cut
from lensdesk.letters.hiding import InDoubt
from lensdesk.letters.judging import JudgingWord
from lensdesk.letters.missing import Missing
from lensdesk.letters.order import Order
from lensdesk.vault import Vault
from lensdesk.vault.letters import waiting
from lensdesk.words import words


class FeedbackAhead(LensDeskError):
    """An answer was to be kept of a day that is still to come."""

    code = "feedback-ahead"


@dataclass(frozen=True, slots=True)
class Look:
    """What asks for a look before a letter goes out. It informs; nothing of it blocks.

    `missing` in order of weight; `judging` words and `doubts` (what may still tell a name in a
    text that hides them) with their places in what was typed; persons who are `not_needed`.
    """

    missing: tuple[Missing, ...]
    judging: tuple[JudgingWord, ...]
    doubts: tuple[InDoubt, ...]
    not_needed: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Overdue:
    """A letter of which feedback was due before today and has not come."""

    case: CaseId
    name: str
    reference: str
    version: int
    due: date


def look(desk: Desk, case: Case, order: Order, readings: Readings, at: datetime) -> Look:
    """What asks for a look before this letter is made. Raises as `cut`, when it must not be."""
    order = order.settled
    case = order.addressed(case)
    went = cut(case, desk.professional, order, words(order.language), at.date())
    if order.withdraws:
        return Look(missing.missing(case, order), (), went.doubts, ())
    goes = before_names(case, order)
    along = () if "readings" in went.left_out else unweighed(case, readings)
    return Look(
        missing.missing(case, order, along),
        (*judging.judging_words(goes), *judging.judged(judging.CHANGE, order.change)),
        went.doubts,
        needed.not_needed(case, order),
    )


def preview(
    desk: Desk, case: Case, order: Order, at: datetime, *, first_page: bool = False
) -> bytes:
    """The letter as a PDF to look at while somebody types: neither sealed, tagged nor kept.

    It says that it is a draft in the place of its reference and code. Raises as `cut`.
    """
    from lensdesk.referral.build import preview as drawn  # noqa: PLC0415  # it is large

    order = order.settled
    draft = words(order.language)("letters.draft")
    reference = order.amends.reference if order.amends else draft
    content = content_of(desk, case, order, at.replace(microsecond=0), reference)
    return drawn(content, first_page=first_page)


def supplement_to(case: Case, reference: str, change: str, order: Order) -> Order:
    """The order of a letter that takes the place of the one in force. Raises `LetterUnknown`."""
    return replace(order, amends=_standing(case, reference), change=_given(change)).settled


def withdrawal_of(case: Case, reference: str, change: str, order: Order) -> Order:
    """The order of a letter that takes the one in force back. Raises `LetterUnknown`."""
    order = replace(order, feedback_due=None, withdraws=True)
    return supplement_to(case, reference, change, order)


def letters(case: Case, today: date) -> tuple[Filed, ...]:
    """The letters of a case in the order in which they went out, and how each stands."""
    return listed(case, today)


def file_feedback(
    desk: Desk, case: Case, before: Readings, given: Feedback, at: datetime
) -> Change:
    """Keep what came back on a letter; what has the same id is corrected. See `new_feedback`.

    Raises `LetterUnknown`, `FeedbackAhead` and what `written` raises.
    """
    if not any((s.reference, s.version) == (given.reference, given.version) for s in case.sent):
        raise LetterUnknown
    if given.day > at.date():
        raise FeedbackAhead
    kept = replace(
        given,
        who=line(given.who, LINE),
        text=as_written(given.text, NOTE),
        agreed=as_written(given.agreed, NOTE),
    )
    return amend(desk, case, before, Amendment(feedback=(kept,)), at)


def new_feedback(
    letter: SentReferral, day: date, *, who: str = "", text: str = "", agreed: str = ""
) -> Feedback:
    """What came back on a letter, not kept yet."""
    return Feedback(new_id(), letter.reference, letter.version, day, who, text, agreed)


def take_feedback_back(
    desk: Desk, case: Case, before: Readings, feedback: FeedbackId, at: datetime
) -> Change:
    """Take an answer away that was filed by mistake; the change's `undo` brings it back."""
    return amend(desk, case, before, Amendment(drop=(feedback,)), at)


def feedback_overdue(vault: Vault, today: date) -> tuple[Overdue, ...]:
    """Every letter in the vault of which feedback is overdue, the longest first."""
    return tuple(
        Overdue(w.case, w.name, w.reference, w.version, w.due)
        for w in waiting(vault)
        if w.due < today
    )


def _standing(case: Case, reference: str) -> SentReferral:
    found = in_force(case, reference)
    if found is None:
        raise LetterUnknown
    return found


def _given(change: str) -> str:
    return as_written(change, NOTE)
