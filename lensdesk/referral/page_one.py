"""What does a coordinator need in thirty seconds? The first page, whole at every length.

Long texts are shortened here, and given in full further on.
"""

from reportlab.platypus import Flowable, PageBreak, Spacer

from lensdesk.cases.referral_fields import FIELDS
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.style import banner, pairs, shortened, text
from lensdesk.words import Words

_CHOICES = {f.code: f.choices for f in FIELDS}
_LINES = 2
_LINES_OF_URGENCY = 4


def given(content: ReferralContent, words: Words, code: str) -> str:
    """The answer to a question, in words; 'not yet filled in' when there is none."""
    answer = content.case.referral.get(code, "").strip()
    if not answer:
        return words("referral.not-filled")
    return words(f"referral.field.{code}.{answer}") if answer in _CHOICES[code] else answer


def page_one(content: ReferralContent, words: Words) -> list[Flowable]:
    """The blocks of the first page, in the order in which they are needed."""

    def brief(code: str, lines: int = _LINES) -> str:
        return shortened(given(content, words, code), lines, words("referral.read-on"))

    def row(code: str) -> tuple[str, str]:
        return words(f"referral.field.{code}.label"), brief(code)

    def told(code: str) -> tuple[str, str]:
        why = content.case.referral.get(f"{code}_why", "").strip()
        answer = f"{given(content, words, code)}. {why}" if why else given(content, words, code)
        label = words(f"referral.field.{code}.label")
        return label, shortened(answer, 1, words("referral.read-on"))

    asked = f"{given(content, words, 'request_kind')}. {given(content, words, 'request')}"
    asked = shortened(asked, _LINES + 1, words("referral.read-on"))
    sender = content.professional
    reachable = brief("reporter_reachable", 1)
    parts = [sender.name, sender.organisation, reachable]
    by = shortened(" · ".join(p for p in parts if p), 3)
    return [
        text(words("referral.title"), "title"),
        text(_addressed(content, words), "small"),
        Spacer(1, 8),
        banner(words("referral.field.urgency.label"), brief("urgency", _LINES_OF_URGENCY)),
        text(words("referral.asked"), "block"),
        pairs([(words("referral.field.request.label"), asked), row("phoned")]),
        text(words("referral.block.who"), "block"),
        pairs([row("subjects"), row("safe_contact"), row("household")]),
        text(words("referral.block.worry"), "block"),
        pairs(
            [
                row("why_now"),
                (words("referral.discuss"), _worries(content, words)),
                row("words_of_person"),
                row("contradicting"),
            ]
        ),
        text(words("referral.block.safety"), "block"),
        pairs([row("safety_risks"), row("urgent_needs"), row("not_known")]),
        text(words("referral.block.consent"), "block"),
        pairs([told("consent"), told("informed")]),
        text(words("referral.sent-by"), "block"),
        text(by),
        PageBreak(),
    ]


def _addressed(content: ReferralContent, words: Words) -> str:
    to = shortened(given(content, words, "recipient"), 1)
    when = f"{words.day(content.made_at)}, {content.made_at:%H:%M}"
    return words(
        "referral.addressed",
        to=to,
        reference=content.reference,
        version=content.version,
        when=when,
    )


def _worries(content: ReferralContent, words: Words) -> str:
    labels = [
        content.lens.indicator[r.indicator].label[words.language]
        for r in content.readings.triggered()
    ]
    said = "; ".join(labels) if labels else words("referral.none-discuss")
    return shortened(said, _LINES, words("referral.read-on"))
