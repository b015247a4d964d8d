"""Undo and redo, over every kind of change, by key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import DecisionKind
from lensdesk.desk.assessment_page import AssessmentPage
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.window import Window
from tests.desk.practice import on_disk, open_case, press, strike, texts

GIFTS = "gifts-then-favours"


def typed(qtbot: QtBot, text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, text)


def assessment(page: CasePage) -> AssessmentPage:
    found = page.findChild(AssessmentPage)
    assert found is not None
    return found


def test_one_ctrl_z_each_takes_back_a_visit_an_answer_a_decision_and_a_consultation(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    start = on_disk(window)
    strike(BOUND["new"])
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    strike(BOUND["assessment"])
    qtbot.mouseClick(assessment(page).decision.pick.chips["help"], Qt.MouseButton.LeftButton)
    assessment(page).consultations.add.click()
    case = on_disk(window)
    assert (len(case.visits), len(case.observations), len(case.consultations)) == (2, 1, 1)
    assert [d.kind for d in case.decisions] == [DecisionKind.HELP]
    strike(BOUND["undo"])
    assert (on_disk(window).consultations, assessment(page).consultations.forms()) == ((), ())
    strike(BOUND["undo"])
    assert on_disk(window).decisions == ()
    assert not assessment(page).decision.pick.chips["help"].isChecked()
    strike(BOUND["undo"])
    assert page.place.sign == GIFTS
    strike(BOUND["undo"])
    assert page.place.page == "visits"
    assert (on_disk(window).visits, on_disk(window).observations) == (start.visits, ())
    for _ in range(4):
        strike(BOUND["redo"])
    assert on_disk(window) == case


def test_what_is_typed_without_a_pause_is_one_step_and_the_field_shows_it(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["referral"])
    field = page.findChild(QLineEdit, "referral-recipient")
    assert field is not None
    field.setFocus()
    typed(qtbot, "Zorg")
    qtbot.waitUntil(lambda: on_disk(window).referral.get("recipient") == "Zorg")
    typed(qtbot, "coordinator")
    qtbot.waitUntil(lambda: on_disk(window).referral.get("recipient") == "Zorgcoordinator")
    strike("Ctrl+1")
    press(Qt.Key.Key_1)
    strike(BOUND["undo"])
    strike(BOUND["undo"])
    assert on_disk(window).referral["recipient"] == ""
    assert field.text() == ""
    assert field.hasFocus()
    assert "Ongedaan gemaakt: een antwoord op de verwijzing." in texts(window)
    strike(BOUND["redo"])
    assert field.text() == on_disk(window).referral["recipient"] == "Zorgcoordinator"
    assert "Toch gedaan: een antwoord op de verwijzing." in texts(window)


def test_ctrl_z_in_a_note_takes_back_the_typing_first_and_then_the_steps_before(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "een telefoon")
    qtbot.waitUntil(lambda: on_disk(window).observations[0].text == "een telefoon")
    while field.document().isUndoAvailable():
        strike(BOUND["undo"])
        assert field.hasFocus()
    qtbot.waitUntil(lambda: on_disk(window).observations[0].text == "")
    strike(BOUND["undo"])
    assert on_disk(window).observations == ()
    strike(BOUND["undo"])
    assert "Er is niets om ongedaan te maken." in texts(window)


def test_a_weighing_is_taken_back_and_the_panel_shows_it(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Linde")
    page.panel.weigh("recruitment")
    typed(qtbot, "verliefd")
    page.show_domain(0)
    assert on_disk(window, "Linde").weighings[-1].otherwise == "verliefd"
    strike(BOUND["undo"])
    assert on_disk(window, "Linde").weighings[-1].otherwise == ""
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "otherwise-recruitment"
    QTest.keyClicks(field, "x")
    assert page.panel.isVisible()
