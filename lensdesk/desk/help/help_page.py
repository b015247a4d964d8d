"""The help: at the left the tasks, at the right the page of one, and a field to search."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPixmap, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from lensdesk.desk import keys
from lensdesk.desk.help.task_view import TaskView
from lensdesk.desk.parts import Choice, button, column, emptied, label, row, scrolled
from lensdesk.desk.roles import spoken
from lensdesk.desk.theme import Look, kind
from lensdesk.manual import markup
from lensdesk.manual.tasks import Task, find

_LIST = 300  # px, the width of the tasks
_PAUSE = 20  # ms in which the text is on the screen, before its picture is drawn

Draw = Callable[[str, Look], QPixmap]


class HelpPage(QWidget):
    """Shows the tasks of the help, and begins with `chosen`.

    `draw` makes a picture by its name; it is asked when a task shows for the first time.
    With `locking` there is something to hide, and a button for it.
    """

    left = Signal()
    locked = Signal()
    hints_wanted = Signal()

    def __init__(
        self, look: Look, tasks: Sequence[Task], chosen: str, draw: Draw, *, locking: bool
    ) -> None:
        super().__init__()
        self._look, self._tasks, self._draw = look, tasks, draw
        self._found = tuple(tasks)
        self._drawn: dict[str, QPixmap] = {}
        self._view: TaskView | None = None
        kind(self, "page")
        px = look.px
        inside = column(self, (px(22), px(14), 0, 0), px(10))
        inside.addLayout(self._head(locking=locking))
        body = QVBoxLayout() if look.compact else QHBoxLayout()
        body.setSpacing(px(12))
        inside.addLayout(body, 1)
        self.listed = self._listed()
        self.listed.setAccessibleName(look.words("help.tasks"))
        self._nothing = label(look.words("help.nothing"), "strong")
        self._nothing.hide()
        self._again = button(look.words("help.hints-again"), self._bring_back)
        side = QWidget()
        beside = column(side, (0, 0, px(22) if look.compact else 0, px(14)), px(8))
        for part in (self._nothing, self.listed):
            beside.addWidget(part)
        body.addWidget(side)
        holder = QWidget()
        below = column(holder, (0, 0, px(22), px(14)), 0)
        self._shown = row(0)
        below.addLayout(self._shown)
        if look.compact:
            below.addWidget(self._again)
        else:
            beside.addWidget(self._again)
            side.setFixedWidth(px(_LIST))
        self.page = scrolled(holder)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spoken(self.page, QAccessible.Role.Document)
        body.addWidget(self.page, 1)
        self._fill(chosen)
        self.setFocusProxy(self.listed)

    @property
    def task(self) -> str:
        """The id of the task that shows."""
        return self._task.id

    def show_task(self, task: str) -> None:
        """Show the page of a task."""
        self.search.clear()
        self._fill(task)

    def look_up(self, text: str) -> None:
        """Offer the tasks in which the words of a text stand, and show the first."""
        found = find(self._tasks, text)
        self._nothing.setVisible(not found)
        self._found = found or self._tasks_of(self.task)
        here = self.task if self.task in {t.id for t in self._found} and not text else ""
        self._fill(here or self._found[0].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to where one was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tasks_of(self, task: str) -> tuple[Task, ...]:
        return tuple(t for t in self._tasks if t.id == task)

    def _head(self, *, locking: bool) -> QHBoxLayout:
        px, words = self._look.px, self._look.words
        line = row(px(10))
        line.setContentsMargins(0, 0, px(22), 0)
        line.addWidget(button(words("help.back", key=keys.shown("leave-note")), self.left.emit))
        line.addWidget(label(words("help.title"), "heading", wrap=False))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(60)
        self.search.setPlaceholderText(words("help.search", key=keys.shown("search")))
        self.search.setAccessibleName(words("help.search-name"))
        self.search.textChanged.connect(self.look_up)
        self.search.returnPressed.connect(self.setFocus)
        kind(self.search, "find")
        line.addWidget(self.search, 1)
        if locking:
            line.addWidget(button(f"{words('shell.lock')}  F9", self.locked.emit))
        return line

    def _listed(self) -> QListWidget | Choice:
        """The tasks as a list, or where there is no room for two columns as a choice."""
        if self._look.compact:
            choice = Choice()
            choice.activated.connect(self._choose)
            return choice
        listed = QListWidget()
        listed.setWordWrap(True)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.currentRowChanged.connect(self._choose)
        return listed

    def _fill(self, chosen: str) -> None:
        place = [t.id for t in self._found].index(chosen)
        self.listed.blockSignals(True)
        self.listed.clear()
        for task in self._found:
            self.listed.addItem(task.title)
        match self.listed:
            case QListWidget():
                self.listed.setCurrentRow(place)
            case Choice():
                self.listed.setCurrentIndex(place)
        self.listed.blockSignals(False)
        self._choose(place)

    def _choose(self, place: int) -> None:
        if not 0 <= place < len(self._found):
            return
        self._task = task = self._found[place]
        emptied(self._shown)
        self._view = view = TaskView(self._look, task)
        self._shown.addWidget(view, 1)
        self._shown.addStretch(0)  # what is more than a line that reads well
        self.page.verticalScrollBar().setValue(0)
        self.page.setAccessibleName(task.title)
        told = " ".join(markup.plain(text, keys.shown) for text in task.texts() if text)
        self.page.setAccessibleDescription(told)
        if task.picture in self._drawn:
            self._show_picture()
        elif task.picture:
            QTimer.singleShot(_PAUSE, view, self._show_picture)

    def _show_picture(self) -> None:
        view, name = self._view, self._task.picture
        if view is None or view.picture is None:
            return
        if name not in self._drawn:
            self._drawn[name] = self._draw(name, self._look)
        view.picture.show_picture(self._drawn[name])

    def _bring_back(self) -> None:
        self.hints_wanted.emit()
        self._again.setText(self._look.words("help.hints-back"))
        self._again.setAccessibleName(self._look.words("help.hints-back"))
