"""How does one come into the made-up case, and how is it told from a real one?"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lensdesk.desk.parts import button, column, frame, label, row
from lensdesk.desk.theme import Look, kind


class SampleOffer(QWidget):
    """On the list of cases: what a case is when there is none yet, and the made-up one."""

    def __init__(self, look: Look, wanted: Callable[[], object], *, explained: bool) -> None:
        super().__init__()
        words, inside = look.words, column(self, (0, 0, 0, 0), look.px(8))
        if explained:
            self._explain(look, inside)
        self.look = button(words("sample.look"), wanted, "plain" if explained else "link")
        line = row(0)
        line.addWidget(self.look)
        line.addStretch(1)
        inside.addLayout(line)
        if explained:
            inside.addWidget(label(words("sample.look-lead"), "small"))

    def _explain(self, look: Look, inside: QVBoxLayout) -> None:
        px, words = look.px, look.words
        card = frame("box")
        told = column(card, (px(18), px(14), px(18), px(16)), px(6))
        told.addWidget(label(words("sample.what"), "heading"))
        told.addWidget(label(words("sample.what-lead")))
        inside.addWidget(card)


class SampleStrip(QFrame):
    """Above the made-up case, on each of its pages: that it is made up, and how it goes."""

    removed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        kind(self, "bar")
        px, words = look.px, look.words
        line = row(px(10))
        line.setContentsMargins(px(18), px(2), px(18), px(2))
        self.setLayout(line)
        line.addWidget(label(words("sample.marked"), "strong"), 1)
        line.addWidget(button(words("sample.remove"), self.removed.emit, "link"))
