"""When does the system say that nobody is at the desk any more?

One module for each system. Each has an object with the signal `away`, for a locked screen, another
user at the machine, or a machine that goes to sleep; it lives as long as a vault is open.
"""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Leaving(QObject):
    """Emits `away` when the system says that somebody leaves."""

    away = Signal()


def exclude_from_capture(window: QWidget) -> None:
    """Keep the window out of pictures of the screen, where the system has a way: Windows has."""
    if sys.platform == "win32":
        from lensdesk.desk.system.windows import exclude  # noqa: PLC0415

        exclude(window)


def leaving() -> Leaving:
    """What this system tells. One that tells nothing never emits."""
    # each system has its own, and none can import that of another
    if sys.platform == "win32":
        from lensdesk.desk.system.windows import WindowsLeaving  # noqa: PLC0415

        return WindowsLeaving()
    if sys.platform == "darwin":
        from lensdesk.desk.system.macos import MacLeaving  # noqa: PLC0415

        return MacLeaving()
    from lensdesk.desk.system.linux import LinuxLeaving, buses  # noqa: PLC0415

    return LinuxLeaving(*buses())
