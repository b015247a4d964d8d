"""Is somebody still at the desk, and do they want everything hidden at once?

The keys that hide are heard here, before any window, menu or dialog that is open takes them.
"""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_IDLE = 5 * 60 * 1000  # ms without a key or a touch
_TWICE = 600  # ms between two times Esc
_ACTIVE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


class Watch(QObject):
    """Emits `away` after five minutes without a key or a touch, on F9, and on Esc twice.

    It watches the whole program for as long as it lives; it is there while a vault is open.
    """

    away = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._escape = QElapsedTimer()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self.away)
        self._idle.start()
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice every key and touch; they go on to where they were meant."""
        if event.type() in _ACTIVE:
            self._idle.start()
            if isinstance(event, QKeyEvent) and self._hides(event, watched):
                self.away.emit()
                return True
        return super().eventFilter(watched, event)

    def _hides(self, event: QKeyEvent, watched: QObject) -> bool:
        if event.key() == Qt.Key.Key_F9:
            return True
        # a key that nobody takes passes every parent too: it counts where it comes in
        first = (QApplication.focusWidget(), QApplication.activePopupWidget())
        if event.key() != Qt.Key.Key_Escape or watched not in first:
            return False
        again = self._escape.isValid() and self._escape.elapsed() < _TWICE
        self._escape.start()
        return again
