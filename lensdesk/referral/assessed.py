"""What of the assessment goes out? Consultations and what protects; the rest stays in the case."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from lensdesk.cases.assessments import PROTECTIVE, held
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.style import long_text, text
from lensdesk.words import Words


def assessed(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    """The consultations and the protective factors, when there are any."""
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
