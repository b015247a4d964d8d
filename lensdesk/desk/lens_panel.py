"""What does the lens show now? The picture, what to discuss and why, who looked, where to look."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from lensdesk.desk.painting import DrawingView
from lensdesk.desk.parts import Card, column, emptied, frame, label, scrolled
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.graphics import matrix
from lensdesk.graphics.shapes import Drawing
from lensdesk.indicators.further import seen_signs
from lensdesk.indicators.model import Reading

_WIDTH = 372


class LensPanel(QFrame):
    """The right side of the checklist. Every line opens the signs behind it."""

    sign_chosen = Signal(str)
    indicator_chosen = Signal(str)
    further = Signal()

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
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
        self._reasons = column(self._why, (0, 0, 0, 0), px(8))
        inside.addWidget(self._why)
        self._shown: tuple[object, ...] = ()
        inside.addStretch(1)
        inside.addWidget(label(look.words("desk.innocent"), "small"))
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(content, "panel-inside"))
        self.refresh()

    def refresh(self) -> None:
        """Paint the readings; the reasons are made anew only when they differ."""
        readings = self._session.readings
        self._picture.show_drawing(self._drawn())
        wanted = (readings.triggered(), readings.urgent, readings.coverage)
        if wanted == self._shown:
            return
        self._shown = wanted
        emptied(self._reasons)
        self._urgent()
        words = self._look.words
        if readings.triggered():
            self._reasons.addWidget(label(words("desk.triggered-title"), "group"))
        for reading in readings.triggered():
            self._reasons.addWidget(self._reason(reading))
        self._coverage()

    def focus_first(self) -> None:
        """Stand on the first card that opens signs."""
        cards = self._why.findChildren(Card)
        if cards:
            min(cards, key=lambda c: c.mapTo(self._why, QPoint()).y()).setFocus()

    def _drawn(self) -> Drawing:
        return matrix.draw(
            self._session.desk.lens,
            self._session.readings,
            self._look.words,
            width=_WIDTH - 40,
        )

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
        self._reasons.addWidget(strip)

    def _reason(self, reading: Reading) -> QFrame:
        px, words = self._look.px, self._look.words
        lens, language = self._session.desk.lens, self._look.preferences.language
        name = lens.indicator[reading.indicator].label[language]
        rule = next(r.label[language] for r in lens.rules if r.id == reading.rule)
        why = f"{rule.capitalize()}: {' · '.join(self._label(s) for s in reading.signs)}"
        card = Card(f"{name}. {why}")
        card.pressed.connect(partial(self.sign_chosen.emit, reading.signs[0]))
        inside = column(card, (px(12), px(9), px(12), px(9)), px(1))
        inside.addWidget(label(f"◆ {name}", "strong"))
        inside.addWidget(label(why, "small"))
        if reading.without_hearsay is not reading.outcome:
            state = words(f"desk.state-{reading.without_hearsay}")
            inside.addWidget(label(words("desk.without-hearsay", state=state), "small"))
        return card

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
        looked = len(found.professions)
        told = words("desk.coverage", n=looked) if looked else words("desk.nobody-looked")
        inside.addWidget(label(told))
        self._reasons.addWidget(box)
        empty = [d for d in lens.domains if d.id not in found.domains]
        if empty:
            self._reasons.addWidget(label(words("desk.look-further"), "group"))
        for domain in empty:
            card = Card(domain.ask[language])
            card.pressed.connect(self.further)
            column_ = column(card, (px(12), px(8), px(12), px(8)), px(2))
            column_.addWidget(label(domain.ask[language], "strong"))
            text = words("desk.ask-safely", domain=domain.short[language])
            column_.addWidget(label(text, "small"))
            self._reasons.addWidget(card)
