import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.assets import lens_folder
from lensdesk.desk.further_page import FurtherPage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.what_now_page import LaterCard, WhatNowPage
from lensdesk.desk.window import Window
from lensdesk.lens.guidance_loader import load_guidance
from lensdesk.words import Language
from tests.desk.practice import listed, open_case, press_sign, strike, texts, unlock


@pytest.mark.parametrize("place", ["cases", "domain", "timeline", "referral", "book", "further"])
def test_what_now_is_one_key_away_from_every_page_and_danger_stands_first(
    window: Window, qtbot: QtBot, place: str
) -> None:
    if place == "cases":
        unlock(window, qtbot)
    else:
        page = open_case(window, qtbot, "Noor")
        if place != "domain":
            page.show_page(place)
    strike(BOUND["now"])
    shown = texts(window)
    first = shown.index("Is iemand nu in gevaar?")
    assert first < shown.index("Veilig Thuis")
    assert "112" in shown


def test_what_is_not_confirmed_is_never_shown_as_a_fact(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["further"])
    unsure = [p for p in load_guidance(lens_folder()).places if p.basis.to_check]
    assert unsure
    shown = texts(window).split("\n")
    for place in unsure:
        at = shown.index(place.name[Language.NL])
        assert any(line.startswith("Nog controleren") for line in shown[at : at + 10])


def test_an_empty_domain_names_who_could_know_and_how_to_ask(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.panel.further.emit()
    shown = texts(window)
    assert "Zingeving, Lerend Vermogen & Inzicht: nog leeg" in shown
    assert "Zo vraag je het:" in shown
    assert "Bespreek de situatie eerst zonder naam" in shown


def test_other_readings_are_named_with_their_signs_and_follow_the_case(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["further"])
    assert "Er is nog niets gezien dat naar een andere lezing wijst." in texts(window)
    press_sign(page, "gifts-then-favours")
    strike(BOUND["further"])
    [further] = page.findChildren(FurtherPage)
    shown = texts(further)
    assert "mensenhandel" in shown
    assert "Kreeg cadeaus en moet nu iets terugdoen" in shown
    assert "Nooit een oordeel over een persoon." in shown


def later(page: WhatNowPage) -> LaterCard:
    [card] = page.findChildren(LaterCard)
    return card


def test_to_keep_looking_until_a_day_is_kept_undone_and_told_on_the_list(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["now"])
    [now_page] = page.findChildren(WhatNowPage)
    qtbot.keyClicks(later(now_page).reason, "mentor belt eerst")
    press_button(now_page, qtbot, "Blijf kijken")
    assert ": mentor belt eerst (S. de Vries)" in texts(now_page)
    assert window.room is not None
    assert window.room.session is not None
    [decision] = window.room.session.case.decisions
    assert decision.reason == "mentor belt eerst"
    strike(BOUND["cases"])
    told = [c for c in window.room.desk.vault.cases() if c.name == "Noor"]
    assert [c.look_again for c in told] == [decision.until]
    assert window.room.cases_page is not None
    assert any("kijk weer op" in line for line in listed(window.room.cases_page))


def test_a_decision_to_keep_looking_is_taken_away_on_its_page(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["now"])
    [now_page] = page.findChildren(WhatNowPage)
    for reason in ("mentor belt eerst", "wachten op school"):
        later(now_page).reason.setText(reason)
        press_button(now_page, qtbot, "Blijf kijken")
    assert ": wachten op school (S. de Vries)" in texts(now_page)
    press_button(now_page, qtbot, "Haal dit weg")
    assert ": mentor belt eerst (S. de Vries)" in texts(now_page)
    press_button(now_page, qtbot, "Haal dit weg")
    assert "mentor" not in texts(now_page)
    assert window.room is not None
    assert window.room.session is not None
    assert window.room.session.case.decisions == ()


def test_without_a_reason_nothing_is_decided_and_it_is_said(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["now"])
    [now_page] = page.findChildren(WhatNowPage)
    press_button(now_page, qtbot, "Blijf kijken")
    assert window.room is not None
    assert window.room.session is not None
    assert window.room.session.case.decisions == ()
    assert "reden" in texts(window)


def press_button(page: WhatNowPage, qtbot: QtBot, text: str) -> None:
    found = next(b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible())
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
