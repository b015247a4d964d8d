"""What can a user do? Each step is real keys and clicks on what shows now."""

from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from lensdesk.desk.case_list import CaseList
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.parts import Card
from lensdesk.desk.rail import PAGES
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Window
from lensdesk.lens.model import Lens

EXPECTED = {  # faults that input alone explains
    "birth-year-impossible",
    "case-name-empty",
    "case-name-taken",
    "case-name-too-long",
    "date-not-ahead",
    "file-exists",
    "hidden-characters",
    "pdf-not-written",
    "person-name-empty",
    "unreadable-characters",
    "moment-ahead",
    "visit-ahead",
    "last-visit",
    "consultation-ahead",
    "decision-ahead",
    "reason-missing",
    "relation-known",
    "relation-to-self",
    "relation-word-missing",
    "text-too-long",
}
TEXTS = (
    "een tas",
    "Zosia Łącka",
    "محمد",
    "李娜",
    "<b>x</b><img src=x>",
    "\N{RIGHT-TO-LEFT OVERRIDE}draait om",
    "nul\x00byte",
    "half \ud83d",
    "Z̴͓̈a̸l̶g̷o̵",
    "w" * 300,
    "twee\nregels\t& meer",
    "👨‍👩‍👧",
    "2011",
    "%s {name} {0}",
    "  ",
)
_KEYS = (
    Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_Equal, Qt.Key.Key_N,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Left,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown,
)  # fmt: skip
_SIZES = ((1366, 768), (900, 560), (1100, 700), (1600, 900))
_PRESSED = (QAbstractButton, Card, QComboBox, QListView, QLineEdit, QPlainTextEdit)


class Hands:
    """The hands of the user: where they are, and what they can reach."""

    def __init__(self, window: Window, random: Random, out: Path, phrase: str) -> None:
        self.window, self.random, self.out, self._phrase = window, random, out, phrase
        self._letters = self.tries = 0

    def inside(self) -> bool:
        """Whether the vault is open; where it is not, the passphrase is typed."""
        page = self.window.page
        if self.window.room is None and isinstance(page, UnlockPage) and page.open.isEnabled():
            self.tries += 1
            page.field.clear()
            QTest.keyClicks(page.field, self._phrase)
            QTest.keyClick(page.field, Qt.Key.Key_Return)
        if self.window.room is None:
            return False
        self.tries = 0
        alone = (
            QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None
        )
        if alone and not self.window.isActiveWindow():
            self.window.activateWindow()  # as a system does when a menu goes
        return True

    def where(self) -> str:
        """On what the next key comes down."""
        on = self.focus()
        return f"{type(on).__name__} {on.accessibleName()[:40]!a}"

    def focus(self) -> QWidget:
        """What has the keyboard: a menu, a dialog or a control."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        return popup or (modal and modal.focusWidget()) or modal or self._in_window()

    def among(self) -> QWidget:
        """Where somebody can press now: a menu, a dialog or the page."""
        inside = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return inside or self.window.page

    def reachable(self, among: QWidget) -> list[QWidget]:
        """What can be pressed there; PySide lets go of it with `among`."""
        found = among.findChildren(QWidget)
        return [w for w in found if isinstance(w, _PRESSED) and w.isVisible() and w.isEnabled()
                and not w.visibleRegion().isEmpty()]  # fmt: skip

    def lens(self) -> Lens:
        """The lens of the open case, or that of the desk."""
        room = self.window.room
        assert room is not None  # noqa: S101  # a step is done inside
        return room.desk.lens if room.session is None else room.session.desk.lens

    def next_file(self) -> Path:
        """Where the next letter goes."""
        self._letters += 1
        return self.out / f"{self._letters}.pdf"

    def _in_window(self) -> QWidget:
        return QApplication.focusWidget() or self.window.focusWidget() or self.window


def press(hands: Hands) -> None:
    """A key."""
    QTest.keyClick(hands.focus(), hands.random.choice(_KEYS))


def strike(hands: Hands) -> None:
    """A key of the list under F1."""
    if QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
        QTest.keySequence(hands.focus(), hands.random.choice(tuple(BOUND.values())))


def undo(hands: Hands) -> None:
    """Undo or redo, a few times."""
    for _time in range(hands.random.randrange(1, 4)):
        QTest.keySequence(hands.focus(), hands.random.choice((BOUND["undo"], BOUND["redo"])))


def click(hands: Hands) -> None:
    """A click on something that shows."""
    among = hands.among()
    if found := hands.reachable(among):
        on = hands.random.choice(found)
        at = on.visibleRegion().boundingRect().center()
        QTest.mouseClick(on, Qt.MouseButton.LeftButton, pos=at)


def click_anywhere(hands: Hands) -> None:
    """A click on whatever is there."""
    window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or hands.window
    area = window.rect()
    at = QPoint(hands.random.randrange(area.width()), hands.random.randrange(area.height()))
    on = window.childAt(at) or window
    QTest.mouseClick(on, Qt.MouseButton.LeftButton, pos=on.mapFrom(window, at))


def type_text(hands: Hands) -> None:
    """A text, as an input method gives it."""
    event = QInputMethodEvent()
    event.setCommitString(hands.random.choice(TEXTS))
    QApplication.sendEvent(hands.focus(), event)


def paste(hands: Hands) -> None:
    """A text out of another program; now and then a whole book."""
    text = hands.random.choice(TEXTS)
    QApplication.clipboard().setText(text * 20_000 if hands.random.random() < 0.05 else text)
    QTest.keySequence(hands.focus(), "Ctrl+V")


def turn_page(hands: Hands) -> None:
    """Another page of the case."""
    for page in hands.window.page.findChildren(CasePage):
        if page.isVisible():
            domains = [domain.id for domain in hands.lens().domains]
            page.show_page(hands.random.choice([*PAGES, *domains]))
            return


def close_popup(hands: Hands) -> None:
    """Leave the menu or dialog that is open, or give a dialog its file."""
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    if isinstance(popup, QMenu):
        QTest.keyClick(popup, hands.random.choice((Qt.Key.Key_Escape, Qt.Key.Key_Return)))
    elif popup is not None:
        popup.close()
    elif isinstance(modal, QFileDialog) and modal.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
        if hands.random.random() < 0.5:
            modal.fileSelected.emit(str(hands.next_file()))
        modal.reject()
    elif modal is not None:
        modal.close()


def resize(hands: Hands) -> None:
    """Another size of the window."""
    hands.window.resize(*hands.random.choice(_SIZES))


def hide(hands: Hands) -> None:
    """F9."""
    QTest.keyClick(hands.focus(), Qt.Key.Key_F9)


def open_case(hands: Hands) -> None:
    """A case, from the list."""
    room = hands.window.room
    if room is not None and QApplication.activeModalWidget() is None:
        if room.session is not None:
            QTest.keySequence(hands.focus(), BOUND["cases"])
        for listed in hands.window.page.findChildren(CaseList):
            if listed.isVisible():
                QTest.keyClick(listed, hands.random.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
                QTest.keyClick(listed, Qt.Key.Key_Return)
                return


STEPS: Mapping[str, tuple[float, Callable[[Hands], None]]] = {
    "press": (40, press),
    "click": (22, click),
    "click anywhere": (5, click_anywhere),
    "type": (14, type_text),
    "paste": (4, paste),
    "page": (6, turn_page),
    "undo": (5, undo),
    "strike": (3, strike),
    "close": (8, close_popup),
    "resize": (0.4, resize),
    "hide": (0.4, hide),
    "open": (1.5, open_case),
}
