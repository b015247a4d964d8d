"""One line that helps somebody who is new, where and when it helps.

It stands in the page, covers nothing and takes no focus.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lensdesk.desk import keys
from lensdesk.desk.parts import button, row
from lensdesk.desk.prose import prose
from lensdesk.desk.theme import Look, kind
from lensdesk.manual import markup


class HintLine(QFrame):
    """A hint, with a button that says it was understood."""

    dismissed = Signal()

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        kind(self, "hint")
        px = look.px
        line = row(px(10))
        line.setContentsMargins(px(16), px(2), px(8), px(2))
        self.setLayout(line)
        understood = button(look.words("help.hint.understood"), self.dismissed.emit, "link")
        understood.setAccessibleDescription(markup.plain(text, keys.shown))
        line.addWidget(prose(look, text), 1)
        line.addWidget(understood)
