"""The left side of a case: the life domains with how far they were looked at, and its pages."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from lensdesk.desk.parts import button, column, label, scrolled
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.graphics.shapes import Role
from lensdesk.indicators.further import seen_signs
from lensdesk.indicators.model import Outcome
from lensdesk.lens.model import Domain

PAGES = ("visits", "network", "timeline", "assessment", "further", "now", "referral", "book")
LENS, VERSION = "lens", "version"


class Rail(QFrame):
    """Chooses what the middle shows: a life domain by its id, or one of `PAGES`.

    Where there is another version of the lens, there is a page for that as well.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, session: CaseSession, *, versions: bool) -> None:
        super().__init__()
        self._look, self._session = look, session
        kind(self, "rail")
        px = look.px
        self.setFixedWidth(px(228))
        content = QWidget()
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(content))
        inside = column(content, (px(12), px(22), px(12), px(16)), px(4))
        self._group = QButtonGroup(self)
        self._items: dict[str, QPushButton] = {}
        self._section(inside, "desk.domains")
        for domain in session.desk.lens.domains:
            item: QPushButton = _DomainItem(look, session, domain)
            item.clicked.connect(self._choosing(domain.id))
            self._add(inside, domain.id, item)
        inside.addSpacing(px(14))
        self._section(inside, "desk.this-case")
        pages = (*((LENS,) if look.compact else ()), *PAGES, *((VERSION,) if versions else ()))
        for page in pages:
            item = button(look.words(f"desk.page-{page}"), self._choosing(page), "item")
            self._add(inside, page, item)
        inside.addStretch(1)

    def has(self, place: str) -> bool:
        """Whether there is such a page in this case and on this window."""
        return place in self._items

    def show_chosen(self, place: str) -> None:
        """Mark where the middle stands."""
        self._items[place].setChecked(True)

    def refresh(self) -> None:
        """Paint how far each domain was looked at."""
        for item in self._items.values():
            if isinstance(item, _DomainItem):
                item.refresh()

    def _choosing(self, place: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(place)

    def _section(self, inside: QVBoxLayout, key: str) -> None:
        heading = label(self._look.words(key), "section")
        heading.setContentsMargins(self._look.px(10), 0, self._look.px(10), self._look.px(4))
        inside.addWidget(heading)

    def _add(self, inside: QVBoxLayout, place: str, item: QPushButton) -> None:
        item.setCheckable(True)
        self._group.addButton(item)
        self._items[place] = item
        inside.addWidget(item)


class _DomainItem(QPushButton):
    """A life domain: a ring of how many indicators were looked at, its name, what was seen."""

    def __init__(self, look: Look, session: CaseSession, domain: Domain) -> None:
        super().__init__()
        self._look, self._session, self._domain = look, session, domain
        kind(self, "domain")
        self.refresh()

    def sizeHint(self) -> QSize:
        """Room for a ring and two lines."""
        return QSize(self._look.px(200), self._look.px(56))

    def refresh(self) -> None:
        """Read again what the ring tells."""
        readings = [self._session.readings.by_indicator[i.id] for i in self._domain.indicators]
        self._all = len(readings)
        self._looked = sum(r.outcome is not Outcome.NOT_LOOKED_AT for r in readings)
        seen, words = sum(len(seen_signs(r)) for r in readings), self._look.words
        self._told = words("desk.rail-seen", n=seen) if self._looked else words("desk.not-yet")
        name = self._domain.label[self._look.preferences.language]
        looked = words("desk.rail-looked", n=self._looked, all=self._all)
        self.setAccessibleName(f"{name}. {looked}. {self._told}.")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring and the two lines over the button."""
        super().paintEvent(event)
        px, colours = self._look.px, self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self._placed(QRectF(px(11), (self.height() - px(26)) / 2, px(26), px(26)))
        edge = ring.adjusted(px(2), px(2), -px(2), -px(2))
        painter.setPen(QPen(QColor(colours[Role.LINE]), px(3)))
        painter.drawEllipse(edge)
        pen = QPen(QColor(colours[Role.PETROL]), px(3))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(edge, 90 * 16, -round(360 * 16 * self._looked / self._all))
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(px(10))
        painter.setFont(font)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, f"{self._looked}/{self._all}")
        self._lines(painter)

    def _lines(self, painter: QPainter) -> None:
        px, colours = self._look.px, self._look.colours
        language = self._look.preferences.language
        left, top, width = px(47), (self.height() - px(40)) / 2, self.width() - px(52)
        font = QFont(self.font())
        font.setPixelSize(px(14))
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(colours[Role.INK]))
        middle = Qt.AlignmentFlag.AlignVCenter
        name = painter.fontMetrics().elidedText(
            self._domain.short[language], Qt.TextElideMode.ElideRight, width
        )
        painter.drawText(self._placed(QRectF(left, top, width, px(21))), middle, name)
        font.setBold(False)
        font.setPixelSize(px(12))
        painter.setFont(font)
        painter.setPen(QColor(colours[Role.SOFT]))
        painter.drawText(
            self._placed(QRectF(left, top + px(21), width, px(18))), middle, self._told
        )

    def _placed(self, area: QRectF) -> QRectF:
        """The area where it stands on a desk that may be mirrored."""
        if self._look.right_to_left:
            area.moveLeft(self.width() - area.right())
        return area
