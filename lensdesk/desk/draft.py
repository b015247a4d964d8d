"""When is what somebody types kept? 400 ms after the last key, and when it is left in any way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from lensdesk.desk.session import CaseSession

_PAUSE = 400  # ms after the last key
_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Draft(QObject):
    """The text in one control; `keep` writes it, and may be asked more often than it changes.

    `kept` is what stands in the case: the control shows it when a step was taken back. Ctrl+Z
    takes back what is being typed first, and then the steps of the case.
    """

    def __init__(
        self,
        control: QLineEdit | QPlainTextEdit,
        session: CaseSession,
        keep: Callable[[str], object],
        kept: Callable[[], str],
    ) -> None:
        super().__init__(control)
        self._control, self._session, self._write, self._kept = control, session, keep, kept
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.keep)
        control.textChanged.connect(self._timer.start)
        control.installEventFilter(self)
        session.leaving.connect(self.keep)
        session.replayed.connect(self.show_kept)

    @property
    def waits(self) -> bool:
        """Whether something is typed that is not written yet."""
        return self._timer.isActive()

    def keep(self) -> None:
        """Write the text now."""
        self._timer.stop()
        self._write(self.text())

    def text(self) -> str:
        """What stands in the control."""
        match self._control:
            case QPlainTextEdit():
                return self._control.toPlainText()
            case _:
                return self._control.text()

    def show_kept(self) -> None:
        """Show what is kept, unless something else is being typed."""
        if not self.waits and self.text() != self._kept():
            self._control.blockSignals(True)
            match self._control:
                case QPlainTextEdit():
                    self._control.setPlainText(self._kept())
                case _:
                    self._control.setText(self._kept())
            self._control.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the text when the cursor leaves; leave Ctrl+Z to the case when nothing is typed."""
        if event.type() is QEvent.Type.FocusOut:
            if self.waits:
                self.keep()
            self._session.settle()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            undo, redo = (event.matches(step) for step in _STEPS)
            if (undo and not self._can("Undo")) or (redo and not self._can("Redo")):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _can(self, step: str) -> bool:
        match self._control:
            case QPlainTextEdit():
                return bool(getattr(self._control.document(), f"is{step}Available")())
            case _:
                return bool(getattr(self._control, f"is{step}Available")())
