"""Who is around this household, on paper? The picture when there are relations, and all in words.

The words stand below the picture, for a name may be too long for its box.
"""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from lensdesk.graphics.network import Network, describe, draw, fitted, tell
from lensdesk.referral.content import ReferralContent
from lensdesk.referral.pictures import figure
from lensdesk.referral.style import WIDTH, text
from lensdesk.referral.text import clean
from lensdesk.words import Words

_HIGHEST = 215 * mm  # of a picture, so that its heading stands on the same page


def people(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    """The network of the case, or nothing when nobody was named."""
    case = content.case
    if not case.persons:
        return
    persons = [replace(p, name=_one_line(p.name), role=_one_line(p.role)) for p in case.persons]
    relations = [replace(r, word=_one_line(r.word)) for r in case.relations]
    network = Network(
        persons, relations, content.made_at.date(), numbered=True, stages=content.stages
    )
    if relations:
        drawing = fitted(draw(network, words, width=WIDTH), WIDTH, _HIGHEST)
        yield CondPageBreak(drawing.height + 25 * mm)
        yield text(words("referral.network"), "heading")
        yield figure(drawing)
        yield text(words("referral.network-legend"), "small")
    else:
        yield text(words("referral.network"), "heading")
    for person in persons:
        yield text(describe(person, network, words), "entry", right=False)
    for line in tell(network, words):
        yield text(line, "entry", right=False)


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
