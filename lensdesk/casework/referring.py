"""How does a case become a referral on paper?"""

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from lensdesk.cases.filed import in_force
from lensdesk.cases.model import Case, SentReferral
from lensdesk.cases.written import ANSWER
from lensdesk.cases.written import text as as_written
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Readings
from lensdesk.indicators.reading import read
from lensdesk.letters.cutting import cut, goes_along
from lensdesk.letters.order import Order
from lensdesk.referral import Amends, ReferralContent, check_code, new_reference, placed
from lensdesk.vault import sealer
from lensdesk.words import words


class LetterUnknown(LensDeskError):
    """The letter to amend is not the one of its reference that is in force."""

    code = "letter-unknown"


class FeedbackDayPast(LensDeskError):
    """The day by which feedback is asked is not after today."""

    code = "feedback-day-past"


def fill_in(
    desk: Desk, case: Case, before: Readings, field: str, text: str, at: datetime
) -> Change:
    """Keep the answer to one question of the referral. Raises what `written.text` raises."""
    if case.referral.get(field, "") == text:
        return unchanged(case, before)
    given = as_written(text, ANSWER)
    return amend(desk, case, before, Amendment(answers=MappingProxyType({field: given})), at)


def refer(
    desk: Desk,
    case: Case,
    path: Path,
    order: Order,
    at: datetime,
    choose: Callable[[Sequence[str]], str] = secrets.choice,
    wrap: Callable[[bytes], bytes] = bytes,
) -> tuple[Case, SentReferral]:
    """Write a letter as of `at` to `path`, and keep in the case that it was made.

    A first letter has a reference of its own, for there is one receiver to each; a supplement and
    a withdrawal have that of the letter which they amend, and the next version of it.
    `wrap` makes of the PDF what is written: a sealed package, a copy with a passphrase.
    Raises `TextNotForReceiver`, `NotSafeTogether`, `LetterUnknown`, `FeedbackDayPast` and, when it
    cannot be written, `PdfNotWritten`.
    """
    order = order.settled
    if order.feedback_due is not None and order.feedback_due <= at.date():
        raise FeedbackDayPast
    made_at = at.replace(microsecond=0)
    amends = order.amends
    if amends is not None and in_force(case, amends.reference) != amends:
        raise LetterUnknown
    reference = amends.reference if amends else new_reference(at, choose)
    content = content_of(desk, case, order, made_at, reference)
    from lensdesk.referral.build import build  # noqa: PLC0415  # it is large

    letter = build(content, sealer(desk.vault))
    sent = _sent(case, order, content, letter)
    with placed(wrap(letter), path):  # a letter that the case does not know must not go out
        desk.vault.amend(case.id, sent=(sent,))
    return replace(case, sent=(*case.sent, sent)), sent


def content_of(
    desk: Desk, case: Case, order: Order, made_at: datetime, reference: str
) -> ReferralContent:
    """What the letter is made of, cut from the case by the rules. Raises as `cut`."""
    amends, case = order.amends, order.addressed(case)
    went = cut(case, desk.professional, order, words(order.language), made_at.date())
    earlier = (
        None
        if amends is None
        else Amends(amends.reference, amends.version, amends.check_code, amends.made_at)
    )
    return ReferralContent(
        reference=reference,
        version=amends.version + 1 if amends else 1,
        made_at=made_at,
        language=order.language,
        lens=desk.lens,
        case=went.case,
        readings=read(desk.lens, went.case.observations, made_at.date()),
        professional=went.professional,
        text=order.text,
        receiver=order.receiver,
        left_out=went.left_out,
        feedback_due=order.feedback_due,
        amends=earlier,
        withdraws=order.withdraws,
        change=went.change,
        stages=went.stages,
    )


def _sent(case: Case, order: Order, content: ReferralContent, letter: bytes) -> SentReferral:
    return SentReferral(
        content.reference,
        content.version,
        content.made_at,
        check_code(content),
        content.case.referral.get("recipient", ""),
        order.language,
        order.text,
        order.receiver,
        consent=case.referral.get("consent", ""),
        why=case.referral.get("consent_why", ""),
        digest=hashlib.sha256(letter).hexdigest(),
        observations=() if order.withdraws else goes_along(case, order),
        feedback_due=order.feedback_due,
        amends=order.amends.version if order.amends else None,
        withdraws=order.withdraws,
    )
