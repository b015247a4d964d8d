"""Long work beside the window: a function over frozen data, its result given back to the desk."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from lensdesk.errors import LensDeskError

Result = TypeVar("Result")

# a QObject that goes in another thread than its own ends the program: whoever waits may be gone,
# or go, before the thread has let go of its work
_at_work: "set[Work[object]]" = set()


class Work(QObject, Generic[Result]):
    """One piece of work in a thread of its own. Keep it until `done` or `failed`."""

    _done = Signal(object)
    _failed = Signal(object)
    _bug = Signal(object)
    _ended = Signal()

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
        self._ended.connect(self._let_go, Qt.ConnectionType.QueuedConnection)
        _at_work.add(self)  # type: ignore[arg-type]  # of whatever result
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            result = self._function()
        except LensDeskError as fault:
            self._failed.emit(fault)
        except Exception as bug:  # noqa: BLE001  # raised again where the desk hears of it
            self._bug.emit(bug)
        else:
            self._done.emit(result)
        self._ended.emit()

    def _let_go(self) -> None:
        self._thread.join()
        _at_work.discard(self)


def _raised(bug: Exception) -> None:
    raise bug
