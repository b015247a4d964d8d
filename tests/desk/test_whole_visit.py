"""A whole visit: twenty signs, two persons and a note; by keyboard alone, and by mouse alone.

What is counted is every key that is no letter of a name or note, and every click or turn of the
wheel. The counts are promises: a page that makes a visit longer fails here.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Answer, Case
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.checklist.domain_page import DomainPage
from lensdesk.desk.checklist.sign_row import SignRow
from lensdesk.desk.keys import BOUND
from lensdesk.desk.network.network_page import NetworkPage
from lensdesk.desk.window import Window
from tests.desk.practice import open_case

NOTE = "Kreeg een telefoon en moet nu een tas wegbrengen."
KEYS, CLICKS = 44, 35  # no more than


@dataclass
class Hand:
    """Does what a hand does, and counts it."""

    qtbot: QtBot
    steps: int = 0

    def strike(self, keys: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keySequence(focus, keys)
        self.steps += 1

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def click(self, widget: QWidget) -> None:
        self.qtbot.waitUntil(lambda: not widget.visibleRegion().isEmpty())
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        self.steps += 1


def on_disk(window: Window) -> Case:
    assert window.room is not None
    case_id = window.room.desk.vault.find_case("Noor")
    assert case_id is not None
    return window.room.desk.vault.case(case_id)


def is_whole(case: Case) -> bool:
    seen = [o for o in case.observations if o.answer is Answer.SEEN]
    names = [p.name for p in case.persons]
    return (
        (len(case.observations), len(seen)) == (20, 10)
        and [o.text for o in case.observations if o.text] == [NOTE]
        and names == ["Moeder", "L."]
    )


def test_a_whole_visit_by_keyboard_alone(window: Window, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    open_case(window, qtbot, "Noor")
    hand = Hand(qtbot)
    for n in range(20):
        hand.strike("1" if n % 2 == 0 else "2")
        if n == 0:
            hand.strike("Return")
            hand.type(NOTE)
            hand.strike("Esc")
        if n < 19:
            hand.strike("Down")
    hand.strike(BOUND["network"])
    for name in ("Moeder", "L."):
        hand.type(name)
        hand.strike("Return")
    assert is_whole(on_disk(window))
    assert hand.steps <= KEYS


def test_a_whole_visit_by_mouse_alone(window: Window, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    page = open_case(window, qtbot, "Noor")
    hand = Hand(qtbot)
    answered = 0
    while answered < 20:
        row = _next(hand, page)
        _scroll(hand, row)
        hand.click(row._answers[Answer.SEEN if answered % 2 == 0 else Answer.NOT_SEEN])
        if answered == 0:
            assert row.note is not None
            hand.click(row.note._text.viewport())
            hand.type(NOTE)
        answered += 1
    hand.click(_named(page, "Personen en netwerk"))
    [network] = page.findChildren(NetworkPage)
    for name in ("Moeder", "L."):
        hand.type(name)
        hand.click(_named(network.persons, "Voeg toe"))
    assert is_whole(on_disk(window))
    assert hand.steps <= CLICKS


def _next(hand: Hand, page: CasePage) -> SignRow:
    """The first row without an answer; the next card is opened when all have one."""
    domain = page._stack.currentWidget()
    assert isinstance(domain, DomainPage)
    cards = list(domain.cards.values())
    rows = [r for card in cards if card.is_open for r in card.rows.values()]
    open_rows = [r for r in rows if page._session.standing(r.sign.id) is None]
    if open_rows:
        return open_rows[0]
    closed = next(card for card in cards if not card.is_open)
    _scroll(hand, closed._open)
    hand.click(closed._open)
    return next(iter(closed.rows.values()))


def _scroll(hand: Hand, row: QWidget) -> None:
    area = row.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert isinstance(area, QScrollArea)
    QApplication.processEvents()
    while not _in_sight(area, row):
        notch = -150 if row.mapTo(area.viewport(), QPoint()).y() < 0 else 150
        area.verticalScrollBar().setValue(area.verticalScrollBar().value() + notch)
        QApplication.processEvents()
        hand.steps += 1


def _in_sight(area: QScrollArea, row: QWidget) -> bool:
    port = area.viewport()
    top = row.mapTo(port, QPoint(0, 0)).y()
    return top >= 0 and top + 60 <= port.height()


def _named(parent: QWidget, name: str) -> QPushButton:
    shown = (b for b in parent.findChildren(QPushButton) if b.isVisible())
    return next(b for b in shown if b.text() == name)
