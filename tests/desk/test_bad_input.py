"""What happens to a book that is pasted, to markup, and to characters that nobody sees?"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lensdesk.cases import written
from lensdesk.cases.model import DecisionKind
from lensdesk.cases.people import RelationKind
from lensdesk.desk.assessment_page import AssessmentPage
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.network.network_page import NetworkPage
from lensdesk.desk.note import Note
from lensdesk.desk.prose import PROSE
from lensdesk.desk.referral_page import ReferralPage
from lensdesk.desk.session import CaseSession
from lensdesk.desk.what_now_page import WhatNowPage
from lensdesk.desk.window import Window
from tests.desk.practice import kept, open_case, press, row_of, texts, unlock
from tests.desk.test_accessible import case_pages

GIFTS = "gifts-then-favours"
BOOK = "Een hele zin over wat er was. " * 180_000  # more than 5 MB
MARKUP = "<b>x</b><img src=x>"
TURNED = "Jan\N{RIGHT-TO-LEFT OVERRIDE}neJ"


def note_of(page: CasePage) -> Note:
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    note = row_of(page, GIFTS).note
    assert note is not None
    [text] = note.findChildren(Note)
    return text


def paste(field: QWidget, text: str) -> None:
    """Paste as Ctrl+V does."""
    field.setFocus()
    QApplication.clipboard().setText(text)
    QTest.keySequence(field, "Ctrl+V")


def commit(field: QWidget, text: str) -> None:
    """Type with an input method, as Chinese is typed."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def session_of(window: Window) -> CaseSession:
    assert window.room is not None
    assert window.room.session is not None
    return window.room.session


def test_a_book_pasted_into_a_note_is_refused_whole_and_the_limit_is_said(
    window: Window, qtbot: QtBot
) -> None:
    note = note_of(open_case(window, qtbot, "Noor"))
    qtbot.keyClicks(note, "een tas")
    paste(note, BOOK)
    assert note.toPlainText() == "een tas"
    assert f"Hier passen hoogstens {written.NOTE} tekens." in texts(window)
    session_of(window).flush()
    assert kept(window, "Noor")[GIFTS].text == "een tas"


def test_a_note_of_the_longest_length_is_kept_whole_and_takes_no_letter_more(
    window: Window, qtbot: QtBot
) -> None:
    note = note_of(open_case(window, qtbot, "Noor"))
    whole = BOOK[: written.NOTE]
    paste(note, whole)
    for more in ("x", "李"):
        commit(note, more)
        qtbot.keyClicks(note, "y")
        press(Qt.Key.Key_Return)
    session_of(window).flush()
    assert kept(window, "Noor")[GIFTS].text == whole
    assert "Hier passen hoogstens" in texts(window)  # there to be read, although all was kept


@pytest.mark.parametrize("text", ["nul\x00byte", "bel\x07", "half \ud83d"])
def test_what_no_field_can_show_is_refused_in_a_note_with_a_sentence(
    window: Window, qtbot: QtBot, text: str
) -> None:
    note = note_of(open_case(window, qtbot, "Noor"))
    note.insertFromMimeData(_mime(text))
    session_of(window).flush()
    stored = kept(window, "Noor")[GIFTS].text
    assert stored in ("", note.toPlainText())
    assert not any(c in stored for c in "\x00\x07\ud83d")


def _mime(text: str) -> QMimeData:
    made = QMimeData()
    made.setText(text)
    return made


@pytest.mark.parametrize(
    "text", ["محمد قال نعم", "Zosia Łącka", "李娜", "w" * 300, "\N{RIGHT-TO-LEFT MARK}ok", "Z̴͓̈a̸l̶g̷o̵"]
)
def test_a_note_in_any_script_is_kept_and_shown_as_it_is(
    window: Window, qtbot: QtBot, text: str
) -> None:
    page = open_case(window, qtbot, "Noor")
    commit(note_of(page), text)
    session_of(window).flush()
    assert kept(window, "Noor")[GIFTS].text == text
    assert note_of(page).toPlainText() == text


def lines(page: CasePage) -> Iterator[QLineEdit]:
    """Every field for a name, role or other single line in a case."""
    session = page._session
    session.begin_consultation()
    session.decide(DecisionKind.REPORT)
    for name, kind in (
        ("network", NetworkPage), ("assessment", AssessmentPage),
        ("referral", ReferralPage), ("now", WhatNowPage),
    ):  # fmt: skip
        page.show_page(name)
        [shown] = page.findChildren(kind)
        for field in shown.findChildren(QLineEdit):
            if field.isVisible() and field.validator() is None and not _of_date(field):
                yield field


def _of_date(field: QLineEdit) -> bool:
    return field.objectName() == "qt_spinbox_lineedit"


def test_no_line_cuts_off_what_is_pasted_nor_takes_what_turns_a_name_round(
    window: Window, qtbot: QtBot
) -> None:
    page, count = open_case(window, qtbot, "Noor"), 0
    for field in lines(page):
        field.clear()
        commit(field, "Zosia محمد")
        assert field.text() == "Zosia محمد", field.accessibleName()
        for refused, told in ((BOOK, "Hier passen hoogstens"), (TURNED, "onzichtbare tekens")):
            paste(field, refused)
            assert field.text() == "Zosia محمد", field.accessibleName()
            assert told in texts(window), field.accessibleName()
        field.clear()
        count += 1
    assert count > 8


def test_a_new_case_refuses_a_name_that_reads_otherwise_and_keeps_what_was_typed(
    window: Window, qtbot: QtBot
) -> None:
    page = unlock(window, qtbot).cases_page
    assert page is not None
    qtbot.keyClicks(page.name, "Jan")
    paste(page.name, TURNED)
    assert page.name.text() == "Jan"
    assert "onzichtbare tekens" in texts(window)
    paste(page.filter, BOOK)
    assert page.list.lines.rowCount() in (0, 2)


def entered_everywhere(window: Window, qtbot: QtBot) -> None:
    """Markup in every text of a case."""
    page = open_case(window, qtbot, "Linde")
    commit(note_of(page), MARKUP)
    session = session_of(window)
    session.flush()
    seen = next(o for o in session.case.observations if o.sign == GIFTS)
    session.annotate(replace(seen, about=MARKUP))
    session.add_person(MARKUP, None, MARKUP)
    session.add_person(f"{MARKUP} 2", 2011, "")
    one, other = (p.id for p in session.case.persons[-2:])
    session.relate(one, RelationKind.OTHER, other, MARKUP)
    session.keep_looking(session.clock().date().replace(day=30), MARKUP)
    for field in ("protective", "against"):
        session.assess(field, MARKUP)
    for name in ("recipient", "request", "household"):
        session.fill_in(name, MARKUP)
    for reading in session.readings.triggered():
        session.weigh(reading.indicator, MARKUP, MARKUP, unknown=False)
    assert window.room is not None
    window.room.show_cases()
    window.lock()


def guessing(window: Window) -> list[str]:
    """The labels that would take a text for markup, and whatever has markup in its tip.

    Prose draws its keys as caps, by markup of its own, and nothing else.
    """
    found = [
        shown.text()[:60]
        for shown in window.findChildren(QLabel)
        if shown.textFormat() is not Qt.TextFormat.PlainText
        and (shown.objectName() != PROSE or MARKUP in shown.text())
    ]
    return found + [w.toolTip() for w in window.findChildren(QWidget) if MARKUP in w.toolTip()]


def test_markup_is_shown_as_it_was_typed_on_every_page(window: Window, qtbot: QtBot) -> None:
    entered_everywhere(window, qtbot)
    wrong, shown = set(), set()
    for page in case_pages(window, qtbot):
        wrong |= {f"{page}: {told}" for told in guessing(window)}
        shown |= {page} if MARKUP in told_on(window) else set()
    assert not wrong
    assert {"network", "timeline", "assessment", "now", "referral"} <= shown


def told_on(window: Window) -> str:
    """Every text that shows, in labels, lists and fields."""
    lists = [v for v in window.findChildren(QListWidget) if v.isVisible()]
    listed = [view.item(n).text() for view in lists for n in range(view.count())]
    typed = [f.toPlainText() for f in window.findChildren(QPlainTextEdit) if f.isVisible()]
    return "\n".join([texts(window), *listed, *typed])
