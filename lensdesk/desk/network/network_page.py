"""Who is around this household, and how do they stand to each other?"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lensdesk.desk.network.persons_card import PersonsCard
from lensdesk.desk.network.picture import NetworkPicture
from lensdesk.desk.network.relations_card import RelationsCard
from lensdesk.desk.parts import column, label, row, scrolled
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind

_ASIDE = 396  # px of the design, for who is there


class NetworkPage(QWidget):
    """At the left who is there and how they stand; beside it the picture, as in the referral."""

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        self._shown: tuple[object, ...] = ()
        kind(self, "page")
        px, words = look.px, look.words
        self.persons, self.relations = PersonsCard(look, session), RelationsCard(look, session)
        self.picture = NetworkPicture(look, session)
        self.picture.chosen.connect(self.persons.list.choose)
        self.persons.list.currentItemChanged.connect(self._mark)
        listed = QWidget()
        inside = column(listed, (px(22), px(18), px(12), px(18)), px(10))
        inside.addWidget(label(words("desk.page-network"), "title"))
        inside.addWidget(label(words("network.lead"), "soft"))
        inside.addWidget(self.persons)
        inside.addWidget(self.relations)
        if look.compact:
            inside.addWidget(self.picture)
        inside.addStretch(1)
        area = scrolled(listed)
        line = row(0)
        column(self, (0, 0, 0, 0), 0).addLayout(line)
        line.addWidget(area, 1 if look.compact else 0)
        if not look.compact:
            area.setFixedWidth(px(_ASIDE))
            beside = QWidget()
            column(beside, (px(4), px(18), px(22), px(18)), 0).addWidget(self.picture, 1)
            line.addWidget(beside, 1)
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
        self.picture.setVisible(bool(case.persons))
        self.picture.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw as wide as the window."""
        super().resizeEvent(event)
        self.refresh()

    def _mark(self) -> None:
        if self.persons.list.hasFocus():
            self.picture.mark(self.persons.list.chosen())
