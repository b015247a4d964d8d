"""The language changes while somebody works: everything stays in hand, and Arabic is mirrored."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lensdesk.desk.case_page import CasePage
from lensdesk.desk.checklist.sign_row import SignRow
from lensdesk.desk.keys import BOUND
from lensdesk.desk.network.picture import NetworkPicture
from lensdesk.desk.painting import DrawingView
from lensdesk.desk.rail import PAGES, Rail
from lensdesk.desk.top_bar import TopBar
from lensdesk.desk.translation import speak
from lensdesk.desk.window import Window
from lensdesk.graphics.shapes import Box
from lensdesk.words import ON_PAPER, Language, words
from tests.desk.practice import kept, open_case, press, row_of, strike, texts, unlock

ROUND = (Language.EN, Language.AR, Language.NL)
SIGN = "gifts-then-favours"


@pytest.fixture(autouse=True)
def _dutch_again() -> Iterator[None]:
    yield
    speak(Language.NL)


def turn(window: Window, language: Language) -> None:
    """Choose a language, and let the page be laid out."""
    window.prefer(replace(window.look.preferences, language=language))
    for _round in range(3):
        QApplication.processEvents()


def case_page(window: Window) -> CasePage:
    assert window.room is not None
    assert window.room.case_page is not None
    return window.room.case_page


def field(window: Window, name: str) -> QLineEdit:
    found = window.page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit), name
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_page_stays_in_every_language_and_turns_round_for_arabic(
    window: Window, qtbot: QtBot, page: str
) -> None:
    open_case(window, qtbot, "Linde").show_page(page)
    for language in ROUND:
        turn(window, language)
        assert case_page(window).place.page == page
        assert words(language)(f"desk.page-{page}") in texts(window)
        assert window.page.isRightToLeft() is language.right_to_left
        [rail] = window.page.findChildren(Rail)
        middle = rail.mapTo(window.page, rail.rect().center()).x()
        assert (middle > window.page.width() / 2) is language.right_to_left


def test_the_note_and_its_cursor_stay_while_the_language_changes(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(SIGN)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    qtbot.keyClicks(focus, "een nieuwe telefoon")
    for _step in range(4):
        press(Qt.Key.Key_Left)
    for language in ROUND:
        turn(window, language)
        assert case_page(window).place.sign == SIGN
    press(Qt.Key.Key_X)
    assert window.room is not None
    assert window.room.session is not None
    window.room.session.flush()
    assert kept(window, "Noor")[SIGN].text == "een nieuwe telexfoon"


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("network", "person-name"),
        ("now", "later-reason"),
        ("book", "book-search"),
        ("referral", "referral-recipient"),
    ],
)
def test_what_is_typed_and_where_the_cursor_stands_stay(
    window: Window, qtbot: QtBot, page: str, name: str
) -> None:
    open_case(window, qtbot, "Noor").show_page(page)
    typed = field(window, name)
    typed.setFocus()
    typed.clear()
    qtbot.keyClicks(typed, "schulden")
    typed.setCursorPosition(3)
    for language in ROUND:
        turn(window, language)
        assert field(window, name).text() == "schulden"
        assert field(window, name).cursorPosition() == 3
        assert QApplication.focusWidget() is field(window, name)


def test_a_new_case_that_is_half_typed_stays(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    name = field(window, "new-case-working-name")
    name.setFocus()
    qtbot.keyClicks(name, "Bram")
    contact = window.page.findChild(QComboBox, "new-case-contact")
    assert isinstance(contact, QComboBox)
    contact.setCurrentIndex(2)
    for language in ROUND:
        turn(window, language)
        assert field(window, "new-case-working-name").text() == "Bram"
        contact = window.page.findChild(QComboBox, "new-case-contact")
        assert isinstance(contact, QComboBox)
        assert contact.currentIndex() == 2


def test_a_view_of_the_book_and_a_filter_of_the_timeline_stay(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Linde")
    page.show_page("book")
    chip = page.findChild(QPushButton, "book-background")
    assert isinstance(chip, QPushButton)
    chip.click()
    turn(window, Language.AR)
    chip = window.page.findChild(QPushButton, "book-background")
    assert isinstance(chip, QPushButton)
    assert chip.isChecked()
    case_page(window).show_page("timeline")
    chip = window.page.findChild(QPushButton, "timeline-health")
    assert isinstance(chip, QPushButton)
    chip.click()
    turn(window, Language.EN)
    chip = window.page.findChild(QPushButton, "timeline-health")
    assert isinstance(chip, QPushButton)
    assert not chip.isChecked()


@pytest.mark.parametrize("page", ["referral", "further", "now"])
def test_the_page_stays_scrolled_as_far(window: Window, qtbot: QtBot, page: str) -> None:
    open_case(window, qtbot, "Linde").show_page(page)
    QApplication.processEvents()
    area = longest(window)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
    for language in ROUND:
        turn(window, language)
        bar = longest(window).verticalScrollBar()
        assert bar.value() / bar.maximum() == pytest.approx(0.5, abs=0.02)


def longest(window: Window) -> QScrollArea:
    """The area that scrolls furthest: that of the page."""
    shown = [a for a in window.page.findChildren(QScrollArea) if a.isVisible()]
    return max(shown, key=lambda area: area.verticalScrollBar().maximum())


def test_an_answer_is_given_at_the_other_side_of_the_row_in_arabic(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(SIGN)
    for language, mirrored in ((Language.NL, False), (Language.AR, True)):
        turn(window, language)
        row = row_of(case_page(window), SIGN)
        seen, unknown = (place(row, told) for told in ("seen", "unknown"))
        assert (seen.x() > unknown.x()) is mirrored


def place(row: SignRow, answer: str) -> QPoint:
    text = row._look.words(f"desk.answer-{answer}")
    [found] = [b for b in row.findChildren(QPushButton) if b.text() == text]
    return found.mapTo(row, QPoint(0, 0))


def test_back_is_where_the_line_begins(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    turn(window, Language.AR)
    strike(BOUND["cases"])
    assert window.room is not None
    assert window.room.session is not None
    strike("Alt+Right")
    assert window.room.session is None


def test_the_list_of_languages_names_each_in_itself(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    [top] = window.page.findChildren(TopBar)
    [chooser] = [b for b in top.findChildren(QPushButton) if b.text().startswith("NL")]
    menu = chooser.menu()
    assert [action.text() for action in menu.actions()] == ["Nederlands", "English", "العربية"]
    menu.actions()[2].trigger()
    assert window.page.isRightToLeft()
    strike(BOUND["language"])  # from a language that is a start back to one that is whole
    assert window.look.preferences.language is Language.NL


def test_a_letter_is_offered_in_languages_of_paper_alone(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor").show_page("referral")
    turn(window, Language.AR)
    choice = window.page.findChild(QComboBox, "letter-language")
    assert isinstance(choice, QComboBox)
    assert [choice.itemData(n) for n in range(choice.count())] == [x.value for x in ON_PAPER]


def test_the_vault_is_opened_and_hidden_in_arabic(window: Window, qtbot: QtBot) -> None:
    turn(window, Language.AR)
    room = unlock(window, qtbot)
    assert words(Language.AR)("shell.cases") in texts(window)
    QTest.keyClick(QApplication.focusWidget() or QWidget(), Qt.Key.Key_F9)
    assert window.room is not room


@pytest.mark.parametrize("language", [Language.NL, Language.AR])
def test_a_person_goes_where_the_arrow_points_also_in_a_mirrored_network(
    window: Window, qtbot: QtBot, language: Language
) -> None:
    open_case(window, qtbot, "Noor")
    turn(window, language)
    page = case_page(window)
    page.show_page("network")
    assert window.room is not None
    assert window.room.session is not None
    for name in ("R.", "L.", "M."):
        window.room.session.add_person(name, None, "")
    QApplication.processEvents()
    person = window.room.session.case.persons[1].id
    [picture] = page.findChildren(NetworkPicture)
    picture.mark(person)
    view = picture.zoomed.view
    before = box_of(view, person)
    QTest.keyClick(picture.zoomed.area, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert box_of(view, person) < before
    here = QPoint(*(round(at) for at in middle_of(view, person)))
    before = box_of(view, person)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=here)
    QTest.mouseMove(view, here - QPoint(30, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=here - QPoint(30, 0))
    assert box_of(view, person) < before


def box_of(view: DrawingView, person: str) -> float:
    """How far from the left of the screen the box of a person begins."""
    [box] = [s for s in view._drawing.shapes if isinstance(s, Box) and s.key == person]
    return box.x - view._drawing.width * view._look.right_to_left


def middle_of(view: DrawingView, person: str) -> tuple[float, float]:
    [box] = [s for s in view._drawing.shapes if isinstance(s, Box) and s.key == person]
    factor = view.width() / view._drawing.width
    return (box.x + box.width / 2) * factor, (box.y + box.height / 2) * factor
