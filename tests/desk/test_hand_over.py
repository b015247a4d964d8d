"""What one process says to the next is one line, whatever it says, and nothing of a case."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lensdesk.desk.hand_over import HandOver, from_line
from lensdesk.desk.window import Places, Window
from tests.desk.conftest import now
from tests.desk.practice import open_case, press, unlock


@given(st.builds(HandOver, st.text(), st.booleans(), st.booleans(), st.text()))
def test_whatever_is_handed_over_comes_through_in_one_line(what: HandOver) -> None:
    line = what.line()
    assert "\n" not in line
    assert from_line(line) == what


def test_the_first_desk_is_handed_nothing() -> None:
    assert from_line("") is None


def test_a_lock_hands_over_once_and_says_nothing_of_the_case(places: Places, qtbot: QtBot) -> None:
    handed: list[HandOver] = []
    window = Window(places, now, handed.append)
    qtbot.addWidget(window)
    window.show()
    open_case(window, qtbot, "Noor")
    press(Qt.Key.Key_F9)
    window.lock()
    [what] = handed
    assert "Noor" not in what.line()
    assert what.notice == ""


def test_a_note_that_cannot_be_kept_at_a_lock_is_said_on_the_next_page(
    places: Places, qtbot: QtBot
) -> None:
    handed: list[HandOver] = []
    window = Window(places, now, handed.append)
    qtbot.addWidget(window)
    window.show()
    open_case(window, qtbot, "Noor").go_to("gifts-then-favours")
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(window.focusWidget(), "een tas")
    assert window.room is not None
    window.room.desk.vault._database.execute("PRAGMA query_only = ON")  # as a disk that is full
    press(Qt.Key.Key_F9)
    [what] = handed
    assert "kon niet worden bewaard" in what.notice
    again = Window(places, now, notice=what.notice)
    qtbot.addWidget(again)
    again.show()
    unlock(again, qtbot)
    again.close()
