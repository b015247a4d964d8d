"""The guide of one life domain: what this profession sees first stands first."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from lensdesk.casework.amending import Change
from lensdesk.desk.checklist.indicator_card import IndicatorCard
from lensdesk.desk.checklist.sign_row import SignRow
from lensdesk.desk.parts import button, column, label, row, scrolled, stacked
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look
from lensdesk.lens.model import Domain, Indicator, SignId


class DomainPage(QWidget):
    """The cards of a life domain. It asks the session, and paints from what changed."""

    entered = Signal(str)

    def __init__(self, look: Look, session: CaseSession, domain: Domain) -> None:
        super().__init__()
        self._session = session
        self._here: SignRow | None = None
        px, words, language = look.px, look.words, look.preferences.language
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        self._domain = domain
        self._nothing = button(words("desk.nothing-seen-domain"), self._nothing_seen)
        self._nothing.setAccessibleDescription(words("desk.nothing-seen-domain-hint"))
        self._nothing.setToolTip(words("desk.nothing-seen-domain-hint"))
        head = stacked(px(8)) if look.compact else row(px(12))
        head.addWidget(label(domain.label[language], "title"), 1)
        head.addWidget(self._nothing)
        inside.addLayout(head)
        inside.addWidget(label(words("desk.lead"), "soft"))
        self.cards: dict[str, IndicatorCard] = {}
        first = self._first(domain)
        for n, indicator in enumerate(first + [i for i in domain.indicators if i not in first]):
            if first and n in (0, len(first)):
                heading = "desk.first-for-you" if n == 0 else "desk.the-others"
                inside.addWidget(label(words(heading), "section"))
            card = IndicatorCard(look, session, indicator)
            card.row_made.connect(self._join)
            card.nothing_seen.connect(session.nothing_seen)
            self.cards[indicator.id] = card
            inside.addWidget(card)
        inside.addStretch(1)
        self._reveal: QWidget | None = None
        self._content = content
        self._scroll: QScrollArea = scrolled(content)
        content.installEventFilter(self)
        self._offer_nothing()
        column(self, (0, 0, 0, 0), 0).addWidget(self._scroll)

    def put_under_first(self, line: QWidget) -> None:
        """Have a line stand under the first lead question."""
        next(iter(self.cards.values())).put_under_question(line)

    def paint(self, change: Change) -> None:
        """Paint what changed, and nothing else."""
        lens = self._session.desk.lens
        indicators = {lens.signs[s].indicator for s in change.signs if s in lens.signs}
        for indicator in indicators.union(change.touched):
            if indicator in self.cards:
                self.cards[indicator].refresh()
                self.cards[indicator].refresh_rows(change.signs)
        self._offer_nothing()

    def _nothing_seen(self) -> None:
        self._session.nothing_seen_in(self._domain.id)

    def _offer_nothing(self) -> None:
        """'Nothing seen' for the whole domain shows as long as something is not answered."""
        signs = [s for i in self._domain.indicators for s in i.signs]
        self._nothing.setVisible(self._session.is_open(signs))

    def go_to(self, sign: SignId, *, typing: bool = False) -> None:
        """Open the card of a sign and stand on its row."""
        card = self.cards[self._session.desk.lens.signs[sign].indicator]
        card.open()
        found = card.rows[sign]
        found.setFocus()
        self._stand(found)
        found.open_note(typing=typing)
        self._reveal = found
        QTimer.singleShot(0, found, self._revealed)

    def ask_whom(self) -> None:
        """Ask whom the sign is about on which somebody stands, and bring the question in sight."""
        if self._here is not None:
            self._here.ask_whom()
            self._reveal = self._here.focusWidget()
            QTimer.singleShot(0, self, self._revealed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the row in sight again when the cards above it have found their height."""
        if event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._revealed)
        return super().eventFilter(watched, event)

    def _revealed(self) -> None:
        if self._reveal is not None:
            self._bring_in_sight(self._reveal, 120)

    def _bring_in_sight(self, row: QWidget, margin: int) -> None:
        self._scroll.ensureWidgetVisible(row, 0, margin)
        if row.height() + margin > self._scroll.viewport().height():  # its top matters most
            top = row.mapTo(self._content, QPoint()).y()
            self._scroll.verticalScrollBar().setValue(top)

    @property
    def here(self) -> SignRow | None:
        """The row on which somebody stands."""
        return self._here

    def focus_first(self) -> None:
        """Open the first card and stand on its first row."""
        card = next(iter(self.cards.values()))
        card.open()
        next(iter(card.rows.values())).setFocus()

    def _first(self, domain: Domain) -> list[Indicator]:
        profession = self._session.desk.lens.profession.get(
            self._session.desk.professional.profession
        )
        wanted = profession.first if profession else ()
        return [i for i in domain.indicators if i.id in wanted]

    def _join(self, row: SignRow) -> None:
        row.answered.connect(self._session.answer)
        row.answered.connect(lambda sign, _answer: self._after_answer(sign))
        row.cleared.connect(self._session.clear)
        row.confirmed.connect(self._session.confirm)
        row.confirmed.connect(self._after_answer)
        row.entered.connect(lambda _sign: self._stand(row))
        row.nothing_seen.connect(self._session.nothing_seen)
        row.nothing_seen_in_domain.connect(self._nothing_seen)
        row.step.connect(self._step)

    def _after_answer(self, sign: SignId) -> None:
        card = self.cards[self._session.desk.lens.signs[sign].indicator]
        self._stand(card.rows[sign])
        card.rows[sign].open_note(typing=False)
        self._reveal = card.rows[sign]  # with its note and its safety step

    def _stand(self, row: SignRow) -> None:
        self._reveal = None
        if self._here is not row:
            if self._here is not None:
                self._here.leave()
            self._here = row
            row.enter()
            self._bring_in_sight(row, 60)
        self.entered.emit(row.sign.id)

    def _step(self, by: int) -> None:
        rows = [r for c in self.cards.values() if c.is_open for r in (c.rows[s] for s in c.rows)]
        if self._here in rows:
            place = rows.index(self._here) + by
            if place >= len(rows):
                self._open_next()
            elif place >= 0:
                rows[place].setFocus()

    def _open_next(self) -> None:
        cards = list(self.cards.values())
        last = max(n for n, c in enumerate(cards) if c.is_open)
        if last + 1 < len(cards):
            cards[last + 1].open()
            next(iter(cards[last + 1].rows.values())).setFocus()
