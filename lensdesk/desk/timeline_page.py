"""When was what seen, on the screen."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lensdesk.desk.painting import DrawingView
from lensdesk.desk.parts import column, frame, label, readable
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look
from lensdesk.graphics import timeline
from lensdesk.graphics.shapes import Drawing


class TimelinePage(QWidget):
    """The timeline of the case, as it will stand in the referral."""

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("desk.page-timeline"), "title"))
        inside.addWidget(label(words("referral.timeline-legend"), "soft"))
        card = frame("card")
        inside_card = column(card, (px(18), px(18), px(18), px(18)), 0)
        self._view = DrawingView(look, self._drawn())
        inside_card.addWidget(self._view)
        inside.addWidget(card)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))

    def refresh(self) -> None:
        """Draw what is kept now."""
        self._view.show_drawing(self._drawn())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw as wide as the window."""
        super().resizeEvent(event)
        self.refresh()

    def _drawn(self) -> Drawing:
        factor = self._look.px(1000) / 1000
        width = max(self.width() / factor - 90, 320)
        return timeline.draw(
            self._session.desk.lens,
            self._session.case.observations,
            self._look.words,
            width=width,
        )
