from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.cases.assessments import QUESTIONS
from lensdesk.cases.model import Decision, DecisionKind
from lensdesk.desk.assessment_page import AssessmentPage
from lensdesk.desk.consultations_card import ConsultationForm
from lensdesk.desk.keys import BOUND
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Window
from lensdesk.errors import LensDeskError
from lensdesk.preferences import Preferences
from lensdesk.words import Language, words
from tests.desk.conftest import now
from tests.desk.practice import on_disk, open_case, press, strike, texts, unlock

SPACE, TAB = Qt.Key.Key_Space, Qt.Key.Key_Tab


def shown(window: Window) -> AssessmentPage:
    assert window.room is not None
    assert window.room.case_page is not None
    page = window.room.case_page.findChild(AssessmentPage)
    assert isinstance(page, AssessmentPage)
    QApplication.processEvents()
    return page


def opened(window: Window, qtbot: QtBot) -> AssessmentPage:
    """The assessment of a case, by its key."""
    open_case(window, qtbot, "Noor")
    strike(BOUND["assessment"])
    return shown(window)


def kept(window: Window) -> dict[str, str]:
    return dict(on_disk(window).assessment)


def added(page: AssessmentPage) -> ConsultationForm:
    """A new consultation, by key."""
    page.consultations.add.setFocus()
    press(SPACE)
    QApplication.processEvents()
    return page.consultations.forms()[-1]


def type_here(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def test_the_page_has_its_key_and_stands_between_the_timeline_and_look_further(
    window: Window, qtbot: QtBot
) -> None:
    opened(window, qtbot)
    assert window.room is not None
    assert window.room.case_page is not None
    assert window.room.case_page.place.page == "assessment"
    items = [b.text() for b in window.room.case_page._rail.findChildren(QPushButton)]
    at = items.index("Mijn inschatting")
    assert items[at - 1 : at + 2] == ["Tijdlijn", "Mijn inschatting", "Kijk verder"]


def test_a_question_is_answered_changed_and_taken_back_by_key(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    chips = page.picks["danger"].chips
    chips["not_known_yet"].setFocus()
    press(SPACE)
    assert kept(window) == {"danger": "not_known_yet"}
    assert chips["not_known_yet"].isChecked()
    chips["no"].setFocus()
    press(SPACE)
    assert kept(window) == {"danger": "no"}
    assert [c for c, chip in chips.items() if chip.isChecked()] == ["no"]
    press(SPACE)
    assert kept(window) == {"danger": ""}
    assert not any(chip.isChecked() for chip in chips.values())


def test_every_answer_is_one_tab_from_the_next_in_the_order_of_reading(
    window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    page.picks[QUESTIONS[0]].chips["yes"].setFocus()
    for question in QUESTIONS:
        for chip in page.picks[question].chips.values():
            assert QApplication.focusWidget() is chip
            press(TAB)
        assert QApplication.focusWidget() is page.notes[f"{question}_line"]
        press(TAB)
    for decision in DecisionKind:
        assert QApplication.focusWidget() is page.decision.pick.chips[decision]
        press(TAB)


def test_no_answer_leads_to_a_decision(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    for answer in ("yes", "no"):
        for question in QUESTIONS:
            page.picks[question].chips[answer].click()
        assert not any(chip.isChecked() for chip in page.decision.pick.chips.values())
    assert set(kept(window)) == set(QUESTIONS)


def test_a_text_is_kept_by_itself_after_the_last_key_and_the_status_says_so(
    window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    page.notes["protective"].setFocus()
    type_here(qtbot, "oma woont dichtbij")
    qtbot.waitUntil(lambda: kept(window) == {"protective": "oma woont dichtbij"}, timeout=3000)
    assert "Bewaard 14:15:00" in texts(window)
    assert QApplication.focusWidget() is page.notes["protective"]


def test_drafts_are_kept_when_the_desk_hides(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    form = added(page)
    assert QApplication.focusWidget() is form.who
    type_here(qtbot, "Petra")
    press(Qt.Key.Key_F9)
    assert isinstance(window.page, UnlockPage)
    unlock(window, qtbot)
    [talk] = on_disk(window).consultations
    assert (talk.who, talk.day, talk.without_name) == ("Petra", date(2026, 11, 23), False)


def test_a_decision_asks_who_when_and_why_with_the_keyboard_alone(
    window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    assert not page.decision.by.isVisible()
    page.decision.pick.chips["not_yet"].setFocus()
    press(SPACE)
    QApplication.processEvents()
    press(TAB)
    assert QApplication.focusWidget() is page.decision.by
    assert page.decision.by.text() == "S. de Vries"
    press(Qt.Key.Key_End)
    type_here(qtbot, " en Petra")
    press(TAB)
    type_here(qtbot, "20")
    while QApplication.focusWidget() is page.decision.on:  # its day, month and year
        press(TAB)
    assert QApplication.focusWidget() is page.decision.reason
    type_here(qtbot, "eerst praten")
    page.picks["danger"].chips["no"].setFocus()
    [decision] = on_disk(window).decisions
    assert (decision.kind, decision.decided_by) == (DecisionKind.NOT_YET, "S. de Vries en Petra")
    assert (decision.made_at.date(), decision.reason) == (date(2026, 11, 20), "eerst praten")


def test_earlier_decisions_stand_under_todays_and_a_day_to_look_again_reminds_on_the_list(
    window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    assert window.room is not None
    assert window.room.session is not None
    earlier = Decision(
        "d1", DecisionKind.HELP, None, "Hulp bij schulden.", now() - timedelta(days=9), "Petra"
    )
    window.room.session.change_decision(earlier)
    assert not any(chip.isChecked() for chip in page.decision.pick.chips.values())
    page.decision.pick.chips["keep_looking"].click()
    assert page.decision.until.isVisible()
    assert page.decision.until.day() == date(2026, 12, 7)
    assert "14 nov 2026 · Hulp bieden of regelen · Petra: Hulp bij schulden." in texts(page)
    page.decision.until.setDate(QDate(2026, 12, 3))
    again = {case.name: case.look_again for case in window.room.desk.vault.cases()}
    assert again["Noor"] == date(2026, 12, 3)
    page.decision.until.setDate(QDate(2026, 11, 3))
    assert "De dag om weer te kijken ligt niet na vandaag." in texts(window)
    assert page.decision.until.day() == date(2026, 12, 3)
    press(Qt.Key.Key_Z, control=True)
    press(Qt.Key.Key_Z, control=True)
    assert on_disk(window).decisions == (earlier,)


def test_a_consultation_is_written_taken_away_and_put_back_by_key(
    window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    form = added(page)
    type_here(qtbot, "Petra")
    press(TAB)
    type_here(qtbot, "aandachtsfunctionaris")
    form.without_name.setFocus()
    press(SPACE)
    form.advice.setFocus()
    type_here(qtbot, "wacht tot woensdag")
    form.without_name.setFocus()
    written = on_disk(window).consultations
    assert [(c.who, c.role, c.advice, c.without_name) for c in written] == [
        ("Petra", "aandachtsfunctionaris", "wacht tot woensdag", True)
    ]
    press(TAB)
    press(SPACE)
    assert on_disk(window).consultations == ()
    assert "Overleg weggehaald." in texts(page)
    assert window.room is not None
    assert window.room.session is not None
    window.room.session.flush()  # what is gone writes nothing any more
    assert on_disk(window).consultations == ()
    press(SPACE)
    assert on_disk(window).consultations == written
    [back] = page.consultations.forms()
    assert QApplication.focusWidget() is back.who
    assert back.advice.toPlainText() == "wacht tot woensdag"


def test_what_was_kept_stands_there_again_in_the_other_language_and_size(
    window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    page.picks["help"].chips["yes"].click()
    page.decision.pick.chips["help"].click()
    added(page)
    type_here(qtbot, "Petra")
    page.notes["against"].setPlainText("sport veel")
    window.prefer(Preferences(Language.EN, dark=True, text_size=200))
    page = shown(window)
    assert "The five questions of the Meldcode" in texts(page)
    assert page.picks["help"].chips["yes"].isChecked()
    assert page.decision.pick.chips["help"].isChecked()
    assert page.decision.by.text() == "S. de Vries"
    assert page.notes["against"].toPlainText() == "sport veel"
    assert [f.who.text() for f in page.consultations.forms()] == ["Petra"]


def test_when_the_vault_cannot_write_the_page_shows_what_is_kept_and_the_text_stays(
    window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    assert window.room is not None
    assert window.room.session is not None
    faults: list[LensDeskError] = []
    window.room.session.failed.connect(faults.append)
    database = window.room.desk.vault._database
    database.execute("PRAGMA query_only = ON")
    page.picks["danger"].chips["yes"].click()
    page.decision.pick.chips["report"].click()
    page.consultations.add.click()
    assert {f.code for f in faults} == {"vault-cannot-write"}
    assert not page.picks["danger"].chips["yes"].isChecked()
    assert not page.decision.pick.chips["report"].isChecked()
    assert page.consultations.forms() == ()
    page.notes["against"].setPlainText("sport veel")
    window.room.session.flush()
    database.execute("PRAGMA query_only = OFF")
    window.room.session.flush()
    assert kept(window)["against"] == "sport veel"


@pytest.mark.parametrize("language", Language)
def test_every_control_says_to_which_question_it_belongs(
    window: Window, qtbot: QtBot, language: Language
) -> None:
    window.prefer(Preferences(language, dark=False, text_size=100))
    page = opened(window, qtbot)
    told = words(language)
    for question, pick in page.picks.items():
        asked = told(f"assessment.question.{question}.label")
        for each in (*pick.chips.values(), page.notes[f"{question}_line"]):
            assert asked in each.accessibleName()
    form = added(page)
    names = [w.accessibleName() for w in (form.who, form.role, form.day, form.advice)]
    assert all(name.endswith("1") for name in names)
    assert len(set(names)) == 4
