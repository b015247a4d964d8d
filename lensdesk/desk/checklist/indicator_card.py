"""One indicator: its lead question, its state, and its signs when it is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from lensdesk.cases.model import Answer
from lensdesk.desk.checklist.sign_row import SignRow
from lensdesk.desk.parts import button, column, label, row, stacked
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.indicators.further import seen_signs
from lensdesk.indicators.model import Outcome
from lensdesk.lens.model import Indicator, SignKind

_SNUG = QSizePolicy.Policy.Maximum
_FORMS = {Outcome.TRIGGERED: "◆ ", Outcome.NOTICED: "◇ "}


class IndicatorCard(QFrame):
    """A card of the guide. 'Nothing seen' answers it whole; 'Open' shows its signs."""

    row_made = Signal(object)
    nothing_seen = Signal(str)

    def __init__(self, look: Look, session: CaseSession, indicator: Indicator) -> None:
        super().__init__()
        self._look, self._session, self.indicator = look, session, indicator
        self.rows: dict[str, SignRow] = {}
        kind(self, "card")
        px, words = look.px, look.words
        self._column = column(self, (0, 0, 0, px(1)), 0)
        head = QWidget()
        line = row(px(12))
        line.setContentsMargins(px(16), px(9), px(16), px(9))
        head.setLayout(line)
        texts = stacked(px(1))
        texts.addWidget(label(indicator.question[look.preferences.language], "strong"))
        self._sub = label("", "small")
        texts.addWidget(self._sub)
        line.addLayout(texts, 1)
        self._state = label("", wrap=False)
        self._state.setSizePolicy(_SNUG, _SNUG)
        below = line
        if look.compact:
            below = row(px(8))
            texts.addSpacing(px(6))
            texts.addLayout(below)
        below.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        self._nothing = button(
            words("desk.nothing-seen"), lambda: self.nothing_seen.emit(indicator.id)
        )
        self._open = button(words("desk.open"), self.toggle)
        for each in (self._nothing, self._open):
            question = indicator.question[look.preferences.language]
            each.setAccessibleDescription(question)
            below.addWidget(each)
        if look.compact:
            below.addStretch(1)
        self._column.addWidget(head)
        self._body = QWidget()
        self._body.hide()
        self._column.addWidget(self._body)
        self.refresh()

    def put_under_question(self, line: QWidget) -> None:
        """Have a line stand between the lead question and the signs."""
        self._column.insertWidget(1, line)

    def toggle(self) -> None:
        """Open or close the card."""
        self.close() if self._body.isVisibleTo(self) else self.open()

    def open(self) -> None:
        """Show the signs; they are made when they are first wanted."""
        if not self.rows:
            self._make_rows()
        self._body.show()
        self._say_open()

    def close(self) -> bool:
        """Hide the signs."""
        for each in self.rows.values():
            each.leave()
        self._body.hide()
        self._say_open()
        return True

    @property
    def is_open(self) -> bool:
        """Whether the signs show."""
        return self._body.isVisibleTo(self)

    def refresh(self) -> None:
        """Paint the state of the indicator."""
        words, reading = (
            self._look.words,
            self._session.readings.by_indicator[self.indicator.id],
        )
        signs = self.indicator.signs
        name = self.indicator.label[self._look.preferences.language]
        seen = words("desk.seen-of", n=len(seen_signs(reading)), all=len(signs))
        self._sub.setText(f"{name} · {seen}")
        state = words(f"desk.state-{reading.outcome}")
        self._state.setText(_FORMS.get(reading.outcome, "") + state)
        kind(self._state, reading.outcome)
        self._nothing.setVisible(self._session.is_open(signs))

    def refresh_rows(self, signs: tuple[str, ...]) -> None:
        """Paint the rows of these signs."""
        for sign in signs:
            if sign in self.rows:
                self.rows[sign].refresh()

    def seen(self) -> bool:
        """Whether any sign of the indicator was answered seen."""
        standing = (self._session.standing(s.id) for s in self.indicator.signs)
        return any(o is not None and o.answer is Answer.SEEN for o in standing)

    def _say_open(self) -> None:
        key = "desk.close" if self.is_open else "desk.open"
        self._open.setText(self._look.words(key))
        self._open.setAccessibleName(self._look.words(key))

    def _make_rows(self) -> None:
        inside = column(self._body, (0, 0, 0, 0), 0)
        background = False
        for sign in sorted(self.indicator.signs, key=lambda s: s.kind is SignKind.CONTEXT):
            if sign.kind is SignKind.CONTEXT and not background:
                background = True
                heading = label(self._look.words("desk.background"), "section")
                heading.setContentsMargins(*(self._look.px(n) for n in (16, 12, 16, 6)))
                inside.addWidget(heading)
            made = SignRow(self._look, self._session, sign)
            self.rows[sign.id] = made
            inside.addWidget(made)
            self.row_made.emit(made)
