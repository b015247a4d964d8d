"""Backups at the desk: by themselves, made now, looked into, put back, and back from damage."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.desk.backups_page import BackupsPage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.recover_card import RecoverCard
from lensdesk.desk.restore_card import RestoreCard
from lensdesk.desk.room import Room
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.vault_page import VaultPage
from lensdesk.desk.window import Places, Window
from lensdesk.vault import backups
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import open_case, press_sign, strike, texts, unlock

GIFTS = "gifts-then-favours"


def page_of(window: Window) -> BackupsPage:
    [page] = [p for p in window.findChildren(BackupsPage) if p.isVisible()]
    return page


def room_of(window: Window) -> Room:
    assert window.room is not None
    return window.room


def one_made(window: Window, qtbot: QtBot) -> BackupsPage:
    unlock(window, qtbot)
    strike(BOUND["backups"])
    page = page_of(window)
    assert "nog geen back-up" in texts(page)
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.list.count() == 1, timeout=20_000)
    return page


def test_one_is_made_beside_the_window_and_stands_in_the_trail(
    window: Window, qtbot: QtBot
) -> None:
    unlock(window, qtbot)
    room = room_of(window)
    room.backups.look()
    qtbot.waitUntil(lambda: not room.backups.is_busy, timeout=20_000)
    kept = room.desk.vault
    assert len(backups.listed(kept.folder)) == 1
    assert kept.entries()[-1].event == "backup"
    room.backups.look()
    qtbot.waitUntil(lambda: not room.backups.is_busy, timeout=20_000)
    assert len(backups.listed(kept.folder)) == 1


def test_a_lock_makes_one_of_a_small_vault(window: Window, places: Places, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    press_sign(page, GIFTS)
    window.lock()
    [made] = backups.listed(places.vault)
    with vault.unlock(places.vault / "backups" / made.name, PHRASE) as copy:
        case = copy.find_case("Noor")
        assert case is not None
        assert [o.sign for o in copy.case(case).observations] == [GIFTS]


def test_a_backup_that_fails_is_said_quietly_and_on_its_page(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    (places.vault / "backups").write_bytes(b"")  # where the folder should be
    unlock(window, qtbot)
    room = room_of(window)
    room.backups.make()
    qtbot.waitUntil(lambda: room.backups.fault is not None, timeout=20_000)
    assert "Back-up niet gelukt" in texts(window)
    strike(BOUND["backups"])
    assert "De laatste back-up is niet gelukt." in texts(page_of(window))


def test_what_is_in_it_is_shown_before_it_replaces_anything(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    page = one_made(window, qtbot)
    kept = room_of(window).desk.vault
    case = kept.find_case("Noor")
    assert case is not None
    kept.remove_case(case)
    page.look_inside()
    qtbot.waitUntil(lambda: "Nu in de kluis" in texts(page), timeout=20_000)
    page.secret.setText("zes heel andere woorden graag nu")
    page.put_back.click()
    qtbot.waitUntil(page.put_back.isEnabled, timeout=20_000)
    assert room_of(window).desk.vault is kept
    page.secret.setText(PHRASE)
    qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: window.room is not None and window.room.desk.vault is not kept, timeout=30_000
    )
    assert room_of(window).desk.vault.find_case("Noor") is not None
    assert "De back-up is teruggezet" in texts(window)
    [former] = (places.vault / "replaced").iterdir()
    assert str(former) in texts(window)
    with vault.unlock(former, PHRASE) as before:
        assert before.find_case("Noor") is None


def spoilt(places: Places, *, whole: bool) -> None:
    with vault.unlock(places.vault, PHRASE) as kept:
        backups.make(kept, now())
    file = places.vault / "vault.db"
    if whole:
        file.unlink()
    else:
        file.write_bytes(bytes(4096) + file.read_bytes()[4096:])


def restored_at_the_door(window: Window, qtbot: QtBot, secret: str) -> None:
    door = window.page
    assert isinstance(door, UnlockPage)
    qtbot.keyClicks(door.field, PHRASE)
    qtbot.keyClick(door.field, Qt.Key.Key_Return)
    qtbot.waitUntil(door.restore.isVisible, timeout=20_000)
    door.restore.click()
    [card] = door.findChildren(RestoreCard)
    card.secret.setText(secret)
    card.open.click()
    qtbot.waitUntil(card.put_back.isVisible, timeout=20_000)
    assert "niet te lezen" in texts(card)
    card.put_back.click()
    qtbot.waitUntil(lambda: window.room is not None, timeout=30_000)
    assert len(room_of(window).desk.vault.cases()) == 2


def test_a_damaged_vault_is_put_back_at_the_door_by_the_passphrase(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    spoilt(places, whole=False)
    restored_at_the_door(window, qtbot, PHRASE)


def test_a_vault_that_is_gone_is_put_back_by_the_recovery_code(
    places: Places, qtbot: QtBot
) -> None:
    with vault.unlock(places.vault, PHRASE) as kept:
        code = vault.ways.add_recovery(kept, now().date())
    spoilt(places, whole=True)
    window = Window(places, now)
    qtbot.addWidget(window)
    window.show()
    restored_at_the_door(window, qtbot, " ".join(code.groups))
    window.close()


def test_where_the_vault_lies_is_said_with_what_to_do(
    window: Window, places: Places, qtbot: QtBot, tmp_path: Path
) -> None:
    (places.vault.parent / ".dropbox").touch()
    unlock(window, qtbot)
    room_of(window).show_cases()
    assert "De kluis ligt in een map die met een clouddienst wordt gedeeld." in texts(window)
    strike(BOUND["vault"])
    assert "zet de map op een gewone plek" in texts(window)
    first = Window(Places(tmp_path / "new", tmp_path / "q.json", tmp_path / "lenses"), now)
    qtbot.addWidget(first)
    first.show()
    assert "zet de map op een gewone plek" in texts(first)
    first.close()


def test_back_from_the_vault_leads_to_the_open_case_on_its_page(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.show_page("timeline")
    strike(BOUND["vault"])
    strike(BOUND["backups"])
    strike(BOUND["cases"])
    shown = room_of(window).case_page
    assert shown is not None
    assert (shown.isVisible(), shown.place.page) == (True, "timeline")
    strike(BOUND["cases"])
    assert room_of(window).session is None


def test_a_vault_that_can_only_be_read_leads_to_its_backups(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    with vault.unlock(places.vault, PHRASE) as kept:
        backups.make(kept, now())
        in_use = (places.vault / "vault.keys").read_bytes()
    content = bytearray((places.vault / "vault.db").read_bytes())
    content[4096 * 9 + 50] ^= 1
    (places.vault / "vault.db").write_bytes(content)
    for copy in ("vault.keys", "vault.keys.bak"):  # as after a stop without closing
        (places.vault / copy).write_bytes(in_use)
    room = unlock(window, qtbot)
    assert room.desk.vault.is_read_only
    [vault_page] = window.findChildren(VaultPage)
    vault_page.restore.click()
    page = page_of(window)
    assert not page.make.isEnabled()
    for name in ("forgetting", "trail", "panic", "backups"):
        room.show_aside(name)
    page = page_of(window)
    page.look_inside()
    qtbot.waitUntil(lambda: "Nu in de kluis" in texts(page), timeout=20_000)
    page.secret.setText(PHRASE)
    page.put_back.click()
    qtbot.waitUntil(lambda: window.room is not None and window.room is not room, timeout=30_000)
    assert not room_of(window).desk.vault.is_read_only
    assert len(room_of(window).desk.vault.cases()) == 2


def test_the_recovery_code_of_a_damaged_vault_leads_to_its_backups(
    window: Window, qtbot: QtBot
) -> None:
    door = window.page
    assert isinstance(door, UnlockPage)
    door.forgotten.emit()
    [card] = door.findChildren(RecoverCard)
    card.failed(vault.VaultDamaged())
    qtbot.waitUntil(card.restore.isVisible)
    card.restore.click()
    [restore] = door.findChildren(RestoreCard)
    assert "Er is hier geen back-up." in texts(restore)
    restore.left.emit()
    assert door.field.isVisible()
