"""Who is around this household, and how do they stand to each other?"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lensdesk.desk.network.persons_card import PersonsCard
from lensdesk.desk.network.relations_card import RelationsCard
from lensdesk.desk.parts import column, frame, label, row, scrolled, stacked
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.zoomed import Zoomed
from lensdesk.graphics.network import Network, draw
from lensdesk.graphics.shapes import Drawing

_NARROWEST = 830  # below it the picture is scrolled, so that a generation stays in one row


class NetworkPage(QWidget):
    """The persons of the case, their relations, and the picture as it stands in the referral."""

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        self._shown: tuple[object, ...] = ()
        kind(self, "page")
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("desk.page-network"), "title"))
        inside.addWidget(label(words("network.lead"), "soft"))
        self.persons, self.relations = PersonsCard(look, session), RelationsCard(look, session)
        cards = stacked(px(10)) if look.compact else row(px(12))
        cards.addWidget(self.persons, 1)
        cards.addWidget(self.relations, 1)
        inside.addLayout(cards)
        self._card = frame("card")
        inside_card = column(self._card, (px(18), px(14), px(18), px(16)), px(8))
        inside_card.addWidget(label(words("referral.network-legend"), "small"))
        self.picture = Zoomed(look, self._drawn())
        self.picture.view.key_clicked.connect(self.persons.list.choose)
        inside_card.addWidget(self.picture)
        inside.addWidget(self._card)
        inside.addStretch(1)
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(content))
        self.setFocusProxy(self.persons.name)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now, when it differs from what is shown."""
        case, width = self._session.case, self.width()
        wanted = (case.persons, case.relations, width)
        if wanted == self._shown:
            return
        if wanted[:2] != self._shown[:2]:
            self.persons.refresh()
            self.relations.refresh()
        self._shown = wanted
        self._card.setVisible(bool(case.persons))
        self.picture.show_drawing(self._drawn())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw as wide as the window."""
        super().resizeEvent(event)
        self.refresh()

    def _drawn(self) -> Drawing:
        case, today = self._session.case, self._session.clock().date()
        width = max(self.width() / self._look.px(1000) * 1000 - 100, _NARROWEST)
        return draw(Network(case.persons, case.relations, today), self._look.words, width=width)
