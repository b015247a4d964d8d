"""The network as a picture: looked at closer, moved by hand, arranged again, and put on paper."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QMarginsF, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFrame

from lensdesk.cases.people import Person
from lensdesk.desk.ask_file import ask_pdf
from lensdesk.desk.flow import Flow
from lensdesk.desk.painting import DrawingView
from lensdesk.desk.parts import button, column, frame, label
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.zoomed import Zoomed
from lensdesk.graphics.network import Network, draw
from lensdesk.graphics.shapes import Box, Drawing
from lensdesk.preferences import Preferences

_NARROWEST = 600  # below it the picture is scrolled, so that a generation stays in one row
_STEP = 12.0  # points of the picture, by key
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class NetworkPicture(QFrame):
    """A box is dragged, or moved by Ctrl and the arrows when its person is chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session, self._here = look, session, ""
        self._boxes: dict[str, Box] = {}  # where each stands, before somebody is dragged
        self._shifted = 0.0
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(18), px(14), px(18), px(16)), px(8))
        inside.addWidget(label(words("referral.network-legend"), "small"))
        self.zoomed = Zoomed(look, self._drawn(), fills=True)
        self.zoomed.view.key_clicked.connect(self._choose)
        self.zoomed.view.key_dragged.connect(self._drag)
        self.zoomed.area.installEventFilter(self)
        inside.addWidget(self.zoomed, 1)
        inside.addWidget(label(words("network.move-hint"), "small"))
        below = frame("clear")
        flow = Flow(below, px(8))
        self.again = button(words("network.arrange"), session.arrange_again)
        self.paper = button(words("network.save"), self._ask_where)
        for each in (self.again, self.paper):
            flow.addWidget(each)
        inside.addWidget(below)
        self._said = label("", "small")
        self._said.hide()
        inside.addWidget(self._said)

    def refresh(self) -> None:
        """Show what is kept now."""
        persons = self._session.case.persons
        self.again.setVisible(any(p.spot is not None for p in persons))
        self._show()

    def mark(self, person: str) -> None:
        """Mark the box of a person."""
        if person != self._here:
            self._here = person
            self._show()

    def write(self, path: Path) -> None:
        """Write the picture as PDF: what is on it and nothing else."""
        words = self._look.words
        try:
            path.write_bytes(as_pdf(self._drawn(), words("desk.page-network")))
        except OSError:
            self._said.setText(words("about.not-kept", path=str(path)))
        else:
            self._said.setText(words("about.kept", path=str(path)))
        self._said.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl and an arrow move the person that is chosen."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            arrow = _ARROWS.get(Qt.Key(event.key()))
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if arrow is not None and control and self._here:
                across, down = arrow
                across = -across if self._look.right_to_left else across
                self._drag(self._here, across, down, done=True)
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        drawing = self._drawn()
        self._shifted = drawing.shifted
        self._boxes = {s.key: s for s in drawing.shapes if isinstance(s, Box) and s.key}
        self.zoomed.show_drawing(drawing)

    def _choose(self, person: str) -> None:
        self.mark(person)
        self.chosen.emit(person)

    def _drag(self, person: str, across: float, down: float, done: bool) -> None:  # of a signal
        box = self._boxes.get(person)
        if box is None:
            return
        middle = box.x - self._shifted + box.width / 2
        spot = max(middle + across, box.width / 2), max(box.y + down, 2.0)
        if done:
            self._choose(person)
            self._session.move_person(person, spot)
        else:
            self.zoomed.show_drawing(self._drawn({person: spot}))

    def _drawn(self, held: dict[str, tuple[float, float]] | None = None) -> Drawing:
        case, today = self._session.case, self._session.clock().date()
        persons: list[Person] = [
            replace(p, spot=held[p.id]) if held and p.id in held else p for p in case.persons
        ]
        room = (self.width() - self._look.px(48)) / self._look.px(1000) * 1000
        network = Network(persons, case.relations, today, chosen=self._here)
        return draw(network, self._look.words, width=max(room, _NARROWEST))

    def _ask_where(self) -> None:
        words = self._look.words
        ask_pdf(self, words("network.save"), words("network.file"), self.write)


def as_pdf(drawing: Drawing, title: str) -> bytes:
    """A drawing on one page of A4, lying when it is wider than high."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("LensDesk")
    lying = drawing.width > drawing.height
    turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    margins = QMarginsF(15, 15, 15, 15)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, turned, margins, QPageLayout.Unit.Millimeter))
    view = DrawingView(Look(Preferences()), drawing)  # light, whatever the screen shows
    painter = QPainter(writer)
    factor = min(writer.width() / drawing.width, writer.height() / drawing.height)
    usual = writer.resolution() / 72
    painter.scale(min(factor, usual), min(factor, usual))
    view.paint_on(painter)
    painter.end()
    return bytes(buffer.data().data())
