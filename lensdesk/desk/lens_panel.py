"""What does the lens show now? The picture, what to discuss and why, who looked, where to look."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from lensdesk.cases import children
from lensdesk.cases.model import Observation
from lensdesk.desk.painting import DrawingView
from lensdesk.desk.parts import Card, column, emptied, frame, label, scrolled, stacked, widgets
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.weighing_card import WeighingCard
from lensdesk.graphics import matrix
from lensdesk.graphics.shapes import Drawing
from lensdesk.indicators.advice import Advice
from lensdesk.indicators.further import Looked, looked, seen_signs
from lensdesk.indicators.model import Reading
from lensdesk.lens.model import SignId, Text

_WIDTH = 372


class LensPanel(QFrame):
    """The right side of the checklist. Every line opens the signs behind it."""

    sign_chosen = Signal(str)
    indicator_chosen = Signal(str)
    further = Signal()

    def __init__(
        self, look: Look, session: CaseSession, gone: Callable[[SignId], Text | None]
    ) -> None:
        """`gone` knows the label of a sign that another version of the lens has."""
        super().__init__()
        self._look, self._session, self._gone = look, session, gone
        kind(self, "panel")
        px = look.px
        if not look.compact:
            self.setFixedWidth(px(_WIDTH))
        content = QWidget()
        inside = column(content, (px(18), px(16), px(18), px(16)), px(8))
        inside.addWidget(label(look.words("desk.panel-title"), "heading"))
        self._picture = DrawingView(look, self._drawn())
        self._picture.key_clicked.connect(self.indicator_chosen)
        inside.addWidget(self._picture)
        self._why = QWidget()
        reasons = column(self._why, (0, 0, 0, 0), px(8))
        self._above, self._triggered, self._below = (stacked(px(8)) for _part in range(3))
        for part in (self._above, self._triggered, self._below):
            reasons.addLayout(part)
        inside.addWidget(self._why)
        self._cards: dict[str, WeighingCard] = {}
        self._shown: tuple[object, ...] = ()
        inside.addStretch(1)
        inside.addWidget(label(look.words("desk.innocent"), "small"))
        self._scroll = scrolled(content, "panel-inside")
        column(self, (0, 0, 0, 0), 0).addWidget(self._scroll)
        session.filled.connect(self._answered)
        self.refresh()

    def refresh(self) -> None:
        """Paint the readings; each part is made anew only when what it tells differs."""
        session = self._session
        readings, advised, orphans = session.readings, session.advice(), session.orphaned()
        self._picture.show_drawing(self._drawn())
        triggered = readings.triggered()
        above = (readings.urgent, advised, bool(triggered))
        seen = tuple(r.domain for r in readings.readings if seen_signs(r))
        states = tuple(looked(session.desk.lens, readings).values())
        below = (readings.coverage, frozenset(seen), states, orphans)
        wanted = (above, triggered, below)
        if wanted == self._shown:
            return
        shown, self._shown = self._shown, wanted
        if not shown or shown[0] != above:
            self._say_above(advised)
        self._weigh(triggered)
        if not shown or shown[2] != below:
            self._say_below(orphans)
        for one, next_ in pairwise(self._stops()):
            QWidget.setTabOrder(one, next_)

    def weigh(self, indicator: str) -> None:
        """Stand on the first question beside a triggered indicator."""
        card = self._cards.get(indicator)
        if card is not None:
            card.otherwise.setFocus()
            card.otherwise.moveCursor(QTextCursor.MoveOperation.End)
            # when the page that comes in sight has found its heights
            QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card, 0, 0))

    def focus_first(self) -> None:
        """Stand on the first card that opens signs."""
        first = next(self._stops(), None)
        if first is not None:
            first.setFocus()

    def _stops(self) -> Iterator[QWidget]:
        """Where the keyboard can stand, in the order of reading."""
        for widget in chain(*map(widgets, (self._above, self._triggered, self._below))):
            match widget:
                case WeighingCard():
                    yield from widget.stops()
                case Card():
                    yield widget
                case QWidget():
                    yield from widget.findChildren(Card)

    def _drawn(self) -> Drawing:
        return matrix.draw(
            self._session.desk.lens,
            self._session.readings,
            self._look.words,
            width=_WIDTH - 40,
        )

    def _answered(self, field: str) -> None:
        if field == children.FIELD:
            self.refresh()

    def _say_above(self, advised: Iterable[Advice]) -> None:
        """What stands above the cards: danger first, then what to know."""
        emptied(self._above)
        self._urgent()
        self._advise(advised)
        if self._session.readings.triggered():
            self._above.addWidget(label(self._look.words("desk.triggered-title"), "group"))

    def _say_below(self, orphans: Iterable[Observation]) -> None:
        """What stands under the cards: who looked, where to look, what the lens does not have."""
        emptied(self._below)
        self._coverage()
        self._left(orphans)

    def _urgent(self) -> None:
        urgent = self._session.readings.urgent
        if not urgent:
            return
        px, words = self._look.px, self._look.words
        strip = frame("danger")
        inside = column(strip, (px(12), px(8), px(12), px(8)), px(4))
        inside.addWidget(label(words("desk.safety-first"), "urgent"))
        for sign in urgent:
            inside.addWidget(self._opening(self._label(sign), sign))
        self._above.addWidget(strip)

    def _advise(self, advised: Iterable[Advice]) -> None:
        px = self._look.px
        for sentence in advised:
            box = frame("box")
            inside = column(box, (px(12), px(10), px(12), px(10)), 0)
            inside.addWidget(label(self._look.words(f"desk.advice-{sentence}")))
            self._above.addWidget(box)

    def _weigh(self, triggered: Sequence[Reading]) -> None:
        """The cards of what is triggered; one that stays is never made anew."""
        still = {reading.indicator for reading in triggered}
        for indicator in [i for i in self._cards if i not in still]:
            card = self._cards.pop(indicator)
            card.leave()
            self._triggered.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, reading in enumerate(triggered):
            if reading.indicator not in self._cards:
                card = WeighingCard(self._look, self._session, reading.indicator)
                card.opened.connect(self.sign_chosen)
                self._cards[reading.indicator] = card
                self._triggered.insertWidget(place, card)
            self._cards[reading.indicator].show_reading(reading)

    def _opening(self, text: str, sign: str) -> Card:
        card = Card(text)
        card.pressed.connect(partial(self.sign_chosen.emit, sign))
        px = self._look.px
        column(card, (px(10), px(11), px(10), px(11)), 0).addWidget(label(text))
        return card

    def _label(self, sign: str) -> str:
        return self._session.desk.lens.signs[sign].label[self._look.preferences.language]

    def _coverage(self) -> None:
        px, words = self._look.px, self._look.words
        lens, language = self._session.desk.lens, self._look.preferences.language
        found = self._session.readings.coverage
        seen = {r.domain for r in self._session.readings.readings if seen_signs(r)}
        box = frame("box")
        inside = column(box, (px(12), px(10), px(12), px(10)), px(2))
        title = words("desk.coverage-title", seen=len(seen), all=len(lens.domains))
        inside.addWidget(label(title, "strong"))
        count = len(found.professions)
        told = words("desk.coverage", n=count) if count else words("desk.nobody-looked")
        inside.addWidget(label(told))
        self._below.addWidget(box)
        states = looked(lens, self._session.readings)
        unseen = [d for d in lens.domains if states[d.id] is not Looked.WELL]
        if unseen:
            self._below.addWidget(label(words("desk.look-further"), "group"))
        for domain in unseen:
            card = Card(domain.ask[language])
            card.pressed.connect(self.further)
            column_ = column(card, (px(12), px(8), px(12), px(8)), px(2))
            column_.addWidget(label(domain.ask[language], "strong"))
            text = words(f"desk.ask-safely-{states[domain.id]}", domain=domain.short[language])
            column_.addWidget(label(text, "small"))
            self._below.addWidget(card)

    def _left(self, orphans: Iterable[Observation]) -> None:
        """What was observed of signs that this version of the lens does not have."""
        told = list(orphans)
        if not told:
            return
        px, words = self._look.px, self._look.words
        box = frame("note")
        inside = column(box, (px(12), px(10), px(12), px(10)), px(2))
        inside.addWidget(label(words("desk.orphans"), "strong"))
        inside.addWidget(label(words("desk.orphans-lead"), "small"))
        for o in told:
            answer = words(f"desk.answer-{o.answer}").lower()
            known = self._gone(o.sign)
            sign = o.sign if known is None else known[words.language]
            line = words("desk.orphan", day=words.day(o.at), sign=sign, answer=answer)
            inside.addWidget(label(line))
            if o.text:
                inside.addWidget(label(o.text, "small"))
        self._below.addWidget(box)
