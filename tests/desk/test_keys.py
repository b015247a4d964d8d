from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Answer
from lensdesk.desk.keys import BOUND
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Window
from lensdesk.graphics.shapes import Role
from lensdesk.preferences import Preferences, load
from lensdesk.words import Language
from tests.desk.practice import kept, listed, open_case, press, strike, texts, unlock


def test_the_letter_is_asked_for_by_key_and_f9_hides_the_question(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["letter"])
    assert page.place.page == "referral"
    [ask] = page.findChildren(QFileDialog)
    assert Path(ask.selectedFiles()[0]).name == "verwijzing.pdf"
    QTest.keyClick(ask, Qt.Key.Key_F9)
    assert isinstance(window.page, UnlockPage)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize("page", ["network", "timeline", "referral"])
def test_a_page_has_its_key(window: Window, qtbot: QtBot, page: str) -> None:
    shown = open_case(window, qtbot, "Noor")
    strike(BOUND[page])
    assert shown.place.page == page


def test_high_contrast_is_one_key_away_and_one_key_back(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    plain = window.look.colours[Role.INK]
    strike(BOUND["contrast"])
    assert load(window._places.preferences).contrast
    assert (plain, window.look.colours[Role.INK]) == ("#1B2430", "#000000")
    strike(BOUND["theme"])
    assert window.look.colours[Role.PAPER] == "#000000"
    strike(BOUND["contrast"])
    assert window.look.preferences == Preferences(dark=True)


def test_the_lens_has_its_key_and_enter_opens_the_sign_behind_it(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Linde")
    strike(BOUND["lens"])
    press(Qt.Key.Key_Return)
    assert page.place.sign == "threats-to-self-or-family"


def test_n_on_a_sign_answers_nothing_seen_for_its_indicator(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    press(Qt.Key.Key_N)
    answers = [o.answer for o in kept(window, "Noor").values()]
    assert answers == [Answer.NOT_SEEN] * 7  # background apart
    strike(BOUND["undo"])
    assert kept(window, "Noor") == {}
    strike(BOUND["redo"])
    assert len(kept(window, "Noor")) == 7


def test_the_look_changes_by_key_and_the_sign_stays(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    press(Qt.Key.Key_Down)
    sign = page.place.sign
    for keys in (BOUND["theme"], BOUND["bigger"], BOUND["language"]):
        strike(keys)
    look = window.look.preferences
    assert (look.dark, look.text_size, look.language) == (True, 125, Language.EN)
    assert window.room is not None
    assert window.room.case_page is not None
    assert window.room.case_page.place.sign == sign
    strike(BOUND["smaller"])
    strike(BOUND["smaller"])
    assert window.look.preferences.text_size == 100


def test_from_a_case_back_to_the_list_and_on_to_a_new_one_by_key(
    window: Window, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["cases"])
    assert "Casussen" in texts(window)
    strike(BOUND["new"])
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Werknaam"


def opened_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_menu_opens_by_key_and_f9_hides_it_with_everything(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["profession"])
    QTest.keyClick(opened_menu(), Qt.Key.Key_F9)
    assert isinstance(window.page, UnlockPage)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert "Noor" not in texts(window)


def test_esc_once_closes_what_is_open_and_hides_nothing(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["profession"])
    QTest.keyClick(opened_menu(), Qt.Key.Key_Escape)
    assert window.room is not None
    assert QApplication.activePopupWidget() is None


def test_a_case_on_the_list_opens_with_enter(window: Window, qtbot: QtBot) -> None:
    room = unlock(window, qtbot)
    assert room.cases_page is not None
    second = listed(room.cases_page)[1].splitlines()[0]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert room.session is not None
    assert room.session.case.name == second
