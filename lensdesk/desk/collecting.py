"""In which thread goes what nobody holds any more? In that of the window, and in no other.

Python looks for circles of objects in whichever thread has just made many, so also in one that
derives a key. A widget or a timer in such a circle would go there, and Qt then ends the program:
its objects go in their own thread alone.

What went is given back to the system as well: glibc keeps the room of pages that are gone, which
is a fifth of what the desk takes. Windows and macOS give it back by themselves.
"""

import gc
import sys
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_TICK = 500  # ms between two looks
_MANY = 700  # objects that were made and did not go: then the young ones are looked at
_PAGES = 50_000  # objects, about those of three pages: then all are looked at


class Collecting(QObject):
    """Looks for circles in the thread in which it was made, for as long as `parent` lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        parent.destroyed.connect(_as_before)
        self._made = 0
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Let go of what is in a circle, when there can be much of it."""
        made = gc.get_count()[0]
        if made < _MANY:
            return
        self._made += made
        if self._made < _PAGES:
            gc.collect(1)
        else:
            gc.collect()
            _give_back()(0)
            self._made = 0


@cache
def _give_back() -> "Callable[[int], int]":
    """What gives free room back to the system; where there is no such thing it does nothing."""
    import ctypes  # noqa: PLC0415  # the page before everything shows without it

    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return getattr(library, "malloc_trim", lambda _kept: 0)


def _as_before() -> None:
    gc.enable()
