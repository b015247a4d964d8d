from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Case, Observation
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.checklist.note_editor import NoteEditor
from lensdesk.desk.keys import BOUND
from lensdesk.desk.network.network_page import NetworkPage
from lensdesk.desk.timeline_page import TimelinePage
from lensdesk.desk.window import Window
from tests.desk.practice import kept, open_case, press, press_sign, row_of, strike, texts

SIGN = "gifts-then-favours"


def at_sign(window: Window, qtbot: QtBot, *names: str) -> CasePage:
    page = open_case(window, qtbot, "Noor")
    assert window.room is not None
    assert window.room.session is not None
    for name in names:
        window.room.session.add_person(name, None, "")
    press_sign(page, SIGN)
    return page


def editor(page: CasePage) -> NoteEditor:
    [found] = row_of(page, SIGN).findChildren(NoteEditor)
    return found


def case(window: Window) -> Case:
    assert window.room is not None
    assert window.room.session is not None
    return window.room.session.case


def told(window: Window) -> Observation:
    return kept(window, "Noor")[SIGN]


def type_(text: str) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, text)


def named(window: Window) -> list[str]:
    names = {p.id: p.name for p in case(window).persons}
    return [names[p] for p in told(window).persons]


def test_two_persons_are_named_in_a_few_keys_and_let_go_again(window: Window, qtbot: QtBot) -> None:
    page = at_sign(window, qtbot, "Moeder", "Linde", "Sem")
    strike(BOUND["whom"])
    for letters in ("m", "li"):
        type_(letters)
        press(Qt.Key.Key_Return)
    assert named(window) == ["Moeder", "Linde"]
    assert "over: Moeder en Linde" in editor(page).whom.text()
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor(page)._text
    strike(BOUND["whom"])
    type_("li")
    press(Qt.Key.Key_Return)
    assert named(window) == ["Moeder"]
    strike(BOUND["undo"])
    assert named(window) == ["Moeder", "Linde"]


def test_the_household_and_persons_are_named_by_touch(window: Window, qtbot: QtBot) -> None:
    page = at_sign(window, qtbot, "Moeder", "Linde")
    qtbot.mouseClick(editor(page).whom, Qt.MouseButton.LeftButton)

    def touch(name: str) -> QPushButton:
        chips = editor(page).panel.chips.values()
        chip = next(c for c in chips if c.accessibleName() == name)
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        return chip

    assert touch("hele huishouden").isChecked()
    assert touch("Linde").isChecked()
    assert (told(window).household, named(window)) == (True, ["Linde"])
    assert not touch("hele huishouden").isChecked()
    assert not told(window).household
    qtbot.mouseClick(editor(page).whom, Qt.MouseButton.LeftButton)
    assert editor(page).panel.isHidden()


def test_who_is_no_person_of_the_case_is_kept_in_words(window: Window, qtbot: QtBot) -> None:
    page = at_sign(window, qtbot, "Moeder")
    strike(BOUND["whom"])
    type_("tante")
    press(Qt.Key.Key_Return)
    assert (told(window).about, told(window).persons) == ("tante", ())
    chip = editor(page).panel.chips["words"]
    assert (chip.text(), chip.isChecked()) == ("tante", True)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told(window).about is None
    assert "words" not in editor(page).panel.chips


def test_of_many_persons_a_few_are_offered_and_the_others_are_typed(
    window: Window, qtbot: QtBot
) -> None:
    page = at_sign(window, qtbot, *(f"Neef {n}" for n in range(30)))
    strike(BOUND["whom"])
    assert len(editor(page).panel.chips) == 11
    assert "En nog 20 personen" in texts(window)
    type_("29")
    press(Qt.Key.Key_Return)
    assert named(window) == ["Neef 29"]
    strike(BOUND["whom"])
    assert editor(page).panel.chips[told(window).persons[0]].isChecked()  # it stands in front


def test_another_name_shows_on_the_row_and_in_the_timeline_and_who_goes_stays_in_words(
    window: Window, qtbot: QtBot
) -> None:
    page = at_sign(window, qtbot, "Linde")
    strike(BOUND["whom"])
    type_("lin")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    row_of(page, SIGN).close_note()
    assert "over: Linde" in texts(row_of(page, SIGN))
    strike(BOUND["network"])
    [network] = page.findChildren(NetworkPage)
    network.persons.list.setFocus()
    press(Qt.Key.Key_Return)
    network.persons.name.clear()
    type_("Lot")
    press(Qt.Key.Key_Return)
    strike(BOUND["timeline"])
    [timeline] = page.findChildren(TimelinePage)
    assert timeline.about.findText("Lot") > 0
    assert "over: Lot" in timeline.list.item(0).text()
    strike(BOUND["network"])
    network.persons.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert (told(window).persons, told(window).about) == ((), "Lot")
    page.go_to(SIGN)
    row_of(page, SIGN).close_note()
    assert "over: Lot" in texts(row_of(page, SIGN))
    strike(BOUND["undo"])
    assert named(window) == ["Lot"]
    assert page.place.page == "network"  # where it was done


def test_observations_with_a_name_in_words_are_linked_by_one_button(
    window: Window, qtbot: QtBot
) -> None:
    page = at_sign(window, qtbot)
    strike(BOUND["whom"])
    type_("Lot")
    press(Qt.Key.Key_Return)
    strike(BOUND["network"])
    [network] = page.findChildren(NetworkPage)
    assert network.persons.recognise.isHidden()
    network.persons.name.setFocus()
    type_("Lot")
    press(Qt.Key.Key_Return)
    assert network.persons.recognise.text() == "Koppel 1 waarneming waarin deze naam staat"
    qtbot.mouseClick(network.persons.recognise, Qt.MouseButton.LeftButton)
    assert named(window) == ["Lot"]
    assert network.persons.recognise.isHidden()


def test_a_part_of_a_name_without_blanks_is_enough_and_a_mark_chooses_nobody(
    window: Window, qtbot: QtBot
) -> None:
    page = at_sign(window, qtbot, "Moeder", "王小明", "محمد العلي")
    strike(BOUND["whom"])
    for typed in ("明", "العلي", "?"):
        editor(page).panel.field.setText(typed)
        press(Qt.Key.Key_Return)
    assert named(window) == ["王小明", "محمد العلي"]
    assert told(window).about == "?"


def test_the_question_whom_is_in_sight_also_with_text_twice_as_large(
    window: Window, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor")
    window.prefer(replace(window.look.preferences, text_size=200))
    window.resize(1366, 768)
    assert window.room is not None
    page = window.room.case_page
    assert page is not None
    press_sign(page, SIGN)
    strike(BOUND["whom"])
    field = editor(page).panel.field

    def in_sight() -> None:
        assert field.visibleRegion().boundingRect().height() == field.height()

    qtbot.waitUntil(in_sight)
    assert field.hasFocus()
