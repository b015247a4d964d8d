"""How do the keeper and the desk speak with each other? Over two pipes, a line at a time.

The keeper gives one line at the begin, empty or what the desk before it handed over. The desk says
`SHOWN` when its page is on the screen, and one line when it has locked. The pipe stays open as long
as the keeper is there; when it ends, the desk ends too.
"""

import os
import sys
from collections.abc import Callable
from threading import Thread, Timer

SHOWN = "shown"
MARK = "LENSDESK_LINE"  # in the environment of a desk that was begun by a program of its own
_AT_MOST = 1.0  # s, after which what locked or was left is gone, whatever hangs


class Line:
    """The desk's end of the line."""

    def __init__(self, hears: int, says: int) -> None:
        self._hears = os.fdopen(hears, "r", encoding="utf-8")
        self._says = says
        self.given = self._hears.readline().strip()

    def shown(self) -> None:
        """Say that the page is on the screen."""
        self._say(SHOWN)

    def hand_over(self, what: str) -> None:
        """Ask for a fresh desk. This process is gone within a second, also when nobody answers."""
        end_soon()
        self._say(what)

    def when_left(self, do: Callable[[], None]) -> None:
        """Call `do`, in a thread, when the keeper has ended; then this process ends too."""

        def wait() -> None:
            self._hears.read()
            end_soon()
            do()

        Thread(target=wait, daemon=True).start()

    def _say(self, text: str) -> None:
        try:
            os.write(self._says, f"{text}\n".encode())
        except OSError:  # the keeper is gone, and so is this process, soon
            end_soon()


def end_soon() -> None:
    """End this process within a second, however its windows and threads stand."""
    timer = Timer(_AT_MOST, os._exit, (0,))
    timer.daemon = True
    timer.start()


def inherited() -> Line:
    """The line of a desk that was begun as a program of its own: its standard in and output."""
    os.environ.pop(MARK)
    line = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere if sys.stderr is None else 2, 1)  # what is printed is not for the keeper
    return Line(*line)
