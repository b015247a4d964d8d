"""Is the same spot there again, after a lock, a stop, a kill or a bug?"""

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import astuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.cases.model import Answer, Contact, LastPlace
from lensdesk.desk.cursor import NOTE
from lensdesk.desk.keys import BOUND
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Places, Window
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import kept, open_case, press, strike, texts, unlock

GIFTS, FRIENDS = "gifts-then-favours", "suddenly-older-friends"


def opened_again(places: Places, qtbot: QtBot) -> Window:
    """The program, started once more and unlocked."""
    window = Window(places, now)
    qtbot.addWidget(window)
    window.show()
    unlock(window, qtbot)
    return window


def spot(window: Window) -> tuple[str, str]:
    """The case and the sign on which somebody stands."""
    assert window.room is not None
    assert window.room.session is not None
    assert window.room.case_page is not None
    return window.room.session.case.name, window.room.case_page.place.sign


def by_f9(window: Window, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F9)


def left_alone(window: Window, qtbot: QtBot) -> None:
    assert window._watch is not None
    window._watch._idle.setInterval(1)
    window._watch._idle.start()
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))


@pytest.mark.parametrize("hide", [by_f9, left_alone])
def test_after_a_lock_the_cursor_stands_where_it_stood_in_the_note(
    window: Window, qtbot: QtBot, hide: Callable[[Window, QtBot], None]
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "een tas")
    press(Qt.Key.Key_Left)
    hide(window, qtbot)
    assert isinstance(window.page, UnlockPage)
    unlock(window, qtbot)
    assert spot(window) == ("Noor", GIFTS)
    note = window.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    qtbot.keyClicks(note, "s")
    assert note.toPlainText() == "een tass"
    assert note.textCursor().position() == len("een tas")


def test_after_a_lock_the_row_has_the_keyboard_and_another_page_is_there_again(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(FRIENDS)
    press(Qt.Key.Key_F9)
    unlock(window, qtbot)
    press(Qt.Key.Key_2)
    assert kept(window, "Noor")[FRIENDS].answer is Answer.NOT_SEEN
    assert window.room is not None
    assert window.room.case_page is not None
    window.room.case_page.show_page("referral")
    press(Qt.Key.Key_F9)
    unlock(window, qtbot)
    assert window.room.case_page is not None
    assert window.room.case_page.place.page == "referral"


@pytest.mark.parametrize(
    ("page", "field"),
    [("referral", "referral-recipient"), ("work-relations", "against-recruitment")],
)
def test_after_a_lock_the_cursor_is_in_the_same_field_of_another_page(
    window: Window, qtbot: QtBot, page: str, field: str
) -> None:
    shown = open_case(window, qtbot, "Linde")
    shown.show_page(page)
    control = shown.findChild(QWidget, field)
    assert control is not None
    control.setFocus()
    qtbot.keyClicks(control, "tas")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_F9)
    unlock(window, qtbot)
    again = window.focusWidget()
    assert again is not None
    assert again.objectName() == field
    qtbot.keyClicks(again, "n")
    assert isinstance(again, QLineEdit | QPlainTextEdit)
    text = again.text() if isinstance(again, QLineEdit) else again.toPlainText()
    assert "tans" in text


def test_who_left_from_the_list_of_cases_comes_back_to_it(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    assert window.room is not None
    window.room.show_cases()
    press(Qt.Key.Key_F9)
    unlock(window, qtbot)
    assert window.room.case_page is None
    assert window.room.cases_page is not None


def test_the_next_start_stands_on_the_same_sign_and_says_nothing_of_a_stop(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor").go_to(GIFTS)
    window.close()
    again = opened_again(places, qtbot)
    assert spot(again) == ("Noor", GIFTS)
    assert "onverwacht gestopt" not in texts(again)
    again.close()


def test_after_a_kill_the_same_sign_is_there_and_the_last_saved_minute(
    places: Places, qtbot: QtBot
) -> None:
    script = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from lensdesk.desk.window import *; from tests.desk.conftest import now, PHRASE\n"
        "from PySide6.QtCore import QTimer\n"
        "from lensdesk.cases.model import Answer\n"
        "app = QApplication([]); w = Window(Places(*map(Path, sys.argv[1:])), now)\n"
        "w.page.field.setText(PHRASE); w.page.open.click()\n"
        "def go():\n"
        "    if w.room is None: return\n"
        "    t.stop(); w.room.open_case(w.room.desk.vault.find_case('Noor'))\n"
        "    w.room.case_page.go_to('gifts-then-favours')\n"
        "    w.room.session.answer('gifts-then-favours', Answer.SEEN); look.start(10)\n"
        "def seen():\n"
        "    place = w.room.desk.vault.last_place()\n"
        "    if place.saved_at: look.stop(); print('kept', flush=True)\n"
        "look = QTimer(); look.timeout.connect(seen)\n"
        "t = QTimer(); t.timeout.connect(go); t.start(10); app.exec()"
    )
    command = [sys.executable, "-c", script, str(places.vault), str(places.preferences)]
    command.append(str(places.lenses))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        program.kill()
    for file in places.vault.iterdir():
        assert GIFTS.encode() not in file.read_bytes()
    window = opened_again(places, qtbot)
    assert spot(window) == ("Noor", GIFTS)
    assert "onverwacht gestopt" in texts(window)
    assert "Het laatst bewaard: ma 23 nov 14:15." in texts(window)
    window.close()


TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from lensdesk.cases.model import Answer
from lensdesk.desk.window import Places, Window
from tests.desk.conftest import PHRASE, now
app = QApplication([])
window = Window(Places(*map(Path, sys.argv[1:])), now)
window.show()
window.activateWindow()
window.page.field.setText(PHRASE)
window.page.open.click()

def begin():
    if window.room is None:
        return
    door.stop()
    vault = window.room.desk.vault
    window.room.open_case(vault.find_case("Noor"))
    window.room.case_page.go_to("gifts-then-favours")
    window.room.session.answer("gifts-then-favours", Answer.SEEN)
    window.room.case_page._stack.currentWidget().here.open_note(typing=True)
    typing.start(60)

def type_on():
    note = window.focusWidget()
    QTest.keyClicks(note, "ja ")
    kept = window.room.desk.vault.case(window.room.session.case.id).observations[0].text
    place = window.room.desk.vault.last_place()
    print(len(note.toPlainText()), len(kept), place.cursor, flush=True)

door, typing = QTimer(), QTimer()
door.timeout.connect(begin)
typing.timeout.connect(type_on)
door.start(10)
app.exec()
"""


def test_a_kill_in_the_middle_of_typing_costs_no_more_than_the_last_half_second(
    places: Places, qtbot: QtBot
) -> None:
    command = [sys.executable, "-c", TYPIST, *map(str, astuple(places))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        typed, saved, cursor = 0, 0, 0
        while not cursor:  # who never pauses is kept too
            typed, saved, cursor = map(int, program.stdout.readline().split())
        program.kill()
    assert 0 < saved < typed
    window = opened_again(places, qtbot)
    assert spot(window) == ("Noor", GIFTS)
    assert "onverwacht gestopt" in texts(window)
    assert "Het laatst bewaard: ma 23 nov 14:15." in texts(window)
    note = window.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    assert note.objectName() == NOTE
    assert len(note.toPlainText()) >= saved
    assert set(note.toPlainText()) == set("ja ")
    assert 0 < note.textCursor().position() <= len(note.toPlainText())
    window.close()


@pytest.mark.parametrize(
    ("page", "field"),
    [
        ("referral", "referral-recipient"),
        ("assessment", "assessment-protective"),
        ("work-relations", "against-recruitment"),
    ],
)
def test_the_next_start_has_the_cursor_in_the_same_field(
    window: Window, places: Places, qtbot: QtBot, page: str, field: str
) -> None:
    shown = open_case(window, qtbot, "Linde")
    shown.show_page(page)
    control = shown.findChild(QWidget, field)
    assert control is not None
    control.setFocus()
    qtbot.keyClicks(control, "tas")
    press(Qt.Key.Key_Left)
    window.close()
    again = opened_again(places, qtbot)
    focus = again.focusWidget()
    assert isinstance(focus, QLineEdit | QPlainTextEdit)
    assert focus.objectName() == field
    qtbot.keyClicks(focus, "n")
    assert "tans" in (focus.text() if isinstance(focus, QLineEdit) else focus.toPlainText())
    again.close()


def test_the_next_start_records_in_the_same_contact(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor")
    assert window.room is not None
    session = window.room.session
    assert session is not None
    session.begin_visit(Contact.PHONE)
    session.record_in(session.case.visits[0].id)
    window.close()
    again = opened_again(places, qtbot)
    assert again.room is not None
    assert again.room.session is not None
    assert again.room.session.visit == session.case.visits[0]
    again.close()


def test_after_a_bug_the_neutral_page_says_until_when_all_was_saved(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "een tas")
    qtbot.waitUntil(lambda: kept(window, "Noor")[GIFTS].text == "een tas")
    qtbot.keyClicks(QApplication.focusWidget(), " en")
    window.crashed()
    shown = texts(window)
    assert "alles wat bewaard was, is er nog. Het laatst bewaard: ma 23 nov 14:15." in shown
    assert "Noor" not in shown
    unlock(window, qtbot)
    assert spot(window) == ("Noor", GIFTS)
    assert "onverwacht gestopt" in texts(window)
    note = window.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "een tas"


def test_a_place_that_is_gone_leads_to_the_list_or_to_the_begin_of_the_case(
    places: Places, qtbot: QtBot
) -> None:
    with closing(vault.unlock(places.vault, PHRASE)) as opened:
        noor = opened.find_case("Noor")
        assert noor is not None
        opened.keep_place(LastPlace("no-such-case", "health"))
    window = opened_again(places, qtbot)
    assert window.room is not None
    assert window.room.session is None
    assert window.room.cases_page is not None
    window.close()
    with closing(vault.unlock(places.vault, PHRASE)) as opened:
        opened.keep_place(LastPlace(noor, "a-page-of-later", "a-sign-of-later"))
    again = opened_again(places, qtbot)
    assert spot(again)[0] == "Noor"
    assert again.room is not None
    assert again.room.case_page is not None
    assert again.room.case_page.place.page == "housing-finance"
    again.close()


def test_a_place_that_cannot_be_written_disturbs_nobody(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    assert window.room is not None
    window.room.desk.vault._database.execute("DROP TABLE places")
    for sign in (GIFTS, FRIENDS):
        page.go_to(sign)
        press(Qt.Key.Key_1)
    assert set(kept(window, "Noor")) == {GIFTS, FRIENDS}
    assert "Bewaard 14:15:00" in texts(window)
    press(Qt.Key.Key_F9)
    unlock(window, qtbot)
    assert window.room.cases_page is not None
    assert set(kept(window, "Noor")) == {GIFTS, FRIENDS}


def test_many_steps_in_a_second_are_written_once_and_the_last_one_a_second_later(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    assert window.room is not None
    opened = window.room.desk.vault
    keeper = window.room._keeper
    qtbot.waitUntil(lambda: not keeper._timer.isActive(), timeout=5000)
    page.go_to(FRIENDS)
    first = opened.last_place()
    page.go_to(GIFTS)
    assert opened.last_place() == first
    qtbot.waitUntil(lambda: getattr(opened.last_place(), "sign", "") == GIFTS, timeout=5000)


def test_a_lock_on_the_page_of_the_vault_comes_back_to_the_note_of_the_case(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "een tas")
    strike(BOUND["vault"])
    assert kept(window, "Noor")[GIFTS].text == "een tas"
    press(Qt.Key.Key_F9)
    unlock(window, qtbot)
    assert spot(window) == ("Noor", GIFTS)
    note = window.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    assert note.textCursor().position() == len("een tas")
