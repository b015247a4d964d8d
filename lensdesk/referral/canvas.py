"""On what is the letter drawn? A canvas with a tree of what is what, and with head and foot."""

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from lensdesk.graphics.shapes import Role
from lensdesk.referral.fonts import BOLD, REGULAR, runs
from lensdesk.referral.script import visual
from lensdesk.referral.structure import Tree
from lensdesk.referral.style import colour
from lensdesk.referral.tagging import set_aside, write_pieces
from lensdesk.words import Words

SIDE = 18 * mm
_HEAD = "/Type /Pagination /Subtype /Header /Attached [/Top]"
_FOOT = "/Type /Pagination /Subtype /Footer /Attached [/Bottom]"


class LetterCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """Marks what is drawn in `tree`; writes head and foot when the number of pages is known."""

    def __init__(
        self,
        *arguments: Any,
        furniture: tuple[str, str],
        words: Words,
        tree: Tree | None,
        **settings: Any,
    ) -> None:
        super().__init__(*arguments, **{**settings, "initialFontName": REGULAR})
        self.tree = tree
        self._furniture, self._words = furniture, words
        self._finished: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  # ReportLab's name
        """Keep the page until all are there."""
        self._finished.append(dict(self.__dict__))
        if self.tree is not None:
            self.tree.next_page()
        self._startPage()

    def save(self) -> None:
        """Write head and foot of every page, then the file."""
        for number, page in enumerate(self._finished, start=1):
            self.__dict__.update(page)
            self._edges(number, len(self._finished))
            super().showPage()
        super().save()

    def _edges(self, number: int, pages: int) -> None:
        head, foot = self._furniture
        right = A4[0] - SIDE
        with set_aside(self, _HEAD):
            self._line(A4[1] - 15 * mm)
            self.setFillColor(colour(Role.INK))
            pieces = tuple(runs(visual(head), BOLD))
            write_pieces(self, SIDE, A4[1] - 13 * mm, pieces, 9)
            self.setFont(REGULAR, 8.2)
            self.setFillColor(colour(Role.SOFT))
            self.drawRightString(right, A4[1] - 13 * mm, "LensDesk")
        with set_aside(self, _FOOT):
            self._line(15 * mm)
            self.setFillColor(colour(Role.SOFT))
            self.setFont(REGULAR, 8.2)
            self.drawString(SIDE, 11 * mm, foot)
            self.drawRightString(
                right, 11 * mm, self._words("referral.page", n=number, pages=pages)
            )

    def _line(self, y: float) -> None:
        self.setStrokeColor(colour(Role.LINE))
        self.setLineWidth(0.6)
        self.line(SIDE, y, A4[0] - SIDE, y)
