"""What does a fresh process need to stand where the locked one stood? Nothing of a case."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

_ON_THE_SCREEN = 50  # ms after the first paint, in which the screen shows it
_NEVER_SHOWN = 500  # ms after which a window that is minimised counts as shown


@dataclass(frozen=True, slots=True)
class HandOver:
    """Where the window was, and what the neutral page says.

    `geometry` is Qt's own text of place, size, screen and maximised, in base 64.
    """

    geometry: str
    minimised: bool
    active: bool
    notice: str

    def line(self) -> str:
        """One line of text for the process that comes next."""
        return json.dumps(asdict(self))


def from_line(line: str) -> HandOver | None:
    """What the process before said; None when there was none."""
    return HandOver(**json.loads(line)) if line else None


def hand_over_from(window: QWidget, notice: str) -> HandOver:
    """What comes after this window stands in its place."""
    if sys.platform == "win32":
        from lensdesk.desk.system.windows import let_follow  # noqa: PLC0415

        let_follow()
    geometry = bytes(window.saveGeometry().toBase64().data()).decode()
    return HandOver(geometry, window.isMinimized(), window.isActiveWindow(), notice)


def take_place(window: QWidget, earlier: HandOver) -> None:
    """Show the window where the one before it stands, and as much in front as that was."""
    window.restoreGeometry(QByteArray.fromBase64(QByteArray(earlier.geometry.encode())))
    if not earlier.active:
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    if earlier.minimised:
        window.showMinimized()
    else:
        window.show()


class Shown(QObject):
    """Calls `tell` once, when the window is on the screen: then the one below it may go."""

    def __init__(self, window: QWidget, tell: Callable[[], None]) -> None:
        super().__init__(window)
        self._tell: Callable[[], None] | None = tell
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        QTimer.singleShot(_NEVER_SHOWN, self._once)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first time that the window can be seen."""
        exposed = event.type() is QEvent.Type.Expose
        if exposed and isinstance(watched, QWindow) and watched.isExposed():
            watched.removeEventFilter(self)
            QTimer.singleShot(_ON_THE_SCREEN, self._once)
        return super().eventFilter(watched, event)

    def _once(self) -> None:
        tell, self._tell = self._tell, None
        if tell is not None:
            tell()
