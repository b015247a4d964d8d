"""How does the letter look? One place for sizes, colours and the small building blocks."""

from bisect import bisect_left

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Table

from lensdesk.graphics.palette import PAPER
from lensdesk.graphics.shapes import Role
from lensdesk.referral.text import BOLD, ITALIC, REGULAR, markup, paragraphs, plain

WIDTH = 174 * mm
_LABEL_WIDTH = 42 * mm
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


def text(content: str, name: str = "body") -> Paragraph:
    """One paragraph of any text."""
    return Paragraph(markup(content), style(name))


def long_text(content: str, name: str = "body") -> list[Flowable]:
    """Any length of text, in paragraphs."""
    return [Paragraph(part or "&nbsp;", style(name)) for part in paragraphs(content)]


def shortened(content: str, lines: int, more: str = "") -> str:
    """As much as surely fits on so many lines beside a label, with `more` where it was cut."""
    flat = " ".join(plain(content).split())
    room: float = lines * (WIDTH - _LABEL_WIDTH) * _FILLED

    def fits(text: str) -> bool:
        width: float = stringWidth(text, REGULAR, style("body").fontSize)
        return width <= room

    if fits(flat):
        return flat
    kept = bisect_left(range(len(flat)), x=True, key=lambda n: not fits(f"{flat[:n]} … {more}"))
    return f"{flat[: kept - 1]}… {more}"


def pairs(rows: list[tuple[str, str]], height: float | None = None) -> Table:
    """Labels at the left, short texts at the right, a thin line between the rows.

    Rows of a given `height` are to be filled in by hand: under the last there is a line too.
    """
    return Table(
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


def banner(heading: str, content: str) -> Table:
    """A solid block that is read first."""
    rows = [[Paragraph(f"<b>{markup(heading)}</b>", style("banner"))], [text(content, "banner")]]
    return Table(
        rows,
        colWidths=[WIDTH],
        style=[
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("BACKGROUND", (0, 0), (-1, -1), colour(Role.PETROL)),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, 0), 6),
            ("TOPPADDING", (0, 1), (-1, 1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
            ("BOTTOMPADDING", (0, 1), (-1, 1), 5),
        ],
    )
