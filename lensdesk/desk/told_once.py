"""Six words that are shown once, large: they are kept nowhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lensdesk.desk.parts import button, column, label
from lensdesk.desk.theme import Look, kind


class ToldOnce(QFrame):
    """The words, and the button by which they go for good."""

    told = Signal()

    def __init__(self, look: Look, passphrase: str) -> None:
        super().__init__()
        kind(self, "box")
        px, words = look.px, look.words
        inside = column(self, (px(20), px(16), px(20), px(16)), px(8))
        inside.addWidget(label(words("sending.six-words"), "strong"))
        inside.addWidget(label(passphrase, "display"))
        inside.addWidget(label(words("sending.six-words-lead"), "small"))
        self.ready = button(words("sending.six-words-told"), self.told.emit, "primary")
        inside.addWidget(self.ready)
        self.setFocusProxy(self.ready)
