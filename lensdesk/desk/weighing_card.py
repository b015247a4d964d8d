"""Why is an indicator triggered, what else could it be, and what speaks against it?"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lensdesk.cases.model import Weighing
from lensdesk.cases.weighings import weighing_of
from lensdesk.desk.draft import Draft
from lensdesk.desk.note import Note
from lensdesk.desk.parts import Card, button, column, label, roomy, row, stacked
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.indicators.model import Reading


class WeighingCard(QFrame):
    """A triggered indicator: a heading that opens its signs, and under it the two questions.

    It lives as long as the indicator stays triggered, so that no reading takes away the cursor or
    what is being typed. Text is kept 400 ms after the last key and when it is left.
    """

    opened = Signal(str)

    def __init__(self, look: Look, session: CaseSession, indicator: str) -> None:
        super().__init__()
        self._look, self._session, self._indicator = look, session, indicator
        self._name = session.desk.lens.indicator[indicator].label[look.preferences.language]
        self._reading: Reading | None = None
        self._drafts: list[Draft] = []
        kind(self, "note")
        px = look.px
        inside = column(self, (px(4), px(4), px(4), px(6)), px(2))
        self.head = Card(self._name)
        kind(self.head, "head")
        self.head.pressed.connect(self._open)
        why = column(self.head, (px(8), px(5), px(8), px(5)), px(1))
        why.addWidget(label(f"◆ {self._name}", "strong"))
        self._why, self._hearsay = label("", "small"), label("", "small")
        why.addWidget(self._why)
        why.addWidget(self._hearsay)
        inside.addWidget(self.head)
        questions = stacked(px(3))
        questions.setContentsMargins(px(8), 0, px(8), 0)
        inside.addLayout(questions)
        self.otherwise = self._asked(questions, "otherwise", lambda: self._kept().otherwise)
        self.against = self._asked(questions, "against", lambda: self._kept().against)
        self.otherwise.setObjectName(f"otherwise-{indicator}")
        self.against.setObjectName(f"against-{indicator}")
        self.unknown = button(look.words("desk.weigh-unknown"), self.keep, "chip")
        self.unknown.setCheckable(True)
        self.unknown.setChecked(self._kept().unknown)
        self._named(self.unknown, look.words("desk.weigh-unknown"))
        roomy(self.unknown, px(13), px(26))
        last = row(0)
        last.addWidget(self.unknown)
        last.addStretch(1)
        questions.addSpacing(px(3))
        questions.addLayout(last)
        session.replayed.connect(self._show_unknown)

    def show_reading(self, reading: Reading) -> None:
        """Say by which rule and which signs the indicator is triggered."""
        if reading == self._reading:
            return
        self._reading = reading
        words, language = self._look.words, self._look.preferences.language
        lens = self._session.desk.lens
        rule = next(r.label.written(language) for r in lens.rules if r.id == reading.rule)
        signs = " · ".join(lens.signs[s].label[language] for s in reading.signs)
        why = f"{rule.capitalize()}: {signs}"
        self.head.setAccessibleName(f"{self._name}. {why}")
        self._why.setText(why)
        less = reading.without_hearsay is not reading.outcome
        if less:
            state = words(f"desk.state-{reading.without_hearsay}")
            self._hearsay.setText(words("desk.without-hearsay", state=state))
        self._hearsay.setVisible(less)

    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard can stand, in the order of reading."""
        return self.head, self.otherwise, self.against, self.unknown

    def leave(self) -> None:
        """Write what is being typed, if anything: the card goes."""
        for draft in self._drafts:
            draft.keep()

    def keep(self) -> bool:
        """Write the answers now, when they differ from what is kept; whether they are kept."""
        done = self._session.weigh(
            self._indicator,
            self.otherwise.toPlainText(),
            self.against.toPlainText(),
            unknown=self.unknown.isChecked(),
        )
        self._show_unknown()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next question."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            stops = self.stops()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in stops:
                stops[stops.index(watched) + 1].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        if self._reading is not None:
            self.opened.emit(self._reading.signs[0])

    def _show_unknown(self) -> None:
        self.unknown.setChecked(self._kept().unknown)

    def _kept(self) -> Weighing:
        return weighing_of(self._session.case, self._indicator)

    def _asked(self, inside: QVBoxLayout, what: str, kept: Callable[[], str]) -> Note:
        question = self._look.words(f"desk.weigh-{what}")
        line = Note(kept(), self._look.px(26))
        kind(line, "line")
        self._named(line, question)
        line.installEventFilter(self)
        self._drafts.append(Draft(line, self._session, lambda _text: self.keep(), kept))
        inside.addWidget(label(question, "small"))
        inside.addWidget(line)
        return line

    def _named(self, control: QWidget, question: str) -> None:
        name = self._look.words("desk.weigh-of", question=question, indicator=self._name)
        control.setAccessibleName(name)
