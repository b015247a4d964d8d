"""When is what somebody types kept? Within 400 ms, and when it is left in any way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from lensdesk.desk.own_undo import left_to_case
from lensdesk.desk.session import CaseSession

_PAUSE = 400  # ms after a key, also when somebody types on: a kill takes no more than that


class Draft(QObject):
    """The text in one control; `keep` writes it, and may be asked more often than it changes.

    `keep` says whether the text is kept; what could not be, stays and is tried again. `kept` is
    what stands in the case: the control shows it when a step was taken back. Ctrl+Z
    takes back what is being typed first, and then the steps of the case.
    """

    def __init__(
        self,
        control: QLineEdit | QPlainTextEdit,
        session: CaseSession,
        keep: Callable[[str], bool],
        kept: Callable[[], str],
    ) -> None:
        super().__init__(control)
        self._control, self._session, self._write, self._kept = control, session, keep, kept
        self._unkept = self._writing = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.keep)
        control.textChanged.connect(self._wait)
        control.installEventFilter(self)
        session.leaving.connect(self.keep)
        session.replayed.connect(self.show_kept)

    @property
    def waits(self) -> bool:
        """Whether something is typed that is not written yet, or that could not be."""
        return self._unkept

    def keep(self) -> bool:
        """Write now what was typed, if anything; whether it is kept.

        What was not typed here is never written: the case may have gone on, as undo and redo do,
        before the control shows it.
        """
        self._timer.stop()
        if self._unkept and not self._writing:  # a fault has the kept text shown, which asks again
            self._writing = True
            try:
                self._unkept = not self._write(self.text())
            finally:
                self._writing = False
        return not self._unkept

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
        if left_to_case(self._control, event):
            return True
        return super().eventFilter(watched, event)

    def _wait(self) -> None:
        self._unkept = True
        if not self._timer.isActive():
            self._timer.start()
