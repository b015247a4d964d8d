"""Moments of contact: begun, corrected and taken away, by key and by touch."""

from datetime import timedelta

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Contact, Visit
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.visits_page import VisitsPage
from lensdesk.desk.window import Window
from tests.desk.conftest import now
from tests.desk.practice import open_case, press, strike, texts


def on_disk(window: Window) -> tuple[Visit, ...]:
    assert window.room is not None
    case_id = window.room.desk.vault.find_case("Noor")
    assert case_id is not None
    return window.room.desk.vault.case(case_id).visits


def visits(page: CasePage) -> VisitsPage:
    found = page.findChild(VisitsPage)
    assert found is not None
    return found


def test_a_new_contact_begins_with_one_key_and_its_kind_place_and_company_follow(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["new"])
    form = visits(page).forms()[0]
    assert form.kind.chips[Contact.HOME_VISIT].hasFocus()
    qtbot.mouseClick(form.kind.chips[Contact.SCHOOL], Qt.MouseButton.LeftButton)
    form.place.setFocus()
    qtbot.keyClicks(form.place, "kamer 4")
    form.present.setFocus()
    qtbot.keyClicks(form.present, "met mentor")
    page.show_domain(0)
    first, second = on_disk(window)
    assert first.contact is Contact.HOME_VISIT
    assert (second.contact, second.place, second.present) == (
        Contact.SCHOOL,
        "kamer 4",
        "met mentor",
    )
    assert "Op school · kamer 4 · ma 23 nov 14:15 · met mentor" in texts(window)


def test_a_moment_to_come_is_refused_with_a_sentence_and_the_kept_one_shows(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["visits"])
    form = visits(page).forms()[0]
    shown = form.at.dateTime()
    form.at.setDateTime(QDateTime.fromSecsSinceEpoch(int((now() + timedelta(days=3)).timestamp())))
    assert "Dit moment is nog niet geweest." in texts(window)
    assert form.at.dateTime() == shown
    form.at.setDateTime(QDateTime.fromSecsSinceEpoch(int((now() - timedelta(days=1)).timestamp())))
    assert on_disk(window)[0].at == now() - timedelta(days=1)
    assert "Huisbezoek · zo 22 nov 14:15" in texts(window)


def test_a_contact_begun_by_mistake_goes_with_one_press_and_the_last_one_never(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["new"])
    for _ in range(2):
        form = visits(page).forms()[0]
        away = next(b for b in form.findChildren(QPushButton) if b.text() == "Haal weg")
        qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    assert len(on_disk(window)) == 1
    assert "Een casus heeft altijd een contactmoment." in texts(window)


def test_on_a_later_day_the_top_says_in_which_contact_one_still_works(
    window: Window, qtbot: QtBot
) -> None:
    window._clock = lambda: now() + timedelta(days=2)
    open_case(window, qtbot, "Noor")
    told = "Je werkt nog in: Huisbezoek · ma 23 nov 14:15 · alleen met N. (nieuw: Ctrl+N)"
    assert told in texts(window)
    strike(BOUND["new"])
    assert "Je werkt nog in" not in texts(window)
    focus = QApplication.focusWidget()
    assert focus is not None
    press(Qt.Key.Key_Tab)
