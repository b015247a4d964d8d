"""What does Windows say? Written to the documentation of Microsoft; not run.

`WTSRegisterSessionNotification` has a window told of its session by `WM_WTSSESSION_CHANGE`: locked,
or another user at the console. `WM_POWERBROADCAST` with `PBT_APMSUSPEND` tells of sleep.
"""

import ctypes
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray
from PySide6.QtWidgets import QApplication, QWidget

from lensdesk.desk.system import Leaving

_SESSION_CHANGE, _POWER = 0x02B1, 0x0218
_GONE = {0x2, 0x4, 0x6, 0x7}  # console or remote disconnect, logoff, lock
_SUSPEND = 0x4
_THIS_SESSION = 0
_EXCLUDED = 0x11
_ANY = 0xFFFFFFFF


def exclude(window: QWidget) -> None:
    """Have pictures of the screen, and Recall, show nothing where the window is.

    `SetWindowDisplayAffinity` with `WDA_EXCLUDEFROMCAPTURE`, from Windows 10 version 2004.
    """
    library = getattr(ctypes, "windll").user32  # noqa: B009  # on Windows alone
    library.SetWindowDisplayAffinity(wintypes.HWND(int(window.winId())), _EXCLUDED)


def let_follow() -> None:
    """Let the process that takes this one's place come to the front: `AllowSetForegroundWindow`."""
    getattr(ctypes, "windll").user32.AllowSetForegroundWindow(_ANY)  # noqa: B009


class WindowsLeaving(Leaving):
    """Listens to the messages of every window of the program."""

    def __init__(self) -> None:
        super().__init__()
        self._filter = _Messages(self)
        application = QApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        library = getattr(ctypes, "windll").wtsapi32  # noqa: B009  # on Windows alone
        for window in QApplication.topLevelWindows():
            library.WTSRegisterSessionNotification(int(window.winId()), _THIS_SESSION)


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, leaving: WindowsLeaving) -> None:
        super().__init__()
        self._leaving = leaving

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview[int], message: int
    ) -> tuple[bool, int]:
        """Notice what the system says; every message goes on."""
        if kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            left = told.message == _SESSION_CHANGE and told.wParam in _GONE
            if left or (told.message == _POWER and told.wParam == _SUSPEND):
                self._leaving.away.emit()
        return False, 0
