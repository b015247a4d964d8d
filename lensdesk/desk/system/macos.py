"""What does macOS say? Written to the documentation of Apple; not run.

A locked screen and a screen saver are told by distributed notifications, which are reached through
Core Foundation, so that no further library is needed. Sleep locks the screen first, as it is set by
default, and is noticed by the jump of the clock too (`lensdesk/desk/watch.py`).
"""

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

from lensdesk.desk.system import Leaving

_NAMES = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")
_UTF8, _AT_ONCE = 0x08000100, 4


class MacLeaving(Leaving):
    """Listens to the distributed notifications of the system."""

    def __init__(self) -> None:
        super().__init__()
        library = ctypes.CDLL(ctypes.util.find_library("CoreFoundation"))
        library.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        library.CFStringCreateWithCString.restype = ctypes.c_void_p
        make = library.CFStringCreateWithCString
        make.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
        told = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)
        self._told: Callable[..., Any] = told(lambda *_what: self.away.emit())  # must live
        library.CFNotificationCenterAddObserver.argtypes = (
            ctypes.c_void_p,
            ctypes.c_void_p,
            told,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_long,
        )
        centre = library.CFNotificationCenterGetDistributedCenter()
        for name in _NAMES:
            named = make(None, name.encode(), _UTF8)
            library.CFNotificationCenterAddObserver(centre, None, self._told, named, None, _AT_ONCE)
