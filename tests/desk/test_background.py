import gc
from threading import Event, Thread, current_thread, main_thread

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Case
from lensdesk.desk.background import Work
from lensdesk.desk.collecting import Collecting
from lensdesk.errors import LensDeskError
from lensdesk.vault.failures import DiskFull

_AT_ONCE = Qt.ConnectionType.DirectConnection  # in the thread in which something goes


def test_an_expected_fault_comes_back_as_itself(qtbot: QtBot) -> None:
    told: list[LensDeskError] = []

    def full() -> None:
        raise DiskFull

    work = Work(full, lambda _result: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], DiskFull)
    del work


def test_a_bug_beside_the_window_is_heard_by_the_window(qtbot: QtBot) -> None:
    done: list[Case] = []

    def stumble() -> Case:
        raise RuntimeError

    with qtbot.captureExceptions() as heard:
        work = Work(stumble, done.append, lambda _fault: None)
        qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0] is RuntimeError
    assert not done
    del work


def test_work_that_nobody_waits_for_any_more_goes_in_the_thread_of_the_window(
    qtbot: QtBot,
) -> None:
    gone: list[Thread] = []
    go_on = Event()
    work = Work(go_on.wait, lambda _result: None, lambda _fault: None)
    work.destroyed.connect(lambda: gone.append(current_thread()), _AT_ONCE)
    del work
    go_on.set()
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [main_thread()]


def test_a_widget_in_a_circle_goes_in_the_thread_of_the_window_however_much_the_work_makes(
    qtbot: QtBot,
) -> None:
    gone: list[Thread] = []
    window = QWidget()
    collecting = Collecting(window)
    qtbot.addWidget(window)

    class Circle(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self

    gc.collect()  # so that the next time is when the work has made many
    circle = Circle()
    circle.destroyed.connect(lambda: gone.append(current_thread()), _AT_ONCE)
    del circle
    done: list[list[list[int]]] = []

    def make_many() -> list[list[int]]:
        return [[number] for number in range(200_000)]

    work = Work(make_many, done.append, lambda _fault: None)
    qtbot.waitUntil(lambda: bool(done))
    del work
    collecting.collect()
    assert gone == [main_thread()]


def test_without_the_desk_python_collects_as_it_did(qtbot: QtBot) -> None:
    window = QWidget()
    made = Collecting(window)
    assert not gc.isenabled()
    window.deleteLater()
    del made
    qtbot.waitUntil(gc.isenabled)
