"""Is somebody still at the desk, and do they want everything hidden at once?

A clock that jumps says that the machine slept, or that the time was set: both hide as well.

The keys that hide are heard here, before any window, menu or dialog that is open takes them.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from lensdesk.desk.system import Leaving

_IDLE = 5 * 60 * 1000  # ms without a key or a touch
_TICK = 10 * 1000  # ms between two looks at the clocks
_JUMP = 60.0  # s by which the two clocks may differ, for a clock is set a little now and then
_TWICE = 600  # ms between two times Esc
_ACTIVE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


class Watch(QObject):
    """Emits `away` after five minutes without a key or a touch, on F9, and on Esc twice.

    It does so too when the system says that somebody leaves, and when the clock has jumped.

    It watches the whole program for as long as it lives; it is there while a vault is open.
    """

    away = Signal()

    def __init__(
        self,
        application: QApplication,
        system: Leaving,
        clocks: Callable[[], tuple[float, float]] = lambda: (time.time(), time.monotonic()),
    ) -> None:
        """`clocks` gives the time of the day and the time the machine ran, both in seconds."""
        super().__init__()
        self._system, self._clocks = system, clocks
        system.away.connect(self.away)
        self._before = clocks()
        self._look = QTimer(self, interval=_TICK)
        self._look.timeout.connect(self.look_at_clocks)
        self._look.start()
        self._escape = QElapsedTimer()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self.away)
        self._idle.start()
        application.installEventFilter(self)

    def look_at_clocks(self) -> None:
        """Notice that the time of the day went on otherwise than the time the machine ran."""
        (day, ran), (day_before, ran_before) = self._clocks(), self._before
        self._before = day, ran
        if abs((day - day_before) - (ran - ran_before)) > _JUMP:
            self.away.emit()

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
