from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Case
from lensdesk.desk.background import Work
from lensdesk.errors import LensDeskError
from lensdesk.vault.failures import DiskFull


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
