from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Answer, Weighing
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.referral_page import ReferralPage
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.weighing_card import WeighingCard
from lensdesk.desk.window import Window
from lensdesk.errors import LensDeskError
from lensdesk.preferences import Preferences
from lensdesk.words import Language
from tests.desk.practice import open_case, press, texts, unlock

GIFTS, FRIENDS, WORK_OFF, THREATS = (
    "gifts-then-favours", "suddenly-older-friends", "must-work-off-debt",
    "threats-to-self-or-family",
)  # fmt: skip


def triggered(window: Window, qtbot: QtBot) -> CasePage:
    """A case in which recruitment is triggered."""
    page = open_case(window, qtbot, "Noor")
    for sign in (GIFTS, FRIENDS):
        page.go_to(sign)
        press(Qt.Key.Key_1)
    QApplication.processEvents()  # what was just made is shown, and can be stood on
    return page


def card_of(page: CasePage, indicator: str = "recruitment") -> WeighingCard:
    return page.panel._cards[indicator]


def weighed(window: Window) -> tuple[Weighing, ...]:
    assert window.room is not None
    case_id = window.room.desk.vault.find_case("Noor")
    assert case_id is not None
    return window.room.desk.vault.case(case_id).weighings


def test_what_else_it_could_be_is_kept_by_itself_after_the_last_key(
    window: Window, qtbot: QtBot
) -> None:
    page = triggered(window, qtbot)
    card_of(page).otherwise.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "verliefd")
    qtbot.waitUntil(lambda: weighed(window) == (Weighing("recruitment", "verliefd"),), timeout=3000)
    assert QApplication.focusWidget() is card_of(page).otherwise


def test_the_two_answers_and_i_do_not_know_are_reached_with_tab_alone(
    window: Window, qtbot: QtBot
) -> None:
    page = triggered(window, qtbot)
    page.panel.focus_first()
    assert QApplication.focusWidget() is card_of(page).head
    press(Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "1 vriend")
    press(Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "2 keer thuis")
    press(Qt.Key.Key_Tab)
    assert weighed(window) == (Weighing("recruitment", "1 vriend", "2 keer thuis"),)
    press(Qt.Key.Key_Space)
    assert weighed(window)[0].unknown
    press(Qt.Key.Key_Space)
    assert not weighed(window)[0].unknown


def test_enter_goes_to_the_next_question_and_an_answer_stays_one_line(
    window: Window, qtbot: QtBot
) -> None:
    page = triggered(window, qtbot)
    card = card_of(page)
    card.otherwise.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "verliefd")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is card.against
    assert weighed(window) == (Weighing("recruitment", "verliefd"),)
    press(Qt.Key.Key_Enter)
    assert QApplication.focusWidget() is card.unknown
    card.against.setPlainText("een\ntwee")  # as when it is pasted
    card.keep()
    assert weighed(window)[0].against == "een twee"


def test_typing_keeps_its_cursor_and_its_text_when_the_readings_change(
    window: Window, qtbot: QtBot
) -> None:
    page = triggered(window, qtbot)
    line = card_of(page).otherwise
    line.setFocus()
    qtbot.keyClicks(line, "misschien is het ")
    assert window.room is not None
    session = window.room.session
    assert session is not None
    for sign in (THREATS, WORK_OFF):  # another card comes, and stands after this one
        session.answer(sign, Answer.SEEN)
    assert set(page.panel._cards) == {"recruitment", "coercion-control"}
    qtbot.keyClicks(QApplication.focusWidget(), "verliefdheid")
    assert QApplication.focusWidget() is line
    session.flush()
    assert weighed(window)[0].otherwise == "misschien is het verliefdheid"


def test_cards_stand_and_are_walked_in_the_order_of_the_lens(window: Window, qtbot: QtBot) -> None:
    page = triggered(window, qtbot)
    assert window.room is not None
    session = window.room.session
    assert session is not None
    for sign in ("debts", "borrows-often", *[s.id for s in session.desk.lens.signs.values()
                 if s.indicator == "debt-income"]):  # fmt: skip
        if sign in session.desk.lens.signs:
            session.answer(sign, Answer.SEEN)
    shown = [r.indicator for r in session.readings.triggered()]
    QApplication.processEvents()
    cards = sorted(page.panel.findChildren(WeighingCard), key=lambda c: c.y())
    assert [c._indicator for c in cards] == shown == ["debt-income", "recruitment"]
    assert cards[0].unknown.nextInFocusChain() is cards[1].head


def test_a_draft_is_kept_when_the_desk_hides_and_when_its_card_goes(
    window: Window, qtbot: QtBot
) -> None:
    page = triggered(window, qtbot)
    card_of(page).against.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "gaat elke dag naar school")
    press(Qt.Key.Key_F9)
    assert isinstance(window.page, UnlockPage)
    unlock(window, qtbot)
    assert weighed(window) == (Weighing("recruitment", against="gaat elke dag naar school"),)
    assert window.room is not None
    case_id = window.room.desk.vault.find_case("Noor")
    assert case_id is not None
    window.room.open_case(case_id)
    session = window.room.session
    assert window.room.case_page is not None
    assert session is not None
    page = window.room.case_page
    card_of(page).otherwise.setPlainText("een vriend")
    session.clear(GIFTS)
    assert page.panel._cards == {}
    assert weighed(window)[0].otherwise == "een vriend"
    session.answer(GIFTS, Answer.SEEN)
    assert card_of(page).otherwise.toPlainText() == "een vriend"


def test_the_heading_of_a_card_opens_its_signs(window: Window, qtbot: QtBot) -> None:
    page = triggered(window, qtbot)
    page.show_page("timeline")
    qtbot.mouseClick(card_of(page).head, Qt.MouseButton.LeftButton)
    assert page.place.sign in (FRIENDS, GIFTS)
    assert "Werving en beïnvloeding. Een sterk en een ander signaal" in (
        card_of(page).head.accessibleName()
    )


def test_the_referral_names_what_is_not_weighed_leads_to_it_and_blocks_nothing(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = triggered(window, qtbot)
    page.show_page("referral")
    referral = page.findChild(ReferralPage)
    assert isinstance(referral, ReferralPage)
    assert "Bij één indicator is nog niet gewogen" in texts(page)
    referral.make(tmp_path / "brief.pdf")
    assert (tmp_path / "brief.pdf").exists()
    link = next(b for b in referral.findChildren(QPushButton)
                if b.text() == "Werving en beïnvloeding")  # fmt: skip
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is card_of(page).otherwise
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    page.show_page("referral")
    assert "is nog niet gewogen" not in texts(page)


def test_on_a_narrow_window_the_questions_stand_on_the_page_of_the_lens(
    window: Window, qtbot: QtBot
) -> None:
    triggered(window, qtbot)
    window.prefer(Preferences(Language.EN, dark=False, text_size=200))
    assert window.room is not None
    page = window.room.case_page
    assert page is not None
    page._weigh("recruitment")
    assert QApplication.focusWidget() is card_of(page).otherwise
    assert "What else could it be?" in texts(window)


def test_when_the_vault_cannot_write_the_answer_stays_on_the_screen(
    window: Window, qtbot: QtBot
) -> None:
    page = triggered(window, qtbot)
    assert window.room is not None
    faults: list[LensDeskError] = []
    assert window.room.session is not None
    window.room.session.failed.connect(faults.append)
    window.room.desk.vault._database.execute("PRAGMA query_only = ON")
    card = card_of(page)
    card.otherwise.setPlainText("verliefd")
    card.unknown.click()
    assert [f.code for f in faults] == ["vault-cannot-write"]
    assert (card.otherwise.toPlainText(), card.unknown.isChecked()) == ("verliefd", False)
    window.room.desk.vault._database.execute("PRAGMA query_only = OFF")
    card.keep()
    assert weighed(window) == (Weighing("recruitment", "verliefd"),)


@pytest.mark.parametrize(("said", "shown"), [("yes", True), ("no", False)])
def test_in_the_case_of_a_child_the_lens_says_that_no_force_is_needed(
    window: Window, qtbot: QtBot, said: str, *, shown: bool
) -> None:
    page = open_case(window, qtbot, "Linde")
    assert window.room is not None
    assert window.room.session is not None
    sentence = "Bij iemand onder de 18 hoeft er geen dwang te zijn."
    window.room.session.fill_in("child", said)
    assert (sentence in texts(page.panel)) is shown


def test_when_only_background_is_triggered_the_lens_advises_ordinary_help(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    assert window.room is not None
    session = window.room.session
    assert session is not None
    for sign in session.desk.lens.indicator["debt-income"].signs:
        session.answer(sign.id, Answer.SEEN)
    assert "bespreek met de aandachtsfunctionaris" in texts(page.panel)
    for sign_ in (GIFTS, FRIENDS):
        session.answer(sign_, Answer.SEEN)
    assert "aandachtsfunctionaris" not in texts(page.panel)
    assert not page.panel.findChildren(QPlainTextEdit)[0].toPlainText()
    assert session.readings.as_of == date(2026, 11, 23)
