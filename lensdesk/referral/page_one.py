"""What does a coordinator need in thirty seconds? The first page, whole at every length.

Long texts are shortened here, and given in full further on.
"""

from collections.abc import Iterable, Iterator
from functools import partial

from reportlab.platypus import Flowable, PageBreak, Spacer

from lensdesk.cases.letter_kinds import TextKind
from lensdesk.cases.referral_fields import FIELDS
from lensdesk.referral.amending import supplement
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.style import banner, pairs, shortened, text
from lensdesk.words import Words

_CHOICES = {f.code: f.choices for f in FIELDS}
_LINES = 2
_LINES_OF_URGENCY = 4
_SHORT_IN_SUPPLEMENT = frozenset(("household", "contradicting", "urgent_needs"))
Row = tuple[str, str]


def given(content: ReferralContent, words: Words, code: str) -> str:
    """The answer to a question, in words; 'not yet filled in' when there is none."""
    answer = content.case.referral.get(code, "").strip()
    if not answer:
        return words("referral.not-filled")
    return words(f"referral.field.{code}.{answer}") if answer in _CHOICES[code] else answer


def title(content: ReferralContent, words: Words) -> str:
    """What the letter is, as its title."""
    if content.withdraws:
        return words("referral.title-withdrawal")
    if content.text is TextKind.FULL:
        return words("referral.title")
    return words(f"referral.title-{content.text}")


def page_one(content: ReferralContent, words: Words) -> list[Flowable]:
    """The blocks of the first page, in the order in which they are needed."""
    row = partial(_row, content, words)
    told = partial(_told, content, words)
    blocks = (
        (words("referral.asked"), [_asked(content, words), row("phoned"), *_due(content, words)]),
        (words("referral.block.who"), [row("subjects"), row("safe_contact"), row("household")]),
        (
            words("referral.block.worry"),
            [
                row("why_now"),
                _discuss(content, words),
                row("words_of_person"),
                row("contradicting"),
            ],
        ),
        (
            words("referral.block.safety"),
            [row("safety_risks"), row("urgent_needs"), row("not_known")],
        ),
        (words("referral.block.consent"), [told("consent"), told("informed")]),
    )
    return [
        text(title(content, words), "title"),
        text(addressed(content, words), "small"),
        *_kind(content, words),
        *supplement(content, words),
        Spacer(1, 6 if content.amends else 8),
        banner(words("referral.field.urgency.label"), _urgency(content, words)),
        *(part for name, rows in blocks for part in _block(name, rows)),
        text(words("referral.sent-by"), "block"),
        text(sender(content, words)),
        PageBreak(),
    ]


def addressed(content: ReferralContent, words: Words) -> str:
    """To whom, which letter it is, and when it was made."""
    to = shortened(given(content, words, "recipient"), 1)
    when = f"{words.day(content.made_at)}, {content.made_at:%H:%M}"
    return words(
        "referral.addressed",
        to=to,
        reference=content.reference,
        version=content.version,
        when=when,
    )


def sender(content: ReferralContent, words: Words) -> str:
    """Who sends, and when to reach them; or that the household is not told."""
    who = content.professional
    if not (who.name or who.organisation) and not content.tells("reporter_reachable"):
        return words("referral.shielded")
    parts = [who.name, who.organisation]
    if content.tells("reporter_reachable"):
        parts.append(_brief(content, words, "reporter_reachable", 1))
    return shortened(" · ".join(p for p in parts if p), 3)


def _block(name: str, rows: Iterable[Row | None]) -> Iterator[Flowable]:
    shown = [row for row in rows if row is not None]
    if shown:
        yield text(name, "block")
        yield pairs(shown)


def _brief(content: ReferralContent, words: Words, code: str, lines: int = _LINES) -> str:
    return shortened(given(content, words, code), lines, words("referral.read-on"))


def _urgency(content: ReferralContent, words: Words) -> str:
    lines = _LINES if content.amends else _LINES_OF_URGENCY
    return _brief(content, words, "urgency", lines)


def _row(content: ReferralContent, words: Words, code: str) -> Row | None:
    if not content.tells(code):
        return None
    # a supplement says first of what; so there is less room for what is in full further on
    lines = 1 if content.amends and code in _SHORT_IN_SUPPLEMENT else _LINES
    return words(f"referral.field.{code}.label"), _brief(content, words, code, lines)


def _told(content: ReferralContent, words: Words, code: str) -> Row | None:
    why = content.case.referral.get(f"{code}_why", "").strip()
    answer = f"{given(content, words, code)}. {why}" if why else given(content, words, code)
    label = words(f"referral.field.{code}.label")
    return label, shortened(answer, 1, words("referral.read-on"))


def _asked(content: ReferralContent, words: Words) -> Row:
    asked = f"{given(content, words, 'request_kind')}. {given(content, words, 'request')}"
    lines = _LINES if content.amends else _LINES + 1
    brief = shortened(asked, lines, words("referral.read-on"))
    return words("referral.field.request.label"), brief


def _due(content: ReferralContent, words: Words) -> list[Row]:
    if content.feedback_due is None:
        return []
    return [(words("referral.feedback-due"), words.day(content.feedback_due))]


def _kind(content: ReferralContent, words: Words) -> list[Flowable]:
    """What is not in a letter in which something stays behind, in one line."""
    if content.text is TextKind.FULL:
        return []
    return [text(words(f"referral.text-{content.text}"), "small")]


def _discuss(content: ReferralContent, words: Words) -> Row | None:
    if not content.tells("readings"):
        return None
    return words("referral.discuss"), _worries(content, words)


def _worries(content: ReferralContent, words: Words) -> str:
    labels = [
        content.lens.indicator[r.indicator].label[words.language]
        for r in content.readings.triggered()
    ]
    said = "; ".join(labels) if labels else words("referral.none-discuss")
    return shortened(said, _LINES, words("referral.read-on"))
