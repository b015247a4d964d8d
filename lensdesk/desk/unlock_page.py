"""The neutral page that stands before everything: one field, one button, no names."""

import math
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from lensdesk.desk.keys import shown
from lensdesk.desk.parts import amid, button, column, frame, label, row, scrolled
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError

# faults with which a vault cannot be opened, and a backup can
UNREADABLE = frozenset({"vault-damaged", "not-a-vault", "key-change-undone", "key-change-done"})


class UnlockPage(QWidget):
    """Asks the passphrase. It shows nothing of a case, not even that there are any."""

    given = Signal(str)
    helped = Signal()
    forgotten = Signal()
    restore_asked = Signal()
    panic_asked = Signal()

    def __init__(
        self, look: Look, notice: str = "", wait: Callable[[], float] = lambda: 0.0
    ) -> None:
        super().__init__()
        self._look, self._left = look, wait
        kind(self, "page")
        words, px = look.words, look.px
        self._outer = outer = column(self, (px(24), px(24), px(24), px(24)), 0)
        self._card = card = frame("card")
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
        self.restore = button(words("backups.door-title"), self.restore_asked.emit)
        self.restore.hide()
        inside.addWidget(self.restore)
        self._pause = label("", "small")
        self._pause.hide()
        inside.addWidget(self._pause)
        links = row(px(8))
        links.addWidget(button(words("shell.forgotten"), self.forgotten.emit, "link"))
        links.addStretch(1)
        links.addWidget(button(words("help.open", key=shown("help")), self.helped.emit, "link"))
        inside.addLayout(links)
        inside.addWidget(button(words("panic.ask"), self.panic_asked.emit, "link"))
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusProxy(self.field)
        self._second = QTimer(self, interval=500)
        self._second.timeout.connect(self._count_down)
        self._count_down()

    def put_beside(self, other: QWidget | None) -> None:
        """Show another card in place of the passphrase; None shows the passphrase again."""
        while self._outer.count() > 1:
            item = self._outer.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._card.setVisible(other is None)
        if other is not None:
            self._outer.addWidget(scrolled(amid(other, (0, 0, 0, 0))))
        self.setFocusProxy(self.field if other is None else other)
        self.setFocus()

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong; the passphrase is asked again."""
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()
        self.restore.setVisible(fault.code in UNREADABLE)
        self._wait(waiting=False)
        self._count_down()
        self.field.selectAll()
        self.field.setFocus()

    def busy(self) -> None:
        """Say that the vault is being opened."""
        self.put_beside(None)
        self._wait(waiting=True)

    def _give(self) -> None:
        if self.field.text() and self.open.isEnabled():
            self._wait(waiting=True)
            self.given.emit(self.field.text())

    def _count_down(self) -> None:
        """After wrong tries, say quietly how long to wait, and open the door again in time."""
        left = math.ceil(self._left())
        if left:
            self._pause.setText(self._look.words("shell.wait", n=left))
            self._second.start()
        elif self._second.isActive():
            self._second.stop()
            self._wait(waiting=False)
        self._pause.setVisible(bool(left))
        if left:
            self.open.setEnabled(False)

    def _wait(self, *, waiting: bool) -> None:
        self.open.setEnabled(not waiting)
        self.open.setText(self._look.words("shell.unlocking" if waiting else "shell.unlock"))
