"""A case is kept longer with a reason, or erased by a person who types what goes."""

import gc
from datetime import timedelta
from pathlib import Path

import pytest
from faults.pages import decrypted
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.casework import retention
from lensdesk.desk.forgetting_cards import EraseCard, LongerCard
from lensdesk.desk.forgetting_page import ForgettingPage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.window import Places, Window
from lensdesk.vault.engine import DATABASE
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import listed, open_case, press, press_sign, strike, texts, unlock

GIFTS = "gifts-then-favours"
PARTS = ("plantwoord", "kruidenthee")


@pytest.fixture
def later(places: Places, qtbot: QtBot) -> Window:
    """The desk more than a year on."""
    made = Window(places, lambda: now() + timedelta(days=370))
    qtbot.addWidget(made, before_close_func=lambda window: window.close())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def page_of(window: Window) -> ForgettingPage:
    [page] = [p for p in window.findChildren(ForgettingPage) if p.isVisible()]
    return page


def holding(*parts: str) -> list[str]:
    """The kinds of all objects that still refer to a text in which all these parts stand."""
    gc.collect()
    return [
        str(type(held))
        for held in gc.get_objects()
        for known in gc.get_referents(held)
        if isinstance(known, str) and all(part in known for part in parts)
    ]


def asked(page: ForgettingPage) -> EraseCard:
    [card] = [c for c in page.findChildren(EraseCard) if c.isVisible()]
    return card


def test_the_list_says_quietly_what_is_to_be_forgotten(later: Window, qtbot: QtBot) -> None:
    page = unlock(later, qtbot).cases_page
    assert page is not None
    assert all("termijn afgelopen op 23 nov 2027" in line for line in listed(page))


def test_a_case_is_kept_longer_with_a_reason_and_a_name(later: Window, qtbot: QtBot) -> None:
    room = unlock(later, qtbot)
    strike(BOUND["forgetting"])
    page = page_of(later)
    term = retention.every(room.desk.vault)[0]
    page.keep_longer(term)
    [card] = page.findChildren(LongerCard)
    card.keep()
    assert "Zonder reden wordt niets langer bewaard." in texts(card)
    qtbot.keyClicks(card.reason, "zitting in maart")
    press(Qt.Key.Key_Return)
    assert "Langer bewaard door" not in texts(page)  # it no longer ends soon
    kept = {t.case: t for t in retention.every(room.desk.vault)}[term.case]
    assert kept.longer is not None
    assert (kept.longer.reason, kept.longer.by) == ("zitting in maart", "S. de Vries")


def test_nothing_goes_before_its_name_is_typed_and_the_receipt_is_saved(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    room = unlock(window, qtbot)
    strike(BOUND["forgetting"])
    page = page_of(window)
    page.choice.setCurrentIndex(page.choice.findText("Linde"))
    page.by_hand.click()
    card = asked(page)
    assert "Waarnemingen: 3" in texts(card)
    assert not card.erase.isEnabled()
    qtbot.keyClicks(card.typed, "Noor")
    assert not card.erase.isEnabled()
    card.typed.setText("linde ")
    qtbot.mouseClick(card.erase, Qt.MouseButton.LeftButton)
    assert room.desk.vault.find_case("Linde") is None
    assert room.desk.vault.find_case("Noor") is not None
    page = page_of(window)
    assert "1 casus gewist." in texts(page)
    page.save_receipt(tmp_path / "bewijs.txt")
    text = (tmp_path / "bewijs.txt").read_text(encoding="utf-8")
    assert "S. de Vries" in text
    assert "Linde" not in text


def test_all_that_is_due_goes_after_its_number_is_typed(later: Window, qtbot: QtBot) -> None:
    room = unlock(later, qtbot)
    strike(BOUND["forgetting"])
    page = page_of(later)
    due = {t.case: t.name for t in retention.every(room.desk.vault)}
    assert "Alle 2 casussen wissen" in texts(page)
    page.ask(due)
    card = asked(page)
    card.typed.setText("2")
    card.erase.click()
    assert room.desk.vault.cases() == ()


def test_after_erasing_nothing_of_the_open_case_is_held_any_more(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    press_sign(page, GIFTS)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "".join(PARTS))
    press(Qt.Key.Key_A, control=True)
    press(Qt.Key.Key_C, control=True)
    assert "".join(PARTS) in QApplication.clipboard().text()
    strike(BOUND["forgetting"])
    room = window.room
    assert room is not None
    kept = room.desk.vault
    key, case_id = kept.keys.key, kept.find_case("Noor")
    assert case_id is not None
    held_before = holding(*PARTS)
    page_of(window).ask({case_id: "Noor"})
    card = asked(page_of(window))
    card.typed.setText("Noor")
    card.erase.click()
    QApplication.processEvents()
    assert held_before
    assert (room.session, room.case_page, room.cases_page) == (None, None, None)
    assert kept.last_place() is None
    assert PARTS[0] not in QApplication.clipboard().text()
    assert "Noor" not in texts(window)
    strike(BOUND["cases"])
    assert room.cases_page is not None
    assert not any("Noor" in line for line in listed(room.cases_page))
    del page, card
    gc.collect()
    assert not holding(*PARTS)
    window.close()
    assert PARTS[0].encode() not in decrypted(places.vault / DATABASE, key)
    for file in (f for f in places.vault.parent.rglob("*") if f.is_file()):
        assert PARTS[0].encode() not in file.read_bytes()


def test_the_organisation_sets_its_terms(window: Window, places: Places, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    strike(BOUND["forgetting"])
    page = page_of(window)
    assert "Dit zijn voorbeelden, geen wet." in texts(page)
    page.terms.days[retention.Kept.NOTHING_CAME].setText("20")
    page.terms.keep.click()
    assert "Te vergeten op 13 dec 2026" in texts(page)
    window.close()
    with vault.unlock(places.vault, PHRASE) as kept:
        assert retention.terms(kept)[retention.Kept.NOTHING_CAME] == 20
