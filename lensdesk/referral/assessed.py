"""What of the assessment goes out? Consultations, what protects and the last decision."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from lensdesk.cases.assessments import PROTECTIVE, held
from lensdesk.cases.decisions import latest
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.style import long_text, text
from lensdesk.words import Words


def assessed(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    """The consultations, the protective factors and what was decided, when there are any."""
    consultations = held(content.case)
    if consultations:
        yield text(words("referral.consulted"), "subheading")
    for consultation in consultations:
        with_whom = ", ".join(t for t in (consultation.who.strip(), consultation.role.strip()) if t)
        day = words.day(consultation.day)
        yield from long_text(f"{day} · {with_whom}" if with_whom else day, "label")
        yield from long_text(consultation.advice, "entry")
        if consultation.without_name:
            yield text(words("referral.consulted-without-name"), "source")
        yield Spacer(1, 4)
    protective = content.case.assessment.get(PROTECTIVE, "")
    if protective.strip():
        yield text(words("referral.protective"), "subheading")
        yield from long_text(protective)
    decision = latest(content.case)
    if decision is not None:
        what = words(f"assessment.decision-{decision.kind}")
        if decision.until is not None:
            what = words("assessment.until", what=what, day=words.day(decision.until))
        yield text(words("referral.decided"), "subheading")
        by = f" · {decision.decided_by}" if decision.decided_by.strip() else ""
        yield from long_text(f"{words.day(decision.made_at)} · {what}{by}", "label")
        yield from long_text(decision.reason, "entry")
