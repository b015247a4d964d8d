"""The lens as a page: browse it, search it, learn from it, and read how its rule works."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QWidget

from lensdesk.desk.book.about_view import AboutView
from lensdesk.desk.book.background_view import BackgroundView
from lensdesk.desk.book.browse_view import BrowseView
from lensdesk.desk.book.learn_view import LearnView
from lensdesk.desk.book.manage_view import ManageView
from lensdesk.desk.parts import Choice, button, column, label, margins, roomy, row
from lensdesk.desk.teaching import Teaching
from lensdesk.desk.theme import Look, kind
from lensdesk.lens.model import Lens

VIEWS = ("browse", "learn", "background", "about", "manage")


class BookPage(QWidget):
    """Five views under one search field; each is made when it is first wanted."""

    sign_chosen = Signal(str)

    changed = Signal()

    def __init__(self, look: Look, lens: Lens, teaching: Teaching, *, with_case: bool) -> None:
        super().__init__()
        self._look, self._lens, self._teaching = look, lens, teaching
        self._with_case = with_case
        kind(self, "page")
        px, words = look.px, look.words
        inside = column(self, (px(22), px(18), 0, 0), px(10))
        name = words("book.title", name=lens.label[look.preferences.language].lower())
        inside.addWidget(label(name, "title"))
        if not look.compact:
            inside.addWidget(label(words("book.lead", version=lens.version), "soft"))
        line = row(px(8))
        line.setContentsMargins(margins(0, 0, px(22), 0))
        self._chips: dict[str, QPushButton] = {}
        self._choice: Choice | None = None
        if look.compact:
            line.addWidget(self._choices())
        else:
            self._add_chips(line)
        self.search = QLineEdit()
        self.search.setObjectName("book-search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(words("book.search"))
        self.search.setAccessibleName(words("book.search"))
        self.search.textChanged.connect(self._find)
        kind(self.search, "find")
        line.addWidget(self.search, 1)
        inside.addLayout(line)
        self._stack = QStackedWidget()
        inside.addWidget(self._stack, 1)
        self._views: dict[str, QWidget] = {}
        self.show_view("browse")
        self.setFocusProxy(self.search)

    def show_view(self, name: str) -> None:
        """Show one of the views."""
        self.view = name
        if name not in self._views:
            self._views[name] = self._made(name)
            self._stack.addWidget(self._views[name])
        self._stack.setCurrentWidget(self._views[name])
        if self._choice is not None:
            self._choice.setCurrentIndex(VIEWS.index(name))
        else:
            self._chips[name].setChecked(True)

    def _choices(self) -> Choice:
        """The views as a list to choose from, where there is no room for a chip each."""
        self._choice = Choice()
        self._choice.setObjectName("book-view")
        self._choice.setAccessibleName(self._look.words("desk.page-book"))
        for view in VIEWS:
            self._choice.addItem(self._look.words(f"book.{view}"))
        self._choice.activated.connect(lambda place: self.show_view(VIEWS[place]))
        return self._choice

    def _add_chips(self, line: QHBoxLayout) -> None:
        for view in VIEWS:
            chip = button(self._look.words(f"book.{view}"), self._showing(view), "chip")
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setObjectName(f"book-{view}")
            roomy(chip, self._look.px(13), self._look.px(26))
            self._chips[view] = chip
            line.addWidget(chip)

    def _showing(self, name: str) -> Callable[[], None]:
        return lambda: self.show_view(name)

    def _made(self, name: str) -> QWidget:
        guidance = self._teaching.guidance
        match name:
            case "learn":
                return LearnView(self._look)
            case "background":
                return BackgroundView(self._look, self._lens, guidance)
            case "manage":
                manage = ManageView(self._look, self._teaching, self._lens, guidance)
                manage.changed.connect(self.changed)
                return manage
            case "about":
                return AboutView(self._look, self._lens)
        view = BrowseView(self._look, self._lens, guidance, with_case=self._with_case)
        view.sign_chosen.connect(self.sign_chosen)
        return view

    def _find(self, text: str) -> None:
        if text.strip():
            self.show_view("browse")
        view = self._views["browse"]
        if isinstance(view, BrowseView):
            view.look_up(text)
