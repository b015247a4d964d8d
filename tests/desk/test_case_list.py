"""Is the case that somebody needs found among many, by keyboard?"""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.cases.model import Contact
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.deciding import keep_looking
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.window import Places, Window
from lensdesk.indicators.reading import read
from lensdesk.lens.model import Lens
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import listed, press, strike, texts, unlock


@pytest.fixture
def many(places: Places, lens: Lens, qtbot: QtBot) -> Iterator[Window]:
    """Thirty cases more, of which two are due."""
    with closing(vault.unlock(places.vault, PHRASE)) as kept:
        desk = Desk(kept, lens, kept.professional())
        for number in range(30):
            at = now() - timedelta(days=40 - number)
            case = begin_case(kept, lens, f"Straat {number}", at, Contact.STREET)
            if number in (3, 4):
                until = date(2026, 11, 23 - number)
                keep_looking(desk, case, read(lens, (), at.date()), until, "school belt", at)
    window = Window(places, now)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def page_of(window: Window, qtbot: QtBot) -> CasesPage:
    page = unlock(window, qtbot).cases_page
    assert page is not None
    return page


def test_what_is_due_stands_at_the_top_and_can_be_shown_alone(many: Window, qtbot: QtBot) -> None:
    page = page_of(many, qtbot)
    told = listed(page)
    assert [line.partition("\n")[0] for line in told[:2]] == ["Straat 4", "Straat 3"]
    assert all("kijk nu weer" in line for line in told[:2])
    assert not any("kijk nu weer" in line for line in told[2:])
    qtbot.mouseClick(page.due, Qt.MouseButton.LeftButton)
    assert listed(page) == told[:2]
    assert f"2 van {len(told)} casussen" in texts(page)


def test_a_case_is_found_and_opened_with_keys_alone(many: Window, qtbot: QtBot) -> None:
    page = page_of(many, qtbot)
    strike(BOUND["search"])
    qtbot.keyClicks(QApplication.focusWidget(), "straat 2")
    assert [line.partition("\n")[0] for line in listed(page)] == [
        "Straat 29", "Straat 28", "Straat 27", "Straat 26", "Straat 25",
        "Straat 24", "Straat 23", "Straat 22", "Straat 21", "Straat 20", "Straat 2",
    ]  # fmt: skip
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert many.room is not None
    assert many.room.session is not None
    assert many.room.session.case.name == "Straat 28"


def test_enter_in_the_field_opens_the_first_that_is_found_and_esc_empties_it(
    many: Window, qtbot: QtBot
) -> None:
    page = page_of(many, qtbot)
    every = listed(page)
    strike(BOUND["search"])
    qtbot.keyClicks(page.filter, "zzz")
    assert listed(page) == []
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert listed(page) == every
    qtbot.keyClicks(page.filter, "linde")
    press(Qt.Key.Key_Return)
    assert many.room is not None
    assert many.room.session is not None
    assert many.room.session.case.name == "Linde"


def test_up_on_the_first_case_goes_back_to_the_field(many: Window, qtbot: QtBot) -> None:
    page = page_of(many, qtbot)
    assert page.list.hasFocus()
    press(Qt.Key.Key_Up)
    assert page.filter.hasFocus()


def test_a_screen_reader_hears_each_case_in_one_sentence(many: Window, qtbot: QtBot) -> None:
    page = page_of(many, qtbot)
    QApplication.processEvents()
    told = QAccessible.queryAccessibleInterface(page.list)
    assert told.childCount() == len(listed(page))
    first = told.child(0).text(QAccessible.Text.Name)
    assert first.startswith("Straat 4. kijk nu weer (19 nov 2026) · laatst")


def test_what_was_typed_stays_when_the_look_changes(many: Window, qtbot: QtBot) -> None:
    page = page_of(many, qtbot)
    qtbot.keyClicks(page.name, "Nieuw gezin")
    qtbot.keyClicks(page.filter, "straat 1")
    found = listed(page)
    strike(BOUND["theme"])
    assert many.room is not None
    assert many.room.cases_page is not None
    after = many.room.cases_page
    assert after is not page
    assert (after.name.text(), after.filter.text()) == ("Nieuw gezin", "straat 1")
    assert listed(after) == found
