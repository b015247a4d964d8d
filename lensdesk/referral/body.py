"""What stands after the first page? Pictures, observations, every answer in full, the receipt."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from lensdesk.cases.referral_fields import FIELDS
from lensdesk.graphics import matrix, timeline
from lensdesk.graphics.on_paper import Picture
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.observations import observations
from lensdesk.referral.page_one import given
from lensdesk.referral.style import WIDTH, long_text, pairs, text
from lensdesk.referral.text import BOLD, REGULAR
from lensdesk.words import Words

_RECEIPT = ("received", "by", "decision", "next")


def body(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    """Everything after page one, in order."""
    yield from _pictures(content, words)
    yield from observations(content, words)
    block = ""
    for field in FIELDS:
        if field.block != block:
            block = field.block
            yield CondPageBreak(90)
            yield text(words(f"referral.block.{block}"), "heading")
        if not field.must and not content.case.referral.get(field.code, "").strip():
            continue
        yield text(words(f"referral.field.{field.code}.label"), "subheading")
        if field.code == "interpretation":
            yield text(words("referral.opinion"), "small")
        yield from long_text(given(content, words, field.code))
    yield text(words("referral.about-heading"), "heading")
    for about in ("innocent", "rule", "strength", "children"):
        yield text(words(f"referral.about-{about}"))
    yield text(words("referral.about-lens", version=content.readings.lens_version))
    yield Spacer(1, 10)
    rows = [(words(f"referral.receipt-{r}"), "." * 100) for r in _RECEIPT]
    rows.insert(0, (words("referral.receipt-reference"), _identity(content)))
    yield KeepTogether([text(words("referral.receipt"), "heading"), pairs(rows)])


def _identity(content: ReferralContent) -> str:
    return f"{content.reference} · {content.version}"


def _pictures(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    yield text(words("referral.matrix"), "heading")
    yield Picture(
        matrix.draw(content.lens, content.readings, words, width=WIDTH, tile=26), REGULAR, BOLD
    )
    yield text(words("referral.matrix-legend"), "small")
    for reading in content.readings.triggered():
        indicator = content.lens.indicator[reading.indicator]
        signs = (content.lens.signs[s].label[words.language] for s in reading.signs)
        yield text(indicator.label[words.language], "label")
        yield text("; ".join(signs) + ".", "entry")
        if reading.without_hearsay is not reading.outcome:
            yield text(words("referral.without-hearsay"), "source")
    yield text(words("referral.timeline"), "heading")
    drawing = timeline.draw(content.lens, content.case.observations, words, width=WIDTH)
    yield Picture(drawing, REGULAR, BOLD)
    yield text(words("referral.timeline-legend"), "small")
