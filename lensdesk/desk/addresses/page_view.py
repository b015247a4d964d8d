"""The pages of a letter that came in, painted by a process that can harm nobody."""

from functools import partial

from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from lensdesk.desk.addresses.state import LetterState
from lensdesk.desk.background import Work
from lensdesk.desk.parts import button, column, frame, label, row
from lensdesk.desk.privacy import VEILED
from lensdesk.desk.roles import spoken
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.referral.showing import PagePicture, page_of

_WIDE = 800  # px at 100 %, of a page


class _Paper(QWidget):
    """A page as wide as there is room for, and no wider than `most`."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._page = QPixmap()
        self.setMaximumWidth(most)
        self.setProperty(VEILED, True)
        spoken(self, QAccessible.Role.Graphic)

    def show_page(self, page: QPixmap) -> None:
        """Show another page."""
        self._page = page
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the page is at this width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self._page)

    def _fit(self) -> None:
        if self._page.width():
            self.setFixedHeight(round(self.width() * self._page.height() / self._page.width()))


class PageView(QFrame):
    """Shows one page at a time when somebody asks; a screen reader is told its words."""

    def __init__(self, look: Look, letter: bytes, state: LetterState) -> None:
        super().__init__()
        self._look, self._letter, self._state = look, letter, state
        self._work: Work[PagePicture] | None = None
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(20), px(14), px(20), px(16)), px(8))
        inside.addWidget(label(words("letter.pages"), "heading"))
        inside.addWidget(label(words("letter.pages-lead"), "small"))
        self.open = button(words("letter.show"), partial(self.turn, 1))
        inside.addWidget(self.open)
        line = row(px(10))
        self.before = button(words("letter.page-before"), lambda: self.turn(self._state.page - 1))
        self.after = button(words("letter.page-after"), lambda: self.turn(self._state.page + 1))
        self._where = label("", wrap=False)
        for part in (self.before, self.after, self._where):
            part.hide()
            line.addWidget(part)
        line.addStretch(1)
        inside.addLayout(line)
        self.told = label("", "urgent")
        self.told.hide()
        inside.addWidget(self.told)
        self.picture = _Paper(px(_WIDE))
        self._paper = frame("why")
        self._paper.hide()
        column(self._paper, (1, 1, 1, 1), 0).addWidget(self.picture)
        inside.addWidget(self._paper)
        if state.page:
            self.turn(state.page)

    def turn(self, page: int) -> None:
        """Have a page painted, from 1."""
        letter, wide = self._letter, round(self._look.px(_WIDE) * self.devicePixelRatioF())
        self._state.page = max(page, 1)
        for part in (self.open, self.before, self.after):
            part.setEnabled(False)
        self._work = Work(lambda: page_of(letter, page, wide), self._show, self._failed)

    def _show(self, shown: PagePicture) -> None:
        words = self._look.words
        self._state.page = shown.page
        line = shown.width * 4
        image = QImage(shown.pixels, shown.width, shown.height, line, QImage.Format.Format_RGB32)
        self.picture.show_page(QPixmap.fromImage(image))  # a copy, so that the bytes may go
        where = words("letter.page", page=shown.page, pages=shown.pages)
        self._where.setText(where)
        self.picture.setAccessibleName(where)
        self.picture.setAccessibleDescription(shown.text)
        self.open.hide()
        self._paper.show()
        self._where.show()
        for turning, possible in (
            (self.before, shown.page > 1),
            (self.after, shown.page < shown.pages),
        ):
            turning.setVisible(shown.pages > 1)
            turning.setEnabled(possible)

    def _failed(self, fault: LensDeskError) -> None:
        self._state.page = 0
        self.open.setEnabled(True)
        self.told.setText(" ".join(self._look.words.fault(fault)))
        self.told.show()
