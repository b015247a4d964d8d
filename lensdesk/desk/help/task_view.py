"""One page of the help: what the task is for, its steps, a picture, the data, and what if."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from lensdesk.desk import keys
from lensdesk.desk.help.shown_picture import ShownPicture
from lensdesk.desk.parts import column, frame, label
from lensdesk.desk.prose import cap, prose
from lensdesk.desk.theme import Look
from lensdesk.manual import markup
from lensdesk.manual.tasks import Task

ALL_KEYS = "keys"  # the task whose page lists every key
_GROUPS: Mapping[str, Mapping[str, str]] = {
    "hide": keys.ANYWHERE,
    "row": keys.ON_SIGN,
    "desk": keys.BOUND,
}
_MEASURE = 760  # px, a line that reads well


class TaskView(QWidget):
    """The page of a task. `picture` is where its picture comes, or None."""

    def __init__(self, look: Look, task: Task) -> None:
        super().__init__()
        self._look = look
        self.picture: ShownPicture | None = None
        px = look.px
        self.setMaximumWidth(px(_MEASURE + 22))
        inside = column(self, (px(22), px(4), 0, px(22)), px(10))
        inside.addWidget(label(task.title, "title"))
        inside.addWidget(prose(look, task.purpose))
        self._steps(inside, task)
        if task.id == ALL_KEYS:
            self._every_key(inside)
        if task.picture:
            says = markup.plain(task.picture_says, keys.shown)
            self.picture = ShownPicture(look, says, QSize(px(_MEASURE), px(240)))
            inside.addWidget(self.picture)
            inside.addWidget(label(look.words("help.sample"), "small"))
        self._told(inside, "help.touch", (task.touch,) if task.touch else ())
        self._told(inside, "help.data", (task.data,) if task.data else ())
        self._told(inside, "help.trouble", task.trouble)
        inside.addStretch(1)

    def _steps(self, inside: QVBoxLayout, task: Task) -> None:
        if not task.steps:
            return
        px = self._look.px
        card, lines = self._card(self._look.words("help.steps"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for number, step in enumerate(task.steps, start=1):
            shown = label(str(number), "strong", wrap=False)
            grid.addWidget(shown, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(prose(self._look, step), number, 1)
        lines.addLayout(grid)
        inside.addWidget(card)

    def _told(self, inside: QVBoxLayout, heading: str, texts: tuple[str, ...]) -> None:
        if not texts:
            return
        card, lines = self._card(self._look.words(heading))
        for text in texts:
            lines.addWidget(prose(self._look, text))
        inside.addWidget(card)

    def _every_key(self, inside: QVBoxLayout) -> None:
        look = self._look
        for group, listed in _GROUPS.items():
            card, lines = self._card(look.words(f"keys.group-{group}"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(look.px(18))
            grid.setVerticalSpacing(look.px(8))
            grid.setColumnStretch(1, 1)
            for line, name in enumerate(listed):
                shown = label("", wrap=False)
                shown.setTextFormat(Qt.TextFormat.RichText)
                shown.setText(cap(look, name))
                shown.setAccessibleName(keys.shown(name))
                grid.addWidget(shown, line, 0)
                grid.addWidget(label(look.words(f"keys.{name}")), line, 1)
            lines.addLayout(grid)
            inside.addWidget(card)

    def _card(self, heading: str) -> tuple[QFrame, QVBoxLayout]:
        px = self._look.px
        card = frame("card")
        lines = column(card, (px(18), px(12), px(18), px(14)), px(6))
        lines.addWidget(label(heading, "strong"))
        return card, lines
