"""How does the help come over a page, and how does it go again?

The page stays as it is, with its draft, its cursor and where it was scrolled; it is hidden until
the help goes. When the look changed meanwhile the page is a new one, on the same spot.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lensdesk.desk import theme
from lensdesk.desk.cursor import NOTE, Cursor
from lensdesk.desk.keys import BOUND, bind
from lensdesk.desk.theme import Look
from lensdesk.preferences.hints import Hints

if TYPE_CHECKING:
    from lensdesk.desk.help.help_page import HelpPage
    from lensdesk.desk.page_keys import Actions
    from lensdesk.desk.room import Room

# Imports wait: the help needs every page of the desk, and the window shows without them.
# ruff: noqa: PLC0415


class Behind(Protocol):
    """What the help asks of the window that it comes over."""

    page: QWidget
    look: Look
    hints: Hints
    room: "Room | None"

    @property
    def door(self) -> str:
        """Which page stands before everything."""

    def put_over(self, page: QWidget) -> None:
        """Have a page stand where the page is."""

    def lock(self) -> None:
        """Hide everything."""


class OpenHelp(QObject):
    """Opens the help of a window, and takes it away; F1 does both."""

    def __init__(self, window: QWidget, behind: Behind) -> None:
        super().__init__(window)
        self._window, self._behind = window, behind
        self.page: HelpPage | None = None
        self._before: QWidget | None = None
        self._cursor: Cursor | None = None
        QShortcut(QKeySequence(BOUND["help"]), window, self.turn)

    def turn(self) -> None:
        """Open the help on the task that fits the page, or leave it."""
        from lensdesk.manual.tasks import fitting

        if self.page is not None:
            self.leave()
            return
        room = self._behind.room
        self._before = self._window.focusWidget()
        spot = room.spot() if room is not None else None
        self._cursor = Cursor(spot.field, spot.cursor) if spot is not None and spot.field else None
        self._show(fitting(self._place()))

    def leave(self) -> None:
        """Go back to exactly where one was."""
        before = self._before
        self.forget()
        page, room = self._behind.page, self._behind.room
        page.show()
        if before is not None and isValid(before) and page.isAncestorOf(before):
            before.setFocus()
        elif room is not None:
            room.come_back(self._cursor)
        else:
            page.setFocus()

    def renew(self) -> None:
        """Show the same task in another look."""
        if self.page is not None:
            task, text = self.page.task, self.page.search.text()
            self._go()
            self._show(task, text)

    def forget(self) -> None:
        """Take the help away, whatever comes in its place, and hold on to nothing of the page."""
        self._go()
        self._before = None

    def _go(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            page.hide()
            page.deleteLater()

    def _show(self, task: str, text: str = "") -> None:
        from lensdesk.desk.help.help_page import HelpPage
        from lensdesk.desk.help.pictures import picture
        from lensdesk.manual.tasks import tasks

        behind, look = self._behind, self._behind.look
        shown = tasks(look.preferences.language)
        self.page = page = HelpPage(look, shown, task, picture, locking=behind.room is not None)
        page.search.setText(text)
        page.left.connect(self.leave)
        page.locked.connect(behind.lock)
        page.hints_wanted.connect(behind.hints.bring_back)
        bind(page, self._actions(page))
        theme.dress(page, look)
        behind.put_over(page)
        page.show()
        page.setFocus()  # first: a page that goes would hand its focus to the next of its rows
        behind.page.hide()

    def _actions(self, page: "HelpPage") -> "Actions":
        """The keys of the look go on working; those of the page behind do not."""
        from lensdesk.desk.page_keys import everywhere
        from lensdesk.desk.top_bar import TopBar

        top = self._behind.page.findChild(TopBar)
        looks = everywhere(top) if top is not None else {}
        looks.pop("profession", None)
        return {**looks, "search": page.search.setFocus}

    def _place(self) -> str:
        """What somebody is at: a field that has a task of its own, or the page."""
        from lensdesk.desk.book.book_page import BookPage

        name = self._before.objectName() if self._before is not None else ""
        field = name.partition("-")[0]
        if field in (NOTE, "otherwise", "against"):
            return field
        room = self._behind.room
        if room is None:
            return self._behind.door
        book = self._behind.page.findChild(BookPage)
        managing = book is not None and book.isVisible() and book.view == "manage"
        return "manage" if managing else room.where()
