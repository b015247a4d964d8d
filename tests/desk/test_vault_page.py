"""Who may open the vault, at the desk: sheet, passphrase, organisation, waiting, damage."""

from pathlib import Path

import pyrage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.desk.keys import BOUND
from lensdesk.desk.recover_card import RecoverCard
from lensdesk.desk.recovery_page import RecoveryPage
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.vault_page import VaultPage
from lensdesk.desk.window import Places, Window
from lensdesk.vault import Kind, RecoveryCode, ways
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import strike, texts, unlock
from tests.vault.test_ways import Ring, no_ring, ring

__all__ = ["no_ring", "ring"]

OTHER = "zes heel andere woorden graag nu"
REMINDER = "Herstelblad nog niet geoefend"


def vault_page(window: Window, qtbot: QtBot) -> VaultPage:
    unlock(window, qtbot)
    strike(BOUND["vault"])
    [page] = window.findChildren(VaultPage)
    return page


def sheet_page(window: Window, qtbot: QtBot) -> tuple[RecoveryPage, RecoveryCode]:
    """Make a sheet and stand on it."""
    vault_page(window, qtbot).sheet_wanted.emit(None)
    [page] = [p for p in window.findChildren(RecoveryPage) if p.isVisible()]
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    [page] = [p for p in window.findChildren(RecoveryPage) if p.isVisible()]
    assert page._code is not None
    return page, page._code


def test_a_sheet_is_made_saved_and_rehearsed_and_the_reminder_goes(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page, code = sheet_page(window, qtbot)
    assert REMINDER in texts(window)
    assert all(group in texts(window) for group in code.groups)
    page.save_to(tmp_path / "blad.pdf")
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")
    places = list(page.typed)
    assert len(places) == 3
    for place in places:
        qtbot.keyClicks(page.typed[place], "AAAAA")
    qtbot.keyClick(page.typed[places[0]], Qt.Key.Key_Return)
    assert f"Blokje {places[0]} is anders dan op het blad." in texts(page)
    for place in places:
        page.typed[place].setText(code.groups[place - 1].lower())
    qtbot.keyClick(page.typed[places[0]], Qt.Key.Key_Return)
    assert REMINDER not in texts(window)
    assert "geoefend" in texts(window)


def test_a_sheet_that_cannot_be_saved_there_is_said(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page, _code = sheet_page(window, qtbot)
    page.save_to(tmp_path / "nergens" / "blad.pdf")
    assert "Het herstelblad kon hier niet bewaard worden." in texts(page)


def test_the_code_stays_on_the_page_in_the_other_language(window: Window, qtbot: QtBot) -> None:
    _page, code = sheet_page(window, qtbot)
    strike(BOUND["language"])
    assert "The recovery sheet" in texts(window)
    assert code.groups[0] in texts(window)


def test_a_forgotten_passphrase_is_replaced_with_the_sheet(
    places: Places, window: Window, qtbot: QtBot
) -> None:
    _page, code = sheet_page(window, qtbot)
    window.lock()
    door = window.page
    assert isinstance(door, UnlockPage)
    [forgotten] = [b for b in door.findChildren(QPushButton) if b.text() == "Wachtzin vergeten?"]
    qtbot.mouseClick(forgotten, Qt.MouseButton.LeftButton)
    [card] = door.findChildren(RecoverCard)
    card.new.choose_own()
    card.new.first.setText(OTHER)
    card.new.second.setText(OTHER)
    wrong = ("AAAAA", *code.groups[1:])
    qtbot.keyClicks(card.code, " ".join(wrong))
    card.open.click()
    assert "kijk naar blokje 1" in texts(card)
    card.code.setText(" ".join(code.groups))
    qtbot.keyClick(card.new.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.room is not None, timeout=20_000)
    window.close()
    vault.unlock(places.vault, OTHER).close()


def test_back_from_the_sheet_the_passphrase_is_asked_again(window: Window, qtbot: QtBot) -> None:
    door = window.page
    assert isinstance(door, UnlockPage)
    door.forgotten.emit()
    [card] = door.findChildren(RecoverCard)
    card.left.emit()
    assert door.field.isVisible()
    unlock(window, qtbot)


def test_the_passphrase_is_changed_at_the_desk(
    places: Places, window: Window, qtbot: QtBot
) -> None:
    page = vault_page(window, qtbot)
    card = page.passphrase
    card.new.choose_own()
    card.new.first.setText(OTHER)
    card.new.second.setText(OTHER)
    qtbot.keyClick(card.new.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Dat is gelukt." in texts(card), timeout=20_000)
    window.close()
    vault.unlock(places.vault, OTHER).close()


def test_all_keys_are_changed_and_the_new_sheet_is_shown(
    places: Places, window: Window, qtbot: QtBot
) -> None:
    page = vault_page(window, qtbot)
    card = page.rekey
    card.new.choose_own()
    card.new.first.setText(OTHER)
    card.new.second.setText(OTHER)
    qtbot.keyClick(card.new.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryPage)), timeout=20_000)
    assert window.room is not None
    window.room.show_cases()
    assert {c.name for c in window.room.desk.vault.cases()} == {"Noor", "Linde"}
    window.close()
    vault.unlock(places.vault, OTHER).close()


def test_the_key_of_the_organisation_comes_and_goes(window: Window, qtbot: QtBot) -> None:
    page = vault_page(window, qtbot)
    page.recipient.setText("geen sleutel")
    page.add_organisation()
    assert "Dit is geen sleutel van age." in texts(page)
    page.recipient.setText(str(pyrage.x25519.Identity.generate().to_public()))
    page.called.setText("Gemeente Oost")
    page.add_organisation()
    assert "Sleutel van de organisatie · Gemeente Oost" in texts(page)

    def away() -> QPushButton:
        name = "Trek in: Sleutel van de organisatie Gemeente Oost"
        [found] = [b for b in page.findChildren(QPushButton) if b.accessibleName() == name]
        return found

    pressed = away()
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert window.room is not None
    assert any(s.kind is Kind.ESCROW for s in ways.listed(window.room.desk.vault))
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert not any(s.kind is Kind.ESCROW for s in ways.listed(window.room.desk.vault))


def test_the_last_way_in_cannot_be_pressed_away(window: Window, qtbot: QtBot) -> None:
    page = vault_page(window, qtbot)
    [away] = [b for b in page.findChildren(QPushButton) if b.accessibleName().startswith("Trek in")]
    assert not away.isEnabled()


def test_where_there_is_a_key_store_a_pin_is_set_and_opens(
    places: Places, window: Window, qtbot: QtBot, ring: Ring
) -> None:
    page = vault_page(window, qtbot)
    qtbot.keyClicks(page.pin, "1111111")
    qtbot.keyClick(page.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Een pincode heeft 6 tot 14 tekens" in texts(page), timeout=20_000)
    page.pin.setText("271828")
    qtbot.keyClick(page.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "gemaakt 23 nov 2026" in texts(page), timeout=20_000)
    window.close()
    vault.unlock(places.vault, "271828").close()


def test_where_there_is_no_key_store_that_is_said(
    window: Window, qtbot: QtBot, no_ring: None
) -> None:
    assert "Dit systeem heeft geen sleutelbos" in texts(vault_page(window, qtbot))


def test_the_vault_is_checked_at_the_desk(window: Window, qtbot: QtBot) -> None:
    page = vault_page(window, qtbot)
    qtbot.mouseClick(page.soundness.press, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Alles is gelezen en in orde." in texts(page), timeout=20_000)


def test_an_older_database_is_said_at_once_and_can_be_gone_on_with(
    places: Places, qtbot: QtBot
) -> None:
    old = (places.vault / "vault.db").read_bytes()
    with vault.unlock(places.vault, PHRASE) as kept:
        kept.save_professional(kept.professional())
    (places.vault / "vault.db").write_bytes(old)
    window = Window(places, now)
    qtbot.addWidget(window)
    window.show()
    unlock(window, qtbot)
    [page] = window.findChildren(VaultPage)
    assert "De database is ouder dan hij was" in texts(page)
    assert page.soundness.save.isVisible()
    qtbot.mouseClick(page.soundness.accept, Qt.MouseButton.LeftButton)
    assert "De database is ouder" not in texts(page)
    assert window.room is not None
    assert not window.room.desk.vault.is_read_only
    window.close()


def test_what_can_be_saved_is_saved_from_the_desk(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = vault_page(window, qtbot)
    page.soundness.salvage_to(tmp_path / "nieuw")
    told = "Alles is gered in een nieuwe kluis"
    qtbot.waitUntil(lambda: told in texts(page), timeout=20_000)
    window.close()
    with vault.unlock(tmp_path / "nieuw", PHRASE) as kept:
        assert {c.name for c in kept.cases()} == {"Noor", "Linde"}


def test_after_wrong_tries_the_page_counts_down_and_opens_again(
    window: Window, qtbot: QtBot
) -> None:
    door = window.page
    assert isinstance(door, UnlockPage)
    for _ in range(4):
        qtbot.waitUntil(door.open.isEnabled, timeout=20_000)
        door.field.setText("een heel andere lange zin")
        qtbot.keyClick(door.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: door.open.text() == "Openen", timeout=20_000)
    assert "nog 2 s" in texts(door)
    assert not door.open.isEnabled()
    qtbot.waitUntil(door.open.isEnabled, timeout=20_000)
    assert "nog" not in texts(door).split("Wachtzin vergeten")[0].split("opnieuw")[-1]
    door.field.clear()
    unlock(window, qtbot)
