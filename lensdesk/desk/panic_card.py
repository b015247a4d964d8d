"""Everything is made unreadable at once: asked with a typed word, for it cannot be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from lensdesk.desk.parts import button, column, frame, label
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError

_NOT_REACHED = ("copies", "disk", "open")


class PanicCard(QFrame):
    """Says what goes and what it cannot promise; `wanted` once the word was typed.

    `left` goes back without anything done; where there is a page to go back to.
    """

    wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, *, at_door: bool) -> None:
        super().__init__()
        self._look = look
        px, words = look.px, look.words
        kind(self, "card")
        if at_door:
            self.setFixedWidth(px(560))
        inside = column(self, (px(32), px(24), px(32), px(28)), px(8))
        inside.addWidget(label(words("panic.title"), "title" if at_door else "heading"))
        inside.addWidget(label(words("panic.lead")))
        danger = frame("danger")
        told = column(danger, (px(14), px(10), px(14), px(10)), px(4))
        told.addWidget(label(words("panic.not-promised"), "strong"))
        for name in _NOT_REACHED:
            told.addWidget(label(words.item(words(f"panic.not-{name}"))))
        inside.addWidget(danger)
        self.word = QLineEdit()
        self.word.setMaxLength(40)
        asked = words("panic.type", word=words("panic.word"))
        self.word.setAccessibleName(asked)
        self.word.textChanged.connect(self._typed)
        inside.addWidget(label(asked, "group"))
        inside.addWidget(self.word)
        self.erase = button(words("panic.do"), self._erase)
        self._typed()
        self._fault = label("", "urgent")
        self._fault.hide()
        inside.addWidget(self._fault)
        inside.addWidget(self.erase)
        if at_door:
            inside.addWidget(button(words("recover.back"), self.left.emit))
        self.setFocusProxy(self.word)

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong."""
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()
        self._typed()

    def _typed(self) -> None:
        word = self._look.words("panic.word").casefold()
        self.erase.setEnabled(self.word.text().strip().casefold() == word)

    def _erase(self) -> None:
        if self.erase.isEnabled():  # Enter in the field does nothing: the button is a second step
            self.erase.setEnabled(False)
            self.wanted.emit()
