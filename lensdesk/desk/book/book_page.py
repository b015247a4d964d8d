"""The lens as a page: browse it, search it, learn from it, and read how its rule works."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QStackedWidget, QWidget

from lensdesk.desk.book.about_view import AboutView
from lensdesk.desk.book.background_view import BackgroundView
from lensdesk.desk.book.browse_view import BrowseView
from lensdesk.desk.book.learn_view import LearnView
from lensdesk.desk.book.manage_view import ManageView
from lensdesk.desk.parts import button, column, label, roomy, row
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
        inside.addWidget(label(words("book.lead", version=lens.version), "soft"))
        line = row(px(8))
        line.setContentsMargins(0, 0, px(22), 0)
        self._group = QButtonGroup(self)
        for view in VIEWS:
            chip = button(words(f"book.{view}"), self._showing(view), "chip")
            chip.setCheckable(True)
            roomy(chip, px(13), px(26))
            self._group.addButton(chip, VIEWS.index(view))
            line.addWidget(chip)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(60)
        self.search.setPlaceholderText(words("book.search"))
        self.search.setAccessibleName(words("book.search"))
        self.search.textChanged.connect(self._find)
        kind(self.search, "find")
        inside.addLayout(line)
        if look.compact:
            line.addStretch(1)
            line = row(0)
            line.setContentsMargins(0, 0, px(22), 0)
            inside.addLayout(line)
        line.addWidget(self.search, 1)
        self._stack = QStackedWidget()
        inside.addWidget(self._stack, 1)
        self._views: dict[str, QWidget] = {}
        self.show_view("browse")
        self.setFocusProxy(self.search)

    def show_view(self, name: str) -> None:
        """Show one of the views."""
        if name not in self._views:
            self._views[name] = self._made(name)
            self._stack.addWidget(self._views[name])
        self._stack.setCurrentWidget(self._views[name])
        self._group.button(VIEWS.index(name)).setChecked(True)

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
                manage = ManageView(self._look, self._teaching.shelf, self._lens, guidance)
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
