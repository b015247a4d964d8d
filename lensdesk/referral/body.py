"""What stands after the first page? Pictures, observations, every answer in full, the receipt."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from lensdesk.cases.letter_kinds import TextKind
from lensdesk.cases.referral_fields import BLOCKS, FIELDS, ReferralField
from lensdesk.cases.weighings import weighing_of
from lensdesk.graphics import matrix, timeline
from lensdesk.referral.assessed import assessed
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.observations import observations
from lensdesk.referral.page_one import given
from lensdesk.referral.people import people
from lensdesk.referral.pictures import figure
from lensdesk.referral.style import WIDTH, long_text, pairs, text
from lensdesk.words import Words

_RECEIPT = ("received", "by", "decision", "next")
_BY_HAND = 8.5 * mm  # the height of a line to write on


def body(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    """Everything after page one, in order."""
    yield from _pictures(content, words)
    yield from observations(content, words)
    for block in BLOCKS:
        parts = [part for f in FIELDS if f.block == block for part in _answers(content, words, f)]
        if parts:
            yield CondPageBreak(90)
            yield text(words(f"referral.block.{block}"), "heading")
            if block == "exploiters":
                yield text(words("referral.exploiters-police"), "small")
            yield from parts
    if content.amends is not None:
        yield from _changed(content, words)
    yield KeepTogether(_about(content, words))
    if content.text is not TextKind.TOGETHER:
        yield KeepTogether(_receipt(content, words))


def _answers(content: ReferralContent, words: Words, field: ReferralField) -> Iterator[Flowable]:
    if content.tells(field.code):
        yield from _answer(content, words, field)
    if field.code == "interpretation":
        yield from assessed(content, words)


def _changed(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    """What a supplement changes, in full."""
    if content.change.strip():
        yield text(words("referral.changed"), "heading")
        yield from long_text(content.change)


def _answer(content: ReferralContent, words: Words, field: ReferralField) -> Iterator[Flowable]:
    filled = bool(content.case.referral.get(field.code, "").strip())
    if not field.must and not filled:
        return
    yield text(words(f"referral.field.{field.code}.label"), "subheading")
    if field.code == "interpretation":
        yield text(words("referral.opinion"), "small")
    yield from long_text(given(content, words, field.code), "body" if filled else "soft")


def _about(content: ReferralContent, words: Words) -> list[Flowable]:
    rules = "; ".join(rule.label[words.language] for rule in content.lens.rules)
    read = ("rule", "strength") if content.tells("readings") else ()
    return [
        text(words("referral.about-heading"), "heading"),
        text(words("referral.about-innocent")),
        *(text(words(f"referral.about-{about}", rules=rules)) for about in read),
        text(words("referral.about-children")),
        text(_version(content, words)),
    ]


def _version(content: ReferralContent, words: Words) -> str:
    name = content.lens.label[words.language].lower()
    case, read = content.case.lens_version, content.readings.lens_version
    if case == read:
        return words("referral.about-lens", name=name, version=case)
    return words("referral.about-lens-other", name=name, version=case, read=read)


def _receipt(content: ReferralContent, words: Words) -> list[Flowable]:
    identity = f"{content.reference} · {content.version}"
    rows = [(words(f"referral.receipt-{r}"), "") for r in _RECEIPT]
    return [
        text(words("referral.receipt"), "heading"),
        pairs([(words("referral.receipt-reference"), identity)]),
        pairs(rows, height=_BY_HAND),
    ]


def _pictures(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    if content.tells("readings"):
        yield from _matrix(content, words)
    yield text(words("referral.timeline"), "heading")
    drawing = timeline.draw(content.lens, content.case.observations, words, width=WIDTH)
    yield figure(drawing)
    yield text(words("referral.timeline-legend"), "small")
    if content.tells("network"):
        yield from people(content, words)


def _matrix(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    yield text(words("referral.matrix"), "heading")
    yield figure(matrix.draw(content.lens, content.readings, words, width=WIDTH, tile=26))
    yield text(words("referral.matrix-legend"), "small")
    for reading in content.readings.triggered():
        indicator = content.lens.indicator[reading.indicator]
        signs = (content.lens.signs[s].label[words.language] for s in reading.signs)
        yield text(indicator.label[words.language], "label")
        yield text("; ".join(signs) + ".", "entry")
        if reading.without_hearsay is not reading.outcome:
            yield text(words("referral.without-hearsay"), "source")
        yield from _weighed(content, reading.indicator, words)


def _weighed(content: ReferralContent, indicator: str, words: Words) -> Iterator[Flowable]:
    """What else it could be and what speaks against it, or that this was not answered."""
    weighing = weighing_of(content.case, indicator)
    for question, answer in (("otherwise", weighing.otherwise), ("against", weighing.against)):
        asked = words(f"referral.weigh-{question}")
        if answer:
            yield from long_text(f"{asked} {answer}", "entry")
        else:
            said = "unknown" if weighing.unknown else "unanswered"
            yield text(f"{asked} {words(f'referral.weigh-{said}')}", "open")
    yield Spacer(1, 4)
