"""F1: help on the task that fits, by keyboard, and back to exactly where one was."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from lensdesk.desk import keys
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.help.help_page import HelpPage
from lensdesk.desk.help.pictures import PICTURES, picture
from lensdesk.desk.help.shown_picture import ShownPicture
from lensdesk.desk.help.task_view import TaskView
from lensdesk.desk.keys import BOUND
from lensdesk.desk.theme import Look
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Places, Window
from lensdesk.manual.tasks import tasks, topics
from lensdesk.preferences import Preferences
from lensdesk.words import Language
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import open_case, press, press_sign, row_of, strike, texts, unlock
from tests.desk.sight import heard

GIFTS, THREATS = "gifts-then-favours", "threats-to-self-or-family"
FITTING = [(page, topic.id) for topic in topics() for page in topic.pages]


def opened(window: Window) -> HelpPage:
    """Press F1 where the focus is."""
    press(Qt.Key.Key_F1)
    assert window.help.page is not None
    return window.help.page


def case_page(window: Window) -> CasePage:
    assert window.room is not None
    assert window.room.case_page is not None
    return window.room.case_page


def test_the_unlock_page_has_help_and_the_typed_passphrase_is_still_there(
    window: Window, qtbot: QtBot
) -> None:
    assert isinstance(window.page, UnlockPage)
    qtbot.keyClicks(window.page.field, PHRASE[:7])
    page = opened(window)
    assert page.task == "first-start"
    assert PHRASE[:7] not in texts(window)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.page.field
    assert window.page.field.text() == PHRASE[:7]
    assert window.help.page is None


def test_the_question_mark_leads_there_too(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    [asked] = [b for b in window.findChildren(QPushButton) if b.text() == "?"]
    asked.setFocus()
    press(Qt.Key.Key_Space)
    assert window.help.page is not None
    assert window.help.page.task == "begin"
    press(Qt.Key.Key_F1)
    assert QApplication.focusWidget() is asked


@pytest.mark.parametrize(
    ("page", "task"), [(p, t) for p, t in FITTING if p in BOUND and p != "lens"]
)
def test_f1_opens_on_the_task_that_fits_the_page(
    window: Window, qtbot: QtBot, page: str, task: str
) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND[page])
    assert opened(window).task == task


def test_f1_on_a_sign_of_danger_and_in_a_note(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    press_sign(page, THREATS)
    assert opened(window).task == "danger"
    press(Qt.Key.Key_F1)
    press_sign(page, GIFTS)
    assert opened(window).task == "visit-keys"
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_Return)
    assert opened(window).task == "notes"


def test_a_note_that_is_being_written_goes_on_where_it_was(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    press_sign(page, GIFTS)
    press(Qt.Key.Key_Return)
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    qtbot.keyClicks(note, "Een telefoon")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    opened(window)
    assert "Een telefoon" not in texts(window)
    press(Qt.Key.Key_F1)
    assert QApplication.focusWidget() is note
    assert note.textCursor().position() == len("Een telefo")
    assert case_page(window).place.sign == GIFTS
    assert row_of(page, GIFTS).note is not None


def test_a_look_that_changes_in_the_help_keeps_task_and_cursor(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    press_sign(page, GIFTS)
    press(Qt.Key.Key_Return)
    note = QApplication.focusWidget()
    assert note is not None
    qtbot.keyClicks(note, "Een telefoon")
    press(Qt.Key.Key_Home)
    opened(window)
    for keys_of in ("theme", "bigger", "language"):
        strike(BOUND[keys_of])
    page_now = window.help.page
    assert page_now is not None
    assert page_now.isVisible()
    assert not window.page.isVisible()
    assert page_now.task == "notes"
    assert "Notes: seen, told or read" in texts(window)
    press(Qt.Key.Key_Escape)
    back = QApplication.focusWidget()
    assert isinstance(back, QPlainTextEdit)
    assert (back.toPlainText(), back.textCursor().position()) == ("Een telefoon", 0)


def test_the_keys_of_the_page_behind_do_nothing_in_the_help(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    press_sign(page, GIFTS)
    opened(window)
    for name in ("undo", "referral", "cases", "new"):
        strike(BOUND[name])
    press(Qt.Key.Key_2)
    assert window.help.page is not None
    press(Qt.Key.Key_Escape)
    assert case_page(window) is page
    assert page.place.sign == GIFTS
    session = window.room.session if window.room is not None else None
    assert session is not None
    standing = session.standing(GIFTS)
    assert standing is not None
    assert standing.answer == "seen"


def test_hiding_hides_the_help_and_one_comes_back_to_the_case(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    opened(window)
    press(Qt.Key.Key_F9)
    assert isinstance(window.page, UnlockPage)
    assert window.page.isVisible()
    assert window.help.page is None
    unlock(window, qtbot)
    assert case_page(window).place.sign == GIFTS


def test_the_arrows_go_from_task_to_task_and_a_word_finds_one(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    page = opened(window)
    press(Qt.Key.Key_Down)
    assert page.task == "visit-keys"
    strike(BOUND["search"])
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "schijf vol")
    assert page.task == "trouble"
    press(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QListWidget)
    strike(BOUND["search"])
    qtbot.keyClicks(field, "xqzzy")
    assert "Niets gevonden" in texts(window)
    field.clear()
    assert isinstance(page.listed, QListWidget)
    assert page.listed.count() == len(topics())


@pytest.mark.parametrize("language", Language)
def test_the_page_of_all_keys_lists_every_key(
    window: Window, qtbot: QtBot, language: Language
) -> None:
    window.prefer(replace(window.look.preferences, language=language))
    page = opened(window)
    press(Qt.Key.Key_End)
    assert page.task == "keys"
    names = {w.accessibleName() for w in page.findChildren(QLabel)}
    shown = texts(page)
    for name in (*BOUND, *keys.ON_SIGN, *keys.ANYWHERE):
        assert keys.shown(name) in names
        assert window.look.words(f"keys.{name}") in shown


def test_a_screen_reader_hears_the_whole_page_and_the_picture(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    page = opened(window)
    [task] = [t for t in tasks(Language.NL) if t.id == page.task]
    name, about, role = heard(page.page)
    assert (name, role) == (task.title, QAccessible.Role.Document)
    for step in ("Ga naar de lijst van casussen met Alt+←.", task.picture_says):
        assert step in about
    [shown] = page.page.findChildren(ShownPicture)
    assert heard(shown)[0] == task.picture_says
    assert heard(shown)[2] is QAccessible.Role.Graphic


def test_the_picture_comes_after_the_text_and_once(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    page = opened(window)
    [shown] = page.page.findChildren(ShownPicture)
    qtbot.waitUntil(lambda: not shown.drawn.isNull())
    qtbot.waitUntil(lambda: shown.height() == shown.heightForWidth(shown.width()))


@pytest.fixture
def looks() -> list[Look]:
    return [
        Look(Preferences()),
        Look(Preferences(Language.EN, dark=True)),
        Look(Preferences(text_size=200)),
        Look(Preferences(contrast=True)),
    ]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_drawn_from_the_page_in_every_look(
    window: Window, looks: list[Look], name: str
) -> None:
    drawn = [picture(name, look).toImage() for look in looks]
    assert all(_colours(image) > 8 for image in drawn)  # there is something on it
    plain, dark, large, _contrast = drawn
    assert plain.pixelColor(2, 2).lightness() > 200
    assert dark.pixelColor(2, 2).lightness() < 60
    assert large.width() > plain.width() * 1.8
    assert picture(name, looks[0]).toImage() == plain  # the same page, the same picture


def test_a_picture_never_comes_on_the_screen_nor_takes_the_keyboard(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    before = QApplication.focusWidget()
    for name in PICTURES:
        picture(name, window.look)
    QTest.qWait(1)
    assert QApplication.focusWidget() is before
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_the_help_fits_a_small_window_with_text_twice_as_large(
    window: Window, qtbot: QtBot
) -> None:
    window.resize(900, 560)
    window.prefer(replace(window.look.preferences, text_size=200))
    unlock(window, qtbot)
    page = opened(window)
    room = page.page.viewport()
    for topic in topics():
        page.show_task(topic.id)
        QApplication.processEvents()
        [view] = [v for v in page.findChildren(TaskView) if v.isVisible()]
        assert view.mapTo(room, view.rect().topRight()).x() < room.width()


def test_the_first_start_has_help(
    places: Places, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
) -> None:
    folder = tmp_path_factory.mktemp("new")
    window = Window(Places(folder / "vault", folder / "p.json", folder / "lenses"), now)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert opened(window).task == "first-start"
    press(Qt.Key.Key_F1)
    assert window.page.isVisible()
    window.close()


def _colours(image: QImage) -> int:
    small = image.scaled(QSize(160, 100))
    return len({small.pixel(x, y) for x in range(0, 160, 2) for y in range(0, 100, 2)})
