"""What a professional does at the desk, as steps that tests are made of."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Case, Observation
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.checklist.domain_page import DomainPage
from lensdesk.desk.checklist.sign_row import SignRow
from lensdesk.desk.recovery_page import RecoveryPage
from lensdesk.desk.room import Room
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Window
from tests.desk.conftest import PHRASE


def unlock(window: Window, qtbot: QtBot) -> Room:
    """Type the passphrase and Enter."""
    assert isinstance(window.page, UnlockPage)
    qtbot.keyClicks(window.page.field, PHRASE)
    qtbot.keyClick(window.page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.room is not None, timeout=20_000)
    assert window.room is not None
    return window.room


def open_case(window: Window, qtbot: QtBot, name: str) -> CasePage:
    """Unlock and open a case."""
    room = unlock(window, qtbot)
    case_id = room.desk.vault.find_case(name)
    assert case_id is not None
    room.open_case(case_id)
    assert room.case_page is not None
    return room.case_page


def later(window: Window, qtbot: QtBot) -> None:
    """Make the recovery sheet another time."""
    [page] = window.findChildren(RecoveryPage)
    qtbot.mouseClick(page.later, Qt.MouseButton.LeftButton)


def press(key: Qt.Key, *, control: bool = False) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focus, key, modifier)


def strike(keys: str) -> None:
    """Strike a key of the list where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, keys)


def press_sign(page: CasePage, sign: str) -> None:
    """Stand on a sign and answer it seen."""
    page.go_to(sign)
    press(Qt.Key.Key_1)


def row_of(page: CasePage, sign: str) -> SignRow:
    """The row of a sign on the page that shows."""
    for domain in page.findChildren(DomainPage):
        for card in domain.cards.values():
            if sign in card.rows:
                return card.rows[sign]
    raise LookupError(sign)


def on_disk(window: Window, name: str = "Noor") -> Case:
    """A case as the vault keeps it."""
    assert window.room is not None
    case_id = window.room.desk.vault.find_case(name)
    assert case_id is not None
    return window.room.desk.vault.case(case_id)


def kept(window: Window, name: str) -> dict[str, Observation]:
    """What the vault keeps of a case, the last observation per sign."""
    return {o.sign: o for o in on_disk(window, name).observations}


def listed(page: CasesPage) -> list[str]:
    """What the list of cases tells, line by line."""
    lines = page.list.lines
    return [str(lines.index(n, 0).data()) for n in range(lines.rowCount())]


def texts(widget: QWidget) -> str:
    """Every text that a widget shows, once it is laid out."""
    QApplication.processEvents()
    found = [w for w in widget.findChildren(QWidget) if w.isVisibleTo(widget)]
    return "\n".join(str(w.property("text") or "") for w in found)
