"""How does the letter look? One place for sizes, colours and the small building blocks."""

from bisect import bisect_left

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from lensdesk.graphics.palette import PAPER
from lensdesk.graphics.shapes import Role
from lensdesk.referral.fonts import BOLD, ITALIC, REGULAR, width
from lensdesk.referral.script import language, runs_both_ways, shaped, starts_right
from lensdesk.referral.structure import Element
from lensdesk.referral.tagging import (
    Banner,
    OrderedParagraph,
    TaggedParagraph,
    outlined,
    tagged_table,
)
from lensdesk.referral.text import clean, markup, paragraphs, plain

WIDTH = 174 * mm
_LABEL_WIDTH = 42 * mm
_SMALLEST = 0.5  # no letter is less wide than this, in points, save marks on letters
_PADDING = 6  # ReportLab's, at the right of a cell
_FILLED = 0.86  # how much of a line is surely used before the next word moves down


def colour(role: Role) -> Color:
    """The colour of a role on paper."""
    return HexColor(PAPER[role])


def style(name: str) -> ParagraphStyle:
    """A paragraph style by name."""
    return _STYLES[name]


def _made(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    given = {"fontName": REGULAR, "textColor": colour(Role.INK), "splitLongWords": 1, **more}
    return ParagraphStyle(name, fontSize=size, leading=leading, **given)


_STYLES = {
    s.name: s
    for s in (
        _made("body", 9.5, 13.2, spaceAfter=3),
        _made("label", 9.5, 13.2, fontName=BOLD, keepWithNext=1),
        _made("small", 8.2, 11, spaceBefore=2, spaceAfter=4, textColor=colour(Role.SOFT)),
        _made("soft", 9.5, 13.2, textColor=colour(Role.SOFT), fontName=ITALIC),
        _made("title", 19, 24, fontName=BOLD, textColor=colour(Role.PETROL)),
        _made("banner", 10, 14, textColor=colour(Role.ON_PETROL)),
        _made("banner-heading", 10, 14, fontName=BOLD, textColor=colour(Role.ON_PETROL)),
        _made(
            "heading",
            12.5,
            16,
            fontName=BOLD,
            textColor=colour(Role.PETROL),
            spaceBefore=11,
            spaceAfter=4,
            keepWithNext=1,
        ),
        _made("subheading", 10, 13.5, fontName=BOLD, spaceBefore=6, spaceAfter=2, keepWithNext=1),
        _made("entry", 9.5, 13.2, leftIndent=10),
        _made("open", 9.5, 13.2, leftIndent=10, textColor=colour(Role.SOFT), fontName=ITALIC),
        _made("source", 8.2, 11, leftIndent=10, spaceAfter=5, textColor=colour(Role.SOFT)),
    )
}

# page one has eight blocks, and must hold them at every length
_STYLES["block"] = ParagraphStyle("block", _STYLES["heading"], spaceBefore=7, spaceAfter=2)
_STYLES["domain"], _STYLES["group"] = _STYLES["heading"], _STYLES["subheading"]
_TAGS = {
    "title": "H1",
    "heading": "H2",
    "block": "H2",
    "banner-heading": "H2",
    "subheading": "H3",
    "domain": "H3",
    "group": "H4",
}
_LONG_WORD = 12  # a shorter word fits on any line
_NARROWEST = WIDTH - _LABEL_WIDTH - 20  # of the lines; a longer word may be cut


def text(content: str, name: str = "body", *, right: bool | None = None) -> Flowable:
    """One paragraph of any text, in any script, with its place in the structure.

    It starts at the `right` when its first letter does, unless it is said.
    """
    form, given = style(name), clean(content)
    shown = plain(given)
    element = outlined(
        Element(_TAGS.get(name, "P"), language=None if right is False else language(given)), shown
    )
    if runs_both_ways(given):
        element.actual = given
        return OrderedParagraph(
            given, form, element, right=starts_right(given) if right is None else right
        )
    if shown != given or any(
        width(w, form.fontName, form.fontSize) > _NARROWEST
        for w in shown.split()
        if len(w) > _LONG_WORD
    ):
        element.actual = given
    paragraph = TaggedParagraph(markup(shown), form)
    paragraph.element = element
    return paragraph


def long_text(content: str, name: str = "body") -> list[Flowable]:
    """Any length of text, in paragraphs; an empty line is only room."""
    gap = style(name).leading
    return [text(p, name) if p.strip() else Spacer(1, gap) for p in paragraphs(content)]


def shortened(content: str, lines: int, more: str = "") -> str:
    """As much as surely fits on so many lines beside a label, with `more` where it was cut."""
    room: float = lines * (WIDTH - _LABEL_WIDTH) * _FILLED
    whole = " ".join(clean(content).split())
    kept = whole
    if len(whole) * _SMALLEST > room or _wide(whole) > room:
        flat = whole[: int(room / _SMALLEST)]
        fit = bisect_left(
            range(len(flat)), x=True, key=lambda n: _wide(f"{flat[:n]} … {more}") > room
        )
        kept = flat[: fit - 1]
    while len(kept) > lines and not _fits(_cut(whole, kept, more), lines):
        kept = kept[: len(kept) * 4 // 5]  # words so long that they leave much of a line unused
    return _cut(whole, kept, more)


def _cut(whole: str, kept: str, more: str) -> str:
    return whole if kept == whole else f"{kept}… {more}"


def _wide(content: str) -> float:
    return width(shaped(content), REGULAR, style("body").fontSize)


def _fits(content: str, lines: int) -> bool:
    if " " not in content:
        return True
    room = WIDTH - _LABEL_WIDTH - _PADDING
    height: float = text(content).wrap(room, 0)[1]
    most: float = lines * style("body").leading + 1
    return height <= most


def pairs(rows: list[tuple[str, str]], height: float | None = None) -> Table:
    """Labels at the left, short texts at the right, a thin line between the rows.

    Rows of a given `height` are to be filled in by hand: under the last there is a line too.
    """
    return tagged_table(
        [[text(label, "label"), text(content)] for label, content in rows],
        colWidths=[_LABEL_WIDTH, WIDTH - _LABEL_WIDTH],
        rowHeights=height,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),  # else Helvetica comes along, unembedded
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM" if height else "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1 if height else -2), 0.4, colour(Role.LINE)),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2.2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2),
        ],
    )


def banner(heading: str, content: str) -> Banner:
    """A solid block that is read first."""
    parts = [text(heading, "banner-heading"), text(content, "banner")]
    return Banner(parts, colour(Role.PETROL), padding=10)
