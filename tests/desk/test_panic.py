"""Everything is made unreadable: from the neutral page and from the vault, never by accident."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.desk.keys import BOUND
from lensdesk.desk.panic_card import PanicCard
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Places, Window
from tests.desk.conftest import PHRASE
from tests.desk.practice import open_case, press, strike, texts, unlock


def card_of(window: Window) -> PanicCard:
    QApplication.processEvents()
    [card] = [c for c in window.findChildren(PanicCard) if c.isVisible()]
    return card


def test_it_asks_a_typed_word_and_a_second_step(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    strike(BOUND["panic"])
    card = card_of(window)
    assert "niet beloven" in texts(card)
    assert "ssd" in texts(card)
    qtbot.keyClicks(card.word, "wisse")
    assert not card.erase.isEnabled()
    qtbot.keyClicks(card.word, "n")
    press(Qt.Key.Key_Return)
    assert window.room is not None  # Enter in the field is not enough
    assert card.erase.isEnabled()


def test_from_an_open_case_nothing_opens_after_it_and_the_page_is_neutral(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["panic"])
    card = card_of(window)
    card.word.setText("WISSEN")
    qtbot.mouseClick(card.erase, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, UnlockPage)
    assert window.room is None
    assert "gewist" not in texts(window.page).lower()
    with pytest.raises(vault.VaultDamaged):
        vault.unlock(places.vault, PHRASE)


def test_from_the_neutral_page_without_a_passphrase(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    door = window.page
    assert isinstance(door, UnlockPage)
    door.panic_asked.emit()
    card = card_of(window)
    card.left.emit()
    assert door.field.isVisible()
    door.panic_asked.emit()
    card = card_of(window)
    card.word.setText("wissen")
    qtbot.mouseClick(card.erase, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, UnlockPage)
    assert window.page is not door
    with pytest.raises(vault.VaultDamaged):
        vault.unlock(places.vault, PHRASE)


def test_where_another_program_has_the_vault_open_it_is_said(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    with vault.unlock(places.vault, PHRASE):
        door = window.page
        assert isinstance(door, UnlockPage)
        door.panic_asked.emit()
        card = card_of(window)
        card.word.setText("wissen")
        qtbot.mouseClick(card.erase, Qt.MouseButton.LeftButton)
        assert card.isVisible()
        assert "open" in texts(card)
    vault.unlock(places.vault, PHRASE).close()
