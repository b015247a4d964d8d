import shutil
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.assets import lens_folder, lenses_folder
from lensdesk.cases.model import Answer
from lensdesk.casework.sending import Plain
from lensdesk.desk.window import Places, Window
from lensdesk.lens.shelf import Shelf
from lensdesk.words import Language
from tests.desk.practice import open_case, press_sign, texts, unlock

FRIENDS = """id = "suddenly-older-friends\""""


@pytest.fixture
def newer(places: Places, tmp_path: Path) -> Path:
    """The lens as it might be next year, installed: a sign under another id, a strong one weak."""
    pack = tmp_path / "pack"
    shutil.copytree(lens_folder(), pack)
    top = pack / "lens.toml"
    top.write_text(top.read_text("utf-8").replace('version = "1.0"', 'version = "2.0"'), "utf-8")
    file = pack / "domains" / "work-relations.toml"
    before, _, after = file.read_text("utf-8").partition('id = "gifts-then-favours"')
    after = after.replace('strength = "strong"', 'strength = "weak"', 1)
    text = f'{before}id = "gifts-then-favours"{after}'
    file.write_text(text.replace(FRIENDS, 'id = "older-friends-of-late"'), "utf-8")
    Shelf(lenses_folder(), places.lenses).install(pack)
    return pack


def press(window: Window, qtbot: QtBot, text: str) -> None:
    found = [b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_an_older_case_shows_what_changes_and_may_stay_as_it_is(
    newer: Path, window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    shown = texts(window)
    assert "Deze casus gebruikt versie 1.0; versie 2.0 is er ook." in shown
    assert "Geen enkele indicator zou anders uitkomen." in shown
    assert (
        "Kreeg cadeaus en moet nu iets terugdoen: van ‘sterk signaal’ naar ‘zwak signaal’" in shown
    )
    press(window, qtbot, "Blijf bij versie 1.0")
    assert page.place.page == "housing-finance"
    assert window.room is not None
    assert window.room.session is not None
    assert window.room.session.case.lens_version == "1.0"


def test_a_moved_case_reads_by_the_new_version_keeps_all_and_goes_back(
    newer: Path, window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    for sign in ("suddenly-older-friends", "gifts-then-favours"):
        press_sign(page, sign)
    page.show_page("version")
    told = "Werving en beïnvloeding: van ‘meerdere signalen’ naar ‘iets gezien’"
    room = window.room
    assert room is not None
    assert room.session is not None
    room.open_case(room.session.case.id)
    assert told in texts(window)
    press(window, qtbot, "Ga verder met versie 2.0")
    assert room.session.case.lens_version == "2.0"
    assert "◆ Werving en beïnvloeding" not in texts(window)
    assert "Signalen die deze lens niet meer heeft" in texts(window)
    assert "Gaat opeens om met veel oudere mensen: gezien" in texts(window)
    assert room.case_page is not None
    room.case_page.show_page("version")
    press(window, qtbot, "Ga verder met versie 1.0")
    assert room.session.case.lens_version == "1.0"
    assert "◆ Werving en beïnvloeding" in texts(window)
    assert len(room.session.case.observations) == 2


def test_a_new_case_begins_with_the_newest_version(
    newer: Path, window: Window, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor")
    assert window.room is not None
    window.room.show_cases()
    assert window.room.cases_page is not None
    window.room.cases_page.name.setText("Nieuw")
    press(window, qtbot, "Begin de casus")
    assert window.room.session is not None
    assert window.room.session.case.lens_version == "2.0"
    assert "Versie van de lens" not in texts(window)


def test_a_new_case_may_use_another_lens_and_its_letter_names_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    room = unlock(window, qtbot)
    assert room.cases_page is not None
    room.cases_page.name.setText("Oud geld")
    room.cases_page.lens.setCurrentIndex(room.cases_page.lens.findData("fraud"))
    press(window, qtbot, "Begin de casus")
    assert room.session is not None
    assert (room.session.case.lens_id, room.session.desk.lens.id) == ("fraud", "fraud")
    sign = next(iter(room.session.desk.lens.signs))
    room.session.answer(sign, Answer.SEEN)
    for page in ("timeline", "further", "now", "book", "referral"):
        assert room.case_page is not None
        room.case_page.show_page(page)
    assert room.session.refer(tmp_path / "letter.pdf", Language.NL, Plain()) is not None
    document = pypdfium2.PdfDocument(tmp_path / "letter.pdf")
    told = " ".join(" ".join(p.get_textpage().get_text_range() for p in document).split())
    document.close()
    assert "Gemaakt met de lens fraude, versie 1.0." in told
    room.show_cases()
    assert "Oud geld" in [c.name for c in room.desk.vault.cases()]
