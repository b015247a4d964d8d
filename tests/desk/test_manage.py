import shutil
import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.assets import lenses_folder
from lensdesk.desk.book.book_page import BookPage
from lensdesk.desk.book.manage_view import ManageView
from lensdesk.desk.keys import BOUND
from lensdesk.desk.window import Window
from lensdesk.lens.model import Subject
from tests.desk.practice import strike, texts, unlock


def manage(window: Window) -> ManageView:
    strike(BOUND["book"])
    [book] = [p for p in window.findChildren(BookPage) if p.isVisible()]
    book.show_view("manage")
    [view] = book.findChildren(ManageView)
    return view


def zipped(folder: Path, version: str) -> Path:
    """The lens on fraud as somebody hands it on, in one file."""
    pack = folder / "pack"
    shutil.copytree(lenses_folder() / "fraud", pack)
    top = pack / "lens.toml"
    top.write_text(top.read_text("utf-8").replace('version = "1.0"', f'version = "{version}"'))
    file = folder / "fraud.zip"
    with zipfile.ZipFile(file, "w") as whole:
        for each in pack.rglob("*.toml"):
            whole.write(each, each.relative_to(pack))
    return file


def test_a_lens_in_one_file_is_installed_and_removed(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    unlock(window, qtbot)
    view = manage(window)
    view.install(zipped(tmp_path, "1.1"))
    qtbot.waitUntil(lambda: "Fraude, 1.1" in texts(view))
    [remove] = [b for b in view.findChildren(QPushButton) if b.text() == "Verwijder"]
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert "Fraude, 1.1" not in texts(view)


def test_a_damaged_lens_is_refused_with_all_its_faults(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    unlock(window, qtbot)
    view = manage(window)
    with zipfile.ZipFile(zipped(tmp_path, "one"), "a") as whole:
        whole.writestr("../outside.toml", "x = 1")
    view.install(tmp_path / "fraud.zip")
    qtbot.waitUntil(lambda: "lens.toml:" in texts(view))
    shown = texts(view)
    assert "outside.toml" in shown
    assert "Fraude, one" not in shown
    assert not (tmp_path / "outside.toml").exists()


def test_an_own_sign_stands_in_the_checklist_and_is_marked_as_own(
    window: Window, qtbot: QtBot
) -> None:
    unlock(window, qtbot)
    view = manage(window)
    form = view.sign_form
    form.label[0].setText("Rijdt in een busje van het park")
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    shown = texts(view)
    assert all(field in shown for field in ("label.en", "hint.nl", "subjects"))
    form.indicator.setCurrentIndex(form.indicator.findData("recruitment"))
    form.label[0].setText("Rijdt in een busje van het park")
    form.label[1].setText("Rides in a van of the park")
    form.hint[0].setText("Van wie is het busje?")
    form.hint[1].setText("Whose van is it?")
    form.subjects[Subject.CHILD].setChecked(True)
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert window.room is not None
    window.room.show_cases()
    case = window.room.desk.vault.find_case("Noor")
    assert case is not None
    window.room.open_case(case)
    page = window.room.case_page
    assert page is not None
    page.go_to("own-rijdt-in-een-busje-van-het-park")
    assert "eigen signaal" in texts(page)


def test_a_contact_of_the_region_is_filled_in_and_shown_on_what_now(
    window: Window, qtbot: QtBot
) -> None:
    unlock(window, qtbot)
    form = manage(window).contact_form
    form.fills.setCurrentIndex(form.fills.findData("care-coordinator"))
    form.reach.setText("06-00000000")
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    strike(BOUND["cases"])
    strike(BOUND["now"])
    shown = texts(window)
    assert "06-00000000" in shown
