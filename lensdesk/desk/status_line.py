"""What happened last, in one line: when it was saved, or what went wrong and what to do."""

from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lensdesk.casework.amending import Change
from lensdesk.desk.history import about
from lensdesk.desk.parts import label
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.graphics.shapes import Role

_READ = 6000  # ms in which a sentence is read


class StatusLine(QFrame):
    """The line at the bottom of the window."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        kind(self, "status")
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(18), look.px(4), look.px(18), look.px(4))
        line.setSpacing(look.px(8))
        self._mark = _Mark(look)
        self._text = label("", "small", wrap=False)
        self._right = label("", "small", wrap=False)
        line.addWidget(self._mark)
        line.addWidget(self._text)
        self._idle = label(look.words("shell.idle"), "small", wrap=False)
        line.addWidget(self._idle)
        self._reminder = label("", "small", wrap=False)
        self._reminder.hide()
        line.addWidget(self._reminder)
        line.addStretch(1)
        line.addWidget(self._right)
        self._mark.hide()
        self._read = QElapsedTimer()

    def about(self, text: str) -> None:
        """Say at the right with what is worked."""
        self._right.setText(text)

    def remind(self, text: str, *, urgent: bool = False) -> None:
        """Say what is still to be done about the vault, until it is done."""
        self._reminder.setText(text)
        kind(self._reminder, "urgent" if urgent else "strong")
        self._reminder.setVisible(bool(text))
        for less in (self._idle, self._right):  # what is still to be done comes first
            less.setVisible(not (text and self._look.compact))

    def follow(self, session: CaseSession, *, stopped: bool) -> None:
        """Tell what happens in an open case; first that the desk was `stopped`, if it was."""
        if stopped:
            self.stopped(session.saved_at)
        elif session.saved_at is not None:
            self.saved(session.saved_at)
        session.saved.connect(self.saved)
        session.failed.connect(self.failed)
        session.stepped_back.connect(self.stepped_back)
        session.stepped_again.connect(self.stepped_again)
        session.nothing_left.connect(self.nothing_left)

    def saved(self, at: datetime) -> None:
        """Say when it was saved; what was refused just now can be read first."""
        if self._read.isValid() and self._read.elapsed() < _READ:
            return
        self._say(self._look.words("shell.saved", time=f"{at:%H:%M:%S}"), fault=False)

    def stopped(self, at: datetime | None) -> None:
        """Say that the desk was stopped, and until when all was saved."""
        words = self._look.words
        saved = "" if at is None else words("shell.last-saved", time=words.moment(at))
        self._say(f"{words('shell.stopped')} {saved}".strip(), fault=False)

    def stepped_back(self, change: Change) -> None:
        """Say what was taken back."""
        words = self._look.words
        self._say(words("desk.taken-back", what=words(f"desk.step-{about(change)}")), fault=False)

    def stepped_again(self, change: Change) -> None:
        """Say what was made again."""
        words = self._look.words
        self._say(words("desk.made-again", what=words(f"desk.step-{about(change)}")), fault=False)

    def nothing_left(self) -> None:
        """Say that there is no step to take back or to make again."""
        self._say(self._look.words("desk.nothing-to-take-back"), fault=False)

    def answered(self, text: str) -> None:
        """Say which sign was answered out of sight of the keyboard, aloud too."""
        self._say(text, fault=False)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, text))

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong and what to do."""
        self._say(" ".join(self._look.words.fault(fault)), fault=True)

    def refused(self, fault: LensDeskError) -> None:
        """Say why what was typed or pasted was not taken."""
        self.failed(fault)
        self._read.start()

    def quiet(self) -> None:
        """Say nothing."""
        self._mark.hide()
        self._text.setText("")

    def _say(self, text: str, *, fault: bool) -> None:
        self._text.setText(text)
        kind(self._text, "urgent" if fault else "small")
        self._mark.fault = fault
        self._mark.show()
        self._mark.update()


def say_fault(inside: QWidget, fault: LensDeskError) -> None:
    """Say what went wrong on the line at the foot of the window in which `inside` stands."""
    root = inside
    while (above := root.parentWidget()) is not None:  # a menu is a window of its own
        root = above
    for status in root.findChildren(StatusLine):
        if status.isVisible():
            status.refused(fault)


class _Mark(QWidget):
    """A green dot for saved, a red square for a fault: told by form too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self.fault = look, False
        self.setFixedSize(QSize(look.px(10), look.px(10)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        role = Role.URGENT if self.fault else Role.SAVED
        painter.setBrush(QColor(self._look.colours[role]))
        area = self.rect().adjusted(0, 0, -1, -1)
        painter.drawRect(area) if self.fault else painter.drawEllipse(area)
