from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextLayout, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from lensdesk.cases.people import RelationKind
from lensdesk.desk.checklist.note_editor import NoteEditor
from lensdesk.desk.keys import BOUND
from lensdesk.desk.network.network_page import NetworkPage
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Window
from lensdesk.graphics.shapes import Box
from tests.desk.practice import on_disk, open_case, press, press_sign, row_of, strike, texts


def at_network(window: Window, qtbot: QtBot) -> NetworkPage:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["network"])
    [shown] = page.findChildren(NetworkPage)
    return shown


def type_(text: str) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    if text.isascii():
        QTest.keyClicks(focus, text)
    else:
        focus.insert(text)  # as an input method does


def add(name: str, year: str = "", role: str = "") -> None:
    """Type somebody, from field to field by Tab; Enter adds."""
    type_(name)
    press(Qt.Key.Key_Tab)
    type_(year)
    press(Qt.Key.Key_Tab)
    type_(role)
    press(Qt.Key.Key_Return)


def tab_to(wanted: Callable[[], bool]) -> None:
    for _stop in range(30):
        if wanted():
            return
        press(Qt.Key.Key_Tab)
    raise LookupError


def named(name: str) -> Callable[[], bool]:
    def here() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and focus.accessibleName() == name

    return here


def test_persons_are_typed_one_after_the_other_without_leaving_the_keyboard(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    add("Moeder", "1985", "moeder van L.")
    add("L.", "2011")
    add("Buurman")
    people = [(p.name, p.birth_year, p.role) for p in on_disk(window).persons]
    assert people == [("Moeder", 1985, "moeder van L."), ("L.", 2011, ""), ("Buurman", None, "")]
    assert QApplication.focusWidget() is page.persons.name
    assert "kind · 2011" in page.persons.list.item(1).text()
    assert "leeftijd onbekend" in page.persons.list.item(2).text()


def test_a_relation_is_laid_and_taken_away_by_key_and_stands_in_the_picture(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    add("Moeder", "1985")
    add("L.", "2011")
    tab_to(named("Relatie"))
    kinds = QApplication.focusWidget()
    assert isinstance(kinds, QComboBox)
    press(Qt.Key.Key_End)
    tab_to(named("Wat dan, bijv. kookt voor"))
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    type_("kookt voor")
    press(Qt.Key.Key_Return)
    tab_to(named("Leg vast"))
    [relation] = on_disk(window).relations
    assert (relation.kind, relation.word) == (RelationKind.OTHER, "kookt voor")
    assert "L. – kookt voor – Moeder." in page.picture.zoomed.view.accessibleName()
    page.relations.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert on_disk(window).relations == ()
    strike(BOUND["undo"])
    assert on_disk(window).relations == (relation,)


def test_enter_on_a_person_changes_them_and_delete_takes_them_away(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    add("Moeder", "1985")
    add("L.", "2011")
    tab_to(lambda: isinstance(QApplication.focusWidget(), QListWidget))
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.persons.name
    assert page.persons.name.text() == "L."
    page.persons.name.clear()
    type_("Lot")
    press(Qt.Key.Key_Return)
    assert [p.name for p in on_disk(window).persons] == ["Moeder", "Lot"]
    assert page.persons.name.text() == ""
    tab_to(lambda: isinstance(QApplication.focusWidget(), QListWidget))
    press(Qt.Key.Key_Delete)
    assert len(on_disk(window).persons) == 1
    strike(BOUND["undo"])
    assert {p.name for p in on_disk(window).persons} == {"Moeder", "Lot"}
    assert page.persons.list.count() == 2


@pytest.mark.parametrize("name", ["", "Jan\u202enesnaJ"])
def test_what_cannot_be_a_name_is_told_and_what_was_typed_stays(
    window: Window, qtbot: QtBot, name: str
) -> None:
    page = at_network(window, qtbot)
    page.persons.name.setText(name)
    page.persons.role.setText("buurman")
    press(Qt.Key.Key_Return)
    assert on_disk(window).persons == ()
    assert page.persons.role.text() == "buurman"
    assert ("onzichtbare tekens" if name else "naam of kenmerk nodig") in texts(window)


def test_with_nothing_typed_the_last_step_is_undone_and_else_the_typing(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    add("Moeder")
    add("L.")
    strike(BOUND["undo"])
    assert [p.name for p in on_disk(window).persons] == ["Moeder"]
    strike(BOUND["redo"])
    assert len(on_disk(window).persons) == 2
    type_("Buur")
    strike(BOUND["undo"])
    assert page.persons.name.text() == ""
    assert len(on_disk(window).persons) == 2


def test_two_of_one_name_are_told_apart_by_what_else_is_known(window: Window, qtbot: QtBot) -> None:
    page = at_network(window, qtbot)
    add("Jan", "1960", "opa")
    add("Jan", "2012")
    offered = [page.relations.one.itemText(n) for n in range(2)]
    assert "volwassene · 1960 · opa" in offered[0]
    assert "kind · 2012" in offered[1]


def test_names_of_any_script_are_shown_and_offered_in_the_note(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["network"])
    names = ["محمد العلي", "Łukasz Żółć", "王小明", "<b>Jan</b> & co"]
    for name in names:
        add(name)
    assert [p.name for p in on_disk(window).persons] == names
    press_sign(page, "gifts-then-favours")
    press(Qt.Key.Key_Return)
    [editor] = row_of(page, "gifts-then-favours").findChildren(NoteEditor)
    strike(BOUND["whom"])
    offered = [chip.accessibleName() for chip in editor.panel.chips.values()]
    assert offered == ["hele huishouden", *names]


def test_who_is_whose_parent_does_not_turn_round_between_arabic_names(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    add("محمد")
    add("علي")
    qtbot.keyClicks(page.relations.kind, "anders")
    page.relations.word.setText("يعمل")
    page.relations.word.setFocus()
    press(Qt.Key.Key_Return)
    line = page.relations.list.item(0).text()
    layout = QTextLayout(line)
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()
    places = [f"{drawn.cursorToX(line.index(n) + 1)}" for n in ("علي", "يعمل", "محمد")]
    across = [float(place.strip("(").split(",")[0]) for place in places]
    assert across == sorted(across)


def test_the_picture_grows_by_button_wheel_and_key_and_a_box_chooses_its_person(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    add("Moeder")
    add("L.")
    usual = page.picture.zoomed.view.width()
    qtbot.mouseClick(page.picture.zoomed.larger, Qt.MouseButton.LeftButton)
    assert page.picture.zoomed.view.width() > usual
    page.picture.zoomed.area.setFocus()
    press(Qt.Key.Key_Minus)
    assert page.picture.zoomed.view.width() == usual
    wheel(page, -120)
    assert page.picture.zoomed.view.width() < usual
    wheel(page, 120)
    boxes = [s for s in page.picture.zoomed.view._drawing.shapes if isinstance(s, Box) and s.key]
    page.persons.list.setCurrentRow(1)
    at = QPoint(int(boxes[0].x + 30), int(boxes[0].y + 20))
    qtbot.mouseClick(page.picture.zoomed.view, Qt.MouseButton.LeftButton, pos=at)
    assert page.persons.list.currentRow() == 0


def wheel(page: NetworkPage, turn: int) -> None:
    port = page.picture.zoomed.area.viewport()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(port.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def test_three_hundred_persons_are_listed_and_drawn(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    assert window.room is not None
    session = window.room.session
    assert session is not None
    for n in range(300):
        session.add_person(f"Persoon {n}", 1950 + n % 70, "")
    first, *others = session.case.persons
    for other in others[:40]:
        session.relate(first.id, RelationKind.WORKS_FOR, other.id, "")
    strike(BOUND["network"])
    [page] = window.findChildren(NetworkPage)
    assert page.persons.list.count() == 300
    assert "Persoon 0 werkt voor Persoon 40." in page.picture.zoomed.view.accessibleName()
    assert not page.grab().isNull()


def test_f9_hides_every_name(window: Window, qtbot: QtBot) -> None:
    at_network(window, qtbot)
    add("Moederlief")
    press(Qt.Key.Key_F9)
    assert isinstance(window.page, UnlockPage)
    assert "Moederlief" not in texts(window)


def centre(page: NetworkPage, person: str) -> QPoint:
    [found] = [
        s
        for s in page.picture.zoomed.view._drawing.shapes
        if isinstance(s, Box) and s.key == person
    ]
    return QPoint(int(found.x + found.width / 2), int(found.y + found.height / 2))


def test_somebody_is_dragged_to_another_place_kept_undone_and_arranged_again(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    add("Moeder", "1985")
    add("L.", "2011")
    view, person = page.picture.zoomed.view, on_disk(window).persons[1].id
    start = centre(page, person)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + QPoint(20 * step, 16 * step))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(100, 80))
    assert centre(page, person) == start + QPoint(100, 80)
    assert on_disk(window).persons[1].spot is not None
    assert page.persons.list.chosen() == person
    strike(BOUND["undo"])
    assert on_disk(window).persons[1].spot is None
    strike(BOUND["redo"])
    qtbot.mouseClick(page.picture.again, Qt.MouseButton.LeftButton)
    assert on_disk(window).persons[1].spot is None
    assert centre(page, person) == start


def test_somebody_is_moved_by_key_and_a_click_alone_moves_nobody(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    add("Moeder", "1985")
    add("L.", "2011")
    person = on_disk(window).persons[1].id
    before = centre(page, person)
    qtbot.mouseClick(page.picture.zoomed.view, Qt.MouseButton.LeftButton, pos=before)
    assert on_disk(window).persons[1].spot is None
    page.picture.zoomed.area.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Right, control=True)
    press(Qt.Key.Key_Down, control=True)
    after = centre(page, person)
    assert (after.x() - before.x(), after.y() - before.y()) == (36, 12)
    page.persons.name.setFocus()
    add("Buurman")
    assert centre(page, person) == after


def test_the_picture_is_in_sight_at_once_on_a_laptop_and_goes_to_paper_alone(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = at_network(window, qtbot)
    window.resize(1366, 768)
    add("Moeder", "1985", "heeft het gezag")
    QApplication.processEvents()
    seen = page.picture.zoomed.area
    corner = seen.mapTo(window, QPoint(seen.width(), seen.height()))
    assert seen.isVisible()
    assert corner.y() <= window.height()
    assert corner.x() <= window.width()
    page.picture.write(tmp_path / "tekening.pdf")
    with pypdfium2.PdfDocument(tmp_path / "tekening.pdf") as kept:
        assert len(kept) == 1
        words = kept[0].get_textpage().get_text_range()
    assert "Moeder" in words
    assert "Noor" not in words
    page.picture.write(tmp_path / "nowhere" / "tekening.pdf")
    assert "kon hier niet geschreven worden" in texts(window)


def test_the_picture_is_pulled_along_where_nobody_stands(window: Window, qtbot: QtBot) -> None:
    page = at_network(window, qtbot)
    add("Moeder", "1985")
    add("L.", "2011")
    zoomed = page.picture.zoomed
    for _ in range(4):
        zoomed.zoom(1)
    across = zoomed.area.horizontalScrollBar()
    across.setValue(0)
    assert across.maximum() > 60
    bare = QPoint(zoomed.view.width() - 3, zoomed.view.height() - 3)
    QTest.mousePress(zoomed.view, Qt.MouseButton.LeftButton, pos=bare)
    start = across.value()
    for step in (30, 60):
        QTest.mouseMove(zoomed.view, bare - QPoint(step, 0))
    QTest.mouseRelease(zoomed.view, Qt.MouseButton.LeftButton, pos=bare)
    assert across.value() > start
    assert all(p.spot is None for p in on_disk(window).persons)


def test_a_relation_with_who_was_added_last_takes_four_keys(window: Window, qtbot: QtBot) -> None:
    at_network(window, qtbot)
    add("Moeder")
    add("L.")
    strike(BOUND["relate"])  # 1
    press(Qt.Key.Key_Tab)  # 2
    kinds = QApplication.focusWidget()
    assert isinstance(kinds, QComboBox)
    QTest.keyClicks(kinds, "k")  # 3
    press(Qt.Key.Key_Return)  # 4
    [relation] = on_disk(window).relations
    mother, child = on_disk(window).persons
    assert (relation.one, relation.kind, relation.other) == (
        child.id, RelationKind.CHILD, mother.id,
    )  # fmt: skip


def test_a_person_is_chosen_for_a_relation_by_the_first_letters(
    window: Window, qtbot: QtBot
) -> None:
    page = at_network(window, qtbot)
    for name in ("Moeder", "Linde", "Rachid"):
        add(name)
    strike(BOUND["relate"])
    QTest.keyClicks(page.relations.one, "li")
    QTest.keyClicks(page.relations.other, "r")
    QTest.keyClicks(page.relations.kind, "schuld")
    assert page.relations.kind.currentData() == RelationKind.OWES
    page.relations.other.setFocus()
    press(Qt.Key.Key_Return)
    [relation] = on_disk(window).relations
    assert "Linde" in page.relations.list.item(0).text()
    names = {p.id: p.name for p in on_disk(window).persons}
    assert (names[relation.one], names[relation.other]) == ("Linde", "Rachid")
