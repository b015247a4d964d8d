"""The address book at the desk: my card, cards of others, and a key that changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.cases.model import Professional
from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import Contact, export_card, listed, own_card, read_card_file
from lensdesk.desk.addresses.address_page import AddressPage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.window import Window
from lensdesk.lens.model import Lens
from lensdesk.words import Language
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import strike, texts, unlock
from tests.vault.practice import CHEAP


@pytest.fixture
def coordinator(tmp_path: Path, lens: Lens) -> Iterator[Desk]:
    with desk_of(tmp_path / "coordinator", lens, "C. Smit") as made:
        yield Desk(made, lens, made.professional())


def desk_of(folder: Path, lens: Lens, name: str) -> vault.Vault:
    return vault.create(folder, PHRASE, Professional(name, "social-work", "Gemeente"), CHEAP)


def card_of(desk: Desk, folder: Path) -> Path:
    path = folder / f"{desk.vault.folder.name}.lensdesk-card"
    export_card(desk, path, Language.NL, now())
    return path


def addresses(window: Window, qtbot: QtBot) -> AddressPage:
    if window.room is None:
        unlock(window, qtbot)
    strike(BOUND["addresses"])
    return page_of(window)


def page_of(window: Window) -> AddressPage:
    [page] = [p for p in window.findChildren(AddressPage) if p.isVisible()]
    return page


def contacts(window: Window) -> tuple[Contact, ...]:
    assert window.room is not None
    return listed(window.room.desk.vault)


def press(inside: QWidget, qtbot: QtBot, name: str) -> None:
    QApplication.processEvents()
    [found] = [b for b in inside.findChildren(QPushButton)
               if b.accessibleName() == name and b.isVisible()]  # fmt: skip
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def drop(page: QWidget, *files: Path) -> bool:
    """Drag files onto a page and let them go; whether the page takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, mime, left, nothing)
    enter.ignore()
    page.dragEnterEvent(enter)
    if enter.isAccepted():
        page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, nothing))
    return enter.isAccepted()


def test_my_card_is_shown_and_saved_with_the_words_that_its_reader_sees(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = addresses(window, qtbot)
    page.own.save_to(tmp_path / "mijn.lensdesk-card")
    assert "Bewaard als mijn.lensdesk-card." in texts(page)
    card = read_card_file(tmp_path / "mijn.lensdesk-card")
    assert card.name == "S. de Vries"
    shown = texts(page.own)
    assert all(f"{n}  {word}" in shown for n, word in enumerate(card.words, start=1))
    page.own.save_to(tmp_path / "nergens" / "mijn.lensdesk-card")
    assert "De kaart kon hier niet geschreven worden." in texts(page)


@pytest.mark.parametrize("dark", [False, True])
def test_the_code_is_black_on_white_with_room_around_it_in_every_theme(
    window: Window, qtbot: QtBot, dark: bool
) -> None:
    page = addresses(window, qtbot)
    if dark:
        strike(BOUND["theme"])
        page = page_of(window)
    code = page.own.code
    assert code.square >= 3
    image, edge = code.grab().toImage(), code.square
    ratio = image.width() / code.width()

    def is_dark(across: int, down: int) -> bool:
        spot = image.pixelColor(round((across + 0.5) * edge * ratio),
                                round((down + 0.5) * edge * ratio))  # fmt: skip
        assert spot.lightness() in {0, 255}
        return spot.lightness() == 0

    count = code.width() // edge
    painted = [[is_dark(x, y) for x in range(count)] for y in range(count)]
    assert painted == [list(row) for row in code._squares]
    assert not any(any(row) for row in (*painted[:4], *painted[-4:]))
    assert not any(any((*row[:4], *row[-4:])) for row in painted)


def test_a_card_that_is_dropped_is_confirmed_by_two_words_that_are_heard(
    window: Window, qtbot: QtBot, tmp_path: Path, coordinator: Desk
) -> None:
    page = addresses(window, qtbot)
    assert drop(page, card_of(coordinator, tmp_path))
    assert "De kaart van C. Smit staat erin." in texts(page)
    assert "Nog niet per telefoon bevestigd" in texts(page)
    press(page, qtbot, "Bevestig per telefoon: C. Smit")
    assert page.contacts is not None
    form = page.contacts.form
    assert form is not None
    spoken = own_card(coordinator, Language.NL, now()).words
    assert all(spoken[place - 1] not in texts(form).split() for place in form.typed)
    fields = list(form.typed.values())
    qtbot.keyClicks(fields[0], "anders")
    qtbot.keyClick(fields[0], Qt.Key.Key_Return)
    assert "is op deze kaart anders" in texts(form)
    assert contacts(window)[0].confirmed_at == ""
    for place, field in form.typed.items():
        field.setText(f" {spoken[place - 1].upper()} ")
    form.by.clear()
    form.check()
    assert "Vul in wie heeft gebeld." in texts(form)
    form.by.setText("S. de Vries")
    qtbot.keyClick(fields[1], Qt.Key.Key_Return)
    assert "Per telefoon bevestigd door S. de Vries op 23 nov 2026" in texts(page)
    assert contacts(window)[0].confirmed_by == "S. de Vries"


def test_another_key_stops_everything_until_somebody_chose(
    window: Window, qtbot: QtBot, tmp_path: Path, coordinator: Desk, lens: Lens
) -> None:
    page = addresses(window, qtbot)
    page.add(card_of(coordinator, tmp_path))
    with desk_of(tmp_path / "other", lens, "C. Smit") as other:
        stranger = Desk(other, lens, other.professional())
        file = card_of(stranger, tmp_path)
        words = own_card(stranger, Language.NL, now()).words
    before = contacts(window)
    assert drop(page, file)
    page = page_of(window)
    assert "Stop: deze kaart heeft een andere sleutel" in texts(page)
    assert "Voeg een kaart toe" not in texts(page)
    for word in (*words, *before[0].card.words):
        assert f"  {word}" in texts(page)
    strike(BOUND["language"])
    page = page_of(window)
    assert "Stop: this card has another key" in texts(page)
    press(page, qtbot, "Keep the old key")
    page = page_of(window)
    assert contacts(window) == before
    page.add(file)
    page = page_of(window)
    press(page, qtbot, "I phoned: take the new key")
    assert contacts(window) == before
    press(page, qtbot, "Sure? The old key is withdrawn. Press again")
    [now_known] = contacts(window)
    assert (now_known.card.words, now_known.confirmed_at) == (words, "")
    page = page_of(window)
    assert page.contacts is not None
    assert page.contacts.form is not None


def test_who_is_removed_can_be_put_back(
    window: Window, qtbot: QtBot, tmp_path: Path, coordinator: Desk
) -> None:
    page = addresses(window, qtbot)
    page.add(card_of(coordinator, tmp_path))
    before = contacts(window)
    press(page, qtbot, "Haal weg: C. Smit")
    assert contacts(window) == ()
    assert "C. Smit is weggehaald." in texts(page)
    press(page, qtbot, "Zet terug")
    assert contacts(window) == before


def test_what_is_no_card_is_said_and_other_files_are_not_taken(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = addresses(window, qtbot)
    wrong = tmp_path / "wrong.lensdesk-card"
    wrong.write_text("{}")
    assert drop(page, wrong)
    assert "Dit is geen kaart, of ze is veranderd." in texts(page)
    assert not drop(page, tmp_path / "a.docx")
    assert not drop(page, wrong, wrong)
    assert contacts(window) == ()


def test_a_vault_without_a_name_says_why_it_has_no_card(window: Window, qtbot: QtBot) -> None:
    room = unlock(window, qtbot)
    nobody = Professional("", "social-work", "")
    room.desk.vault.save_professional(nobody)
    room.desk = Desk(room.desk.vault, room.desk.lens, nobody)
    page = addresses(window, qtbot)
    assert "Een kaart heeft een naam nodig" in texts(page)
