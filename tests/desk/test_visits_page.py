"""Moments of contact: begun, corrected and taken away, by key and by touch."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QDateTime, Qt, QTime
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Contact
from lensdesk.casework.visiting import recorded_in
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.visits_page import VisitsPage
from lensdesk.desk.window import Window
from tests.desk.conftest import now
from tests.desk.practice import on_disk, open_case, press, strike, texts, unlock


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
    first, second = on_disk(window).visits
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
    assert on_disk(window).visits[0].at == now() - timedelta(days=1)
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
    assert len(on_disk(window).visits) == 1
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


def test_one_goes_on_in_an_earlier_contact_and_what_is_answered_belongs_to_it(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    press(Qt.Key.Key_1)
    strike(BOUND["new"])
    newest, oldest = visits(page).forms()
    assert "Hierin leg je nu vast" in texts(newest)
    assert "Hierin leg je nu vast" not in texts(oldest)
    go_on = next(b for b in oldest.findChildren(QPushButton) if b.text() == "Leg hierin vast")
    go_on.setFocus()
    press(Qt.Key.Key_Space)
    assert "Hierin leg je nu vast" in texts(oldest)
    assert oldest.kind.chips[Contact.HOME_VISIT].hasFocus()  # the button that had it is gone
    page.go_to("debts")
    press(Qt.Key.Key_2)
    assert window.room is not None
    case = window.room.desk.vault.case(window.room.session.case.id)  # type: ignore[union-attr]
    assert {o.visit for o in case.observations} == {case.visits[0].id}
    strike(BOUND["new"])
    page.go_to("debts")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_1)
    case = window.room.desk.vault.case(case.id)
    assert case.observations[-1].visit == case.visits[-1].id


def test_what_was_recorded_stays_with_its_contact_when_that_is_put_on_another_day(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["new"])
    form = visits(page).forms()[0]
    begun = form.visit.id
    yesterday = int((now() - timedelta(days=1)).timestamp())
    form.at.setDateTime(QDateTime.fromSecsSinceEpoch(yesterday))
    page.show_domain(0)
    press(Qt.Key.Key_1)
    assert window.room is not None
    case = window.room.desk.vault.case(window.room.session.case.id)  # type: ignore[union-attr]
    assert [o.visit for o in case.observations] == [begun]
    assert [len(found) for found in recorded_in(case).values()] == [1, 0]


@pytest.mark.parametrize(
    ("pasted", "told"),
    [
        ("met moeder en tante " * 30, "Hier passen hoogstens 200 tekens."),
        ("Jan\u202enesnaJ", "onzichtbare"),
    ],
)
def test_what_cannot_be_kept_about_who_was_there_is_told_and_not_cut_off(
    window: Window, qtbot: QtBot, pasted: str, told: str
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["visits"])
    form = visits(page).forms()[0]
    form.present.setFocus()
    form.present.selectAll()
    form.present.insert(pasted)
    page.show_domain(0)
    assert told in texts(window)
    assert form.present.text() == "alleen met N."
    assert on_disk(window).visits[0].present == "alleen met N."


def test_a_new_case_begins_with_where_it_was(window: Window, qtbot: QtBot) -> None:
    room = unlock(window, qtbot)
    room.show_cases()
    page = room.cases_page
    assert page is not None
    qtbot.keyClicks(page.name, "Sam")
    page.contact.setCurrentIndex(page.contact.findData(Contact.ONLINE))
    qtbot.keyClicks(page.place, "beeldbellen vanaf school")
    qtbot.keyClick(page.place, Qt.Key.Key_Return)
    assert room.session is not None
    [visit] = room.session.case.visits
    assert (visit.contact, visit.place) == (Contact.ONLINE, "beeldbellen vanaf school")
    assert "Online · beeldbellen vanaf school · ma 23 nov 14:15" in texts(window)


def test_the_count_of_a_contact_is_of_now(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["visits"])
    assert "0 waarnemingen" in texts(visits(page))
    page.show_domain(0)
    press(Qt.Key.Key_1)
    strike(BOUND["visits"])
    assert "1 waarneming" in texts(visits(page))


def test_a_contact_kept_by_the_clock_of_elsewhere_shows_and_keeps_that_time(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    assert window.room is not None
    assert window.room.session is not None
    [visit] = window.room.session.case.visits
    elsewhere = datetime(2026, 11, 20, 14, 5, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    window.room.session.change_visit(replace(visit, at=elsewhere))
    strike(BOUND["visits"])
    form = visits(page).forms()[0]
    assert form.at.text() == "20-11-2026 14:05"
    form.at.setTime(QTime(13, 50))
    assert on_disk(window).visits[0].at == elsewhere.replace(hour=13, minute=50)
    assert "vr 20 nov 13:50" in texts(window)
