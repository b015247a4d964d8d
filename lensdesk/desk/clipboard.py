"""What is copied out of the program goes again: after two minutes, at a lock, and at the end.

It is also marked, so that a history of the clipboard leaves it out where that is known how to do:
Windows by a format of its own, KDE by the hint that password managers give.
"""

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

_STAYS = 2 * 60 * 1000  # ms
_OURS = "application/x-lensdesk-copied"
_HINTS = {  # format: value; from the documentation of Windows, and of Klipper
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "x-kde-passwordManagerHint": b"secret",
    _OURS: b"1",
}
_CLIPBOARD, _SELECTION = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection


class Clipboard(QObject):
    """Watches the clipboard, and takes away what this program put there."""

    def __init__(self, clipboard: QClipboard, stays: int = _STAYS) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._timer = QTimer(self, singleShot=True, interval=stays)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._copied)
        clipboard.selectionChanged.connect(self._selected)

    def clear(self) -> None:
        """Take away what is ours; what another program put there stays."""
        self._timer.stop()
        if self._is_marked():
            self._clipboard.clear(_CLIPBOARD)
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(_SELECTION)

    def _copied(self) -> None:
        # not every system says who owns the clipboard: who has the keyboard has copied
        text = self._clipboard.text()
        if not text or QGuiApplication.focusWindow() is None or self._is_marked():
            return
        marked = QMimeData()
        marked.setText(text)
        for hint, value in _HINTS.items():
            marked.setData(hint, QByteArray(value))
        self._clipboard.setMimeData(marked)
        self._timer.start()

    def _selected(self) -> None:
        if self._clipboard.ownsSelection():
            self._timer.start()

    def _is_marked(self) -> bool:
        copied = self._clipboard.mimeData()
        return copied is not None and copied.hasFormat(_OURS)
