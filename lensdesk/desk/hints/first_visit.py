"""Which hint helps now, in an open case? One at a time, each once, in the order of a visit."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from lensdesk.cases.model import Answer
from lensdesk.desk.hints.hint_line import HintLine
from lensdesk.desk.parts import column, emptied
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look
from lensdesk.preferences.hints import Hints

ANSWER, REASONS, WEIGH, LETTER = "answer", "reasons", "weigh", "letter"
_ENOUGH = 5  # answers, after which a letter is worth a thought


class FirstVisit(QWidget):
    """Stands below the guide, so that no row moves when a hint comes or goes.

    A hint goes when it is dismissed, when what it says is done, or when the next one is due.
    """

    def __init__(self, look: Look, session: CaseSession, hints: Hints) -> None:
        super().__init__()
        self._look, self._session, self._hints = look, session, hints
        self._showing = ""
        self._inside = column(self, (0, 0, 0, 0), 0)
        self._show_next()

    def under_question(self) -> HintLine | None:
        """The very first hint, for under a lead question; None when it was read."""
        return self._line(ANSWER) if self._hints.is_due(ANSWER) else None

    def answered(self) -> None:
        """After an answer: the next hint, if one is due."""
        self._hints.dismiss(ANSWER)
        self._show_next()

    def done(self, name: str) -> None:
        """What a hint says was done, or it was read."""
        self._hints.dismiss(name)
        if name == self._showing:
            self._showing = ""
            emptied(self._inside)

    def _show_next(self) -> None:
        due = [name for name in self._fitting() if self._hints.is_due(name)]
        following = next((name for name in due if name != self._showing), "")
        if following:
            if self._showing:
                self.done(self._showing)
            self._showing = following
            self._inside.addWidget(self._line(following))

    def _fitting(self) -> Iterator[str]:
        """The hints that say something about this case as it stands."""
        observations = self._session.case.observations
        if any(o.answer is Answer.SEEN for o in observations):
            yield REASONS
        if self._session.unweighed():
            yield WEIGH
        if len(observations) >= _ENOUGH:
            yield LETTER

    def _line(self, name: str) -> HintLine:
        narrow = "-compact" if name == REASONS and self._look.compact else ""
        line = HintLine(self._look, self._look.words(f"help.hint.{name}{narrow}"))
        line.dismissed.connect(lambda: self._read(name, line))
        self._hints.shown(name)
        return line

    def _read(self, name: str, line: HintLine) -> None:
        line.hide()
        self.done(name)
