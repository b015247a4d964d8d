"""The neutral page that stands before everything: one field, one button, no names."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from lensdesk.desk.keys import shown
from lensdesk.desk.parts import button, column, frame, label
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError


class UnlockPage(QWidget):
    """Asks the passphrase. It shows nothing of a case, not even that there are any."""

    given = Signal(str)
    helped = Signal()

    def __init__(self, look: Look, notice: str = "") -> None:
        super().__init__()
        self._look = look
        kind(self, "page")
        words, px = look.words, look.px
        outer = column(self, (px(24), px(24), px(24), px(24)), 0)
        card = frame("card")
        card.setFixedWidth(px(420))
        inside = column(card, (px(32), px(28), px(32), px(32)), px(12))
        inside.addWidget(label("LensDesk", "display"))
        inside.addWidget(label(words("shell.unlock-lead"), "soft"))
        inside.addSpacing(px(8))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(words("shell.passphrase"))
        self.field.setAccessibleName(words("shell.passphrase"))
        self.field.returnPressed.connect(self._give)
        inside.addWidget(self.field)
        self.open = button(words("shell.unlock"), self._give, "primary")
        inside.addWidget(self.open)
        self._fault = label(notice, "urgent")
        self._fault.setVisible(bool(notice))
        inside.addWidget(self._fault)
        inside.addWidget(button(words("help.open", key=shown("help")), self.helped.emit, "link"))
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusProxy(self.field)

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong; the passphrase is asked again."""
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()
        self._wait(waiting=False)
        self.field.selectAll()
        self.field.setFocus()

    def _give(self) -> None:
        if self.field.text() and self.open.isEnabled():
            self._wait(waiting=True)
            self.given.emit(self.field.text())

    def _wait(self, *, waiting: bool) -> None:
        self.open.setEnabled(not waiting)
        self.open.setText(self._look.words("shell.unlocking" if waiting else "shell.unlock"))
