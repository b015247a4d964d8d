from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Answer, KnownBy
from lensdesk.desk.keys import BOUND
from lensdesk.desk.referral_page import ReferralPage
from lensdesk.desk.window import Window
from lensdesk.errors import LensDeskError
from lensdesk.lens.model import Lens, SignKind
from lensdesk.vault.failures import CannotWrite
from tests.desk.conftest import now
from tests.desk.practice import kept, open_case, press, row_of, strike, texts
from tests.desk.sight import LEAST

GIFTS, FRIENDS = "gifts-then-favours", "suddenly-older-friends"


def test_ten_signs_are_answered_with_the_keyboard_alone(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    press(Qt.Key.Key_3, control=True)
    for n in range(10):
        press((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[n % 3])
        press(Qt.Key.Key_Down)
    answers = [o.answer for o in kept(window, "Noor").values()]
    assert len(answers) == 10
    assert (answers.count(Answer.SEEN), answers.count(Answer.UNKNOWN)) == (4, 3)


def test_two_signs_show_at_once_what_to_discuss_and_why(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    for sign in (FRIENDS, GIFTS):
        page.go_to(sign)
        press(Qt.Key.Key_1)
    shown = texts(page)
    assert "◆ Werving en beïnvloeding" in shown
    assert "Een sterk en een ander signaal: Gaat opeens om met veel oudere mensen" in shown
    assert "Signalen in 1 van 4 leefgebieden" in shown
    press(Qt.Key.Key_0)
    assert "◆ Werving en beïnvloeding" not in texts(page)
    assert GIFTS not in kept(window, "Noor")


def test_a_note_is_kept_when_the_row_is_left(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "1 telefoon, 2 dagen later een vraag")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Down)
    note = kept(window, "Noor")[GIFTS]
    assert (note.text, note.answer) == ("1 telefoon, 2 dagen later een vraag", Answer.SEEN)


def test_a_note_is_kept_by_itself_after_the_last_key(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "een tas")
    qtbot.waitUntil(lambda: kept(window, "Noor")[GIFTS].text == "een tas", timeout=3000)


def test_how_it_is_known_is_chosen_beside_the_note(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    row = row_of(page, GIFTS)
    told = next(b for b in row.findChildren(QPushButton) if b.text() == "Verteld door een ander")
    qtbot.mouseClick(told, Qt.MouseButton.LeftButton)
    assert kept(window, "Noor")[GIFTS].known_by is KnownBy.TOLD_BY_OTHER


def test_every_step_can_be_taken_back_and_again(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Z, control=True)
    assert kept(window, "Noor")[GIFTS].answer is Answer.SEEN
    press(Qt.Key.Key_Z, control=True)
    assert GIFTS not in kept(window, "Noor")
    assert window.room is not None
    assert window.room.session is not None
    window.room.session.redo()
    assert kept(window, "Noor")[GIFTS].answer is Answer.SEEN


def test_nothing_seen_answers_a_whole_indicator(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    nothing = next(b for b in page.findChildren(QPushButton) if b.text() == "Niets gezien")
    qtbot.mouseClick(nothing, Qt.MouseButton.LeftButton)
    answers = {o.answer for o in kept(window, "Noor").values()}
    assert (answers, len(kept(window, "Noor"))) == ({Answer.NOT_SEEN}, 7)
    assert not nothing.isVisible()


def test_an_urgent_sign_shows_its_safety_step_at_once(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to("threats-to-self-or-family")
    press(Qt.Key.Key_1)
    row = row_of(page, "threats-to-self-or-family")
    shown = [w.text() for w in row.findChildren(QLabel) if w.isVisibleTo(row)]
    assert "Is iemand nu in gevaar? Bel 112." in shown


def test_a_sign_is_found_by_two_letters_in_either_language(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    press(Qt.Key.Key_F, control=True)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "gifts")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.place.sign == GIFTS
    press(Qt.Key.Key_1)
    assert kept(window, "Noor")[GIFTS].answer is Answer.SEEN


def test_when_the_disk_refuses_the_row_shows_what_is_really_kept(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    assert window.room is not None
    assert window.room.session is not None
    faults: list[LensDeskError] = []
    window.room.session.failed.connect(faults.append)
    page.go_to(GIFTS)
    window.room.desk.vault._database.execute("PRAGMA query_only = ON")
    press(Qt.Key.Key_1)
    assert [type(f) for f in faults] == [CannotWrite]
    segments = [b for b in row_of(page, GIFTS).findChildren(QPushButton) if b.isCheckable()]
    assert not any(b.isChecked() for b in segments)
    assert "De kluis kan hier niet schrijven" in texts(window)
    window.room.desk.vault._database.execute("PRAGMA query_only = OFF")


def test_a_note_that_the_disk_refuses_stays_and_is_kept_when_there_is_room_again(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    assert window.room is not None
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    window.room.desk.vault._database.execute("PRAGMA query_only = ON")
    qtbot.keyClicks(note, "een tas")
    qtbot.waitUntil(lambda: "De kluis kan hier niet schrijven" in texts(window))
    assert note.toPlainText() == "een tas"
    page.go_to(FRIENDS)  # leaves the note, which cannot be kept
    press(Qt.Key.Key_2)
    row = row_of(page, GIFTS)
    assert row.note is not None
    assert row.note.findChild(QPlainTextEdit).toPlainText() == "een tas"  # type: ignore[union-attr]
    window.room.desk.vault._database.execute("PRAGMA query_only = OFF")
    page.show_page("timeline")
    assert kept(window, "Noor")[GIFTS].text == "een tas"


def test_typing_a_digit_in_a_note_is_text_and_no_answer(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_2)
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "2"
    assert kept(window, "Noor")[GIFTS].answer is Answer.SEEN


@pytest.mark.parametrize("page_name", ["timeline", "referral"])
def test_the_other_pages_of_a_case_open(window: Window, qtbot: QtBot, page_name: str) -> None:
    page = open_case(window, qtbot, "Linde")
    page.show_page(page_name)
    assert page.place.page == page_name


def test_the_referral_is_made_from_the_desk(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_case(window, qtbot, "Linde")
    press(Qt.Key.Key_P, control=True)
    referral = page.findChild(ReferralPage)
    assert isinstance(referral, ReferralPage)
    fields = [w for w in referral.findChildren(QPlainTextEdit) if w.isVisible()]
    qtbot.keyClicks(fields[0], "Denk mee over een veilig gesprek.")
    referral.make(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert window.room is not None
    assert window.room.session is not None
    case = window.room.desk.vault.case(window.room.session.case.id)
    assert case.referral["request"] == "Denk mee over een veilig gesprek."
    assert [s.version for s in case.sent] == [1]


def test_an_answer_of_an_earlier_day_is_confirmed_with_one_key_and_taken_back(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    assert window.room is not None
    session = window.room.session
    assert session is not None
    page.go_to(GIFTS)
    press(Qt.Key.Key_2)
    first = kept(window, "Noor")[GIFTS]
    row = row_of(page, GIFTS)
    again = next(b for b in row.findChildren(QPushButton) if b.text() == "= Nog zo")
    press(Qt.Key.Key_Equal)
    assert (kept(window, "Noor")[GIFTS], again.isVisible()) == (first, False)
    session.clock = lambda: now() + timedelta(days=2)
    row.refresh()
    assert again.isVisible()
    QApplication.processEvents()
    assert min(again.width(), again.height()) >= LEAST  # for a thumb
    assert "Niet gezien, op 23 nov 2026" in texts(row)
    press(Qt.Key.Key_Equal)
    today = kept(window, "Noor")[GIFTS]
    assert (today.answer, today.at.date()) == (Answer.NOT_SEEN, first.at.date() + timedelta(days=2))
    assert not again.isVisible()
    press(Qt.Key.Key_Z, control=True)
    assert kept(window, "Noor")[GIFTS] == first
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert kept(window, "Noor")[GIFTS].at == today.at
    assert QApplication.focusWidget() is row


@pytest.mark.parametrize("start", ["checklist", "timeline", "referral", "assessment"])
def test_a_sign_is_answered_in_four_keys_from_any_page(
    window: Window, qtbot: QtBot, start: str
) -> None:
    page = open_case(window, qtbot, "Noor")
    if start != "checklist":
        strike(BOUND[start])
    strike(BOUND["search"])
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "wa1")
    [(sign, observation)] = kept(window, "Noor").items()
    assert observation.answer is Answer.SEEN
    assert page.place.sign == sign
    assert row_of(page, sign).accessibleName().endswith(": Gezien")
    label = page._session.desk.lens.signs[sign].label.nl
    assert f"Gezien: {label}. Bewaard" in texts(window)
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "gifts2")  # and the next one, without a key between
    assert kept(window, "Noor")[GIFTS].answer is Answer.NOT_SEEN
    strike(BOUND["undo"])
    assert set(kept(window, "Noor")) == {sign}


def test_an_answer_to_what_was_found_that_cannot_be_kept_is_told_as_such(
    window: Window, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor")
    assert window.room is not None
    window.room.desk.vault._database.execute("PRAGMA query_only = ON")
    strike(BOUND["search"])
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "gifts1")
    shown = texts(window)
    assert "De kluis kan hier niet schrijven" in shown
    assert "Bewaard; zoek" not in shown
    window.room.desk.vault._database.execute("PRAGMA query_only = OFF")


def test_a_digit_that_looks_for_something_is_no_answer(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["search"])
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "12")
    assert field.text() == "12"
    QTest.keyClicks(field, "zz3")
    assert kept(window, "Noor") == {}
    strike(BOUND["network"])  # and what was left there is not in the way of the next search
    strike(BOUND["search"])
    QTest.keyClicks(field, "gifts1")
    assert set(kept(window, "Noor")) == {GIFTS}


def test_nothing_seen_answers_a_whole_life_domain_but_no_background_and_is_one_step(
    window: Window, qtbot: QtBot, lens: Lens
) -> None:
    open_case(window, qtbot, "Noor").show_domain(0)
    press(Qt.Key.Key_1)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    asked = [s for i in lens.domains[0].indicators for s in i.signs]
    answers = kept(window, "Noor")
    assert answers.keys() == {s.id for s in asked if s.kind is not SignKind.CONTEXT}
    assert [o.answer for o in answers.values()].count(Answer.SEEN) == 1
    assert "Niets gezien in dit leefgebied" not in texts(window)
    strike(BOUND["undo"])
    assert len(kept(window, "Noor")) == 1
    assert "Niets gezien in dit leefgebied" in texts(window)
