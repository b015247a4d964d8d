"""About whom? A few letters of a name and Enter, or a touch; one, some, or the whole household."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from lensdesk.cases.model import Observation
from lensdesk.desk.flow import Flow
from lensdesk.desk.network.line import Line
from lensdesk.desk.parts import button, column, emptied, label, roomy
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look
from lensdesk.desk.whom import called
from lensdesk.lens.search import folded

_MOST = 10  # persons at once; who is not among them is typed
_HOUSEHOLD, _WORDS, _TYPED = "household", "words", "typed"  # of chips that are no person


class WhomPanel(QWidget):
    """Chips that can be chosen and let go again; `amended` says by name what is kept from now on.

    Enter in the field chooses the first person whose name begins so; where there is none, what is
    typed is kept as words. Esc goes back.
    """

    amended = Signal(dict)
    left = Signal()

    def __init__(
        self, look: Look, session: CaseSession, standing: Callable[[], Observation | None]
    ) -> None:
        super().__init__()
        self._look, self._session, self._standing = look, session, standing
        self._shown: tuple[tuple[str, str], ...] = ()
        self._first: tuple[str, ...] = ()  # whom it was about when this was opened
        px, words = look.px, look.words
        inside = column(self, (0, 0, 0, 0), px(8))
        self.field = Line(words("desk.whom-field"))
        self.field.textChanged.connect(self.refresh)
        self.field.returnPressed.connect(self._choose_first)
        inside.addWidget(self.field)
        holder = QWidget()
        self._flow = Flow(holder, px(8))
        self.chips: dict[str, QPushButton] = {}
        inside.addWidget(holder)
        self._more = label("", "small")
        inside.addWidget(self._more)

    def begin(self) -> None:
        """Offer everyone, and have a name typed."""
        o = self._standing()
        self._first = o.persons if o is not None else ()
        self.field.clear()
        self.refresh()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the note; Enter was for the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _is_chosen(self, o: Observation, code: str) -> bool:
        if code == _HOUSEHOLD:
            return o.household
        return code == _WORDS or code in o.persons

    def refresh(self) -> None:
        """Offer whom the typing fits, and mark whom it is about now."""
        o = self._standing()
        if o is None:
            return
        typed = " ".join(self.field.text().split())
        found = self._found(typed)
        offered = [*self._beside(o, typed), *found[:_MOST]]
        more = len(found) - _MOST
        self._more.setText(self._look.words("desk.whom-more", n=more) if more > 0 else "")
        self._more.setVisible(more > 0)
        if tuple(offered) != self._shown:
            self._shown = tuple(offered)
            self._lay(offered)
        for code, chip in self.chips.items():
            chip.setChecked(self._is_chosen(o, code))

    def _beside(self, o: Observation, typed: str) -> Iterator[tuple[str, str]]:
        """What can be chosen that is no person."""
        words = self._look.words
        if not typed:
            yield _HOUSEHOLD, words("desk.household")
        if o.about:
            yield _WORDS, o.about
        if typed:
            yield _TYPED, words("desk.whom-words", who=typed)

    def _found(self, typed: str) -> list[tuple[str, str]]:
        """The persons with a name of which a word begins so; whom it was about stand first.

        Where no word begins so, a part is enough: not every script has blanks between words.
        """
        today = self._session.clock().date()
        names = called(self._session.case, today, self._look.words)
        fitting = [each for each in names.items() if folded(typed) in folded(each[1])]
        if not fitting:
            part = typed.casefold()
            fitting = [each for each in names.items() if part in each[1].casefold()]
        return sorted(fitting, key=lambda each: each[0] not in self._first)

    def _lay(self, offered: list[tuple[str, str]]) -> None:
        emptied(self._flow)  # later, for one of them may just be pressed
        self.chips.clear()
        for code, text in offered:
            chip = button(text, partial(self._press, code), "chip")
            chip.setCheckable(True)
            roomy(chip, self._look.px(13), self._look.px(26))
            chip.setMinimumWidth(max(chip.minimumWidth(), self._look.px(56)))
            self.chips[code] = chip
            self._flow.addWidget(chip)
        self.updateGeometry()

    def _choose_first(self) -> None:
        if not self.field.text().strip():
            self.left.emit()
            return
        persons = [c for c in self.chips if c not in (_HOUSEHOLD, _WORDS, _TYPED)]
        self._press(persons[0] if persons else _TYPED)

    def _press(self, code: str) -> None:
        o = self._standing()
        if o is None:
            return
        if code == _HOUSEHOLD:
            self.amended.emit({"household": not o.household})
        elif code == _WORDS:
            self.amended.emit({"about": None})
        elif code == _TYPED:
            self.amended.emit({"about": " ".join(self.field.text().split())})
        elif code in o.persons:
            self.amended.emit({"persons": tuple(p for p in o.persons if p != code)})
        else:
            self.amended.emit({"persons": (*o.persons, code)})
        if self.field.text():
            self.field.clear()
            self.field.setFocus()
