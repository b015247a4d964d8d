"""Long work beside the window: a function over frozen data, its result given back to the desk."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from lensdesk.errors import LensDeskError

Result = TypeVar("Result")


class Work(QObject, Generic[Result]):
    """One piece of work in a thread of its own. Keep it until `done` or `failed`."""

    _done = Signal(object)
    _failed = Signal(object)
    _bug = Signal(object)

    def __init__(
        self,
        function: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[LensDeskError], None],
    ) -> None:
        super().__init__()
        self._function = function
        self._done.connect(done, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(failed, Qt.ConnectionType.QueuedConnection)
        self._bug.connect(_raised, Qt.ConnectionType.QueuedConnection)
        Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        try:
            result = self._function()
        except LensDeskError as fault:
            self._failed.emit(fault)
        except Exception as bug:  # noqa: BLE001  # raised again where the desk hears of it
            self._bug.emit(bug)
        else:
            self._done.emit(result)


def _raised(bug: Exception) -> None:
    raise bug
