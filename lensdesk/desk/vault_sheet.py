"""What do the pages about the vault share? Chips to each other, over one column to read."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lensdesk.desk.flow import Flow
from lensdesk.desk.keys import BOUND
from lensdesk.desk.parts import button, column, frame, label, narrowed, readable, roomy
from lensdesk.desk.theme import Look, kind

SHEETS = ("vault", "backups", "trail", "forgetting", "panic")


class VaultSheet(QWidget):
    """A page of the vault; `turned` asks for another one by its name."""

    turned = Signal(str)

    def __init__(self, look: Look, here: str) -> None:
        super().__init__()
        self._look = look
        kind(self, "page")
        px = look.px
        self._content = QWidget()
        inner = narrowed(self._content, (px(48), px(24), px(48), px(28)), px(820))
        self.inside = column(inner, (0, 0, 0, 0), px(14))
        self.inside.addWidget(label(look.words(f"sheets.{here}-title"), "title"))
        self.inside.addWidget(self._chips(here))

    def finished(self) -> None:
        """Everything is on the page: it can be read by key."""
        readable(self, self._content, column(self, (0, 0, 0, 0), 0))

    def card(self, heading: str, lead: str = "") -> QVBoxLayout:
        """A new card on the page, with its heading; what is put into the layout stands in it."""
        px = self._look.px
        made = frame("card")
        inside = column(made, (px(20), px(14), px(20), px(16)), px(6))
        inside.addWidget(label(heading, "heading"))
        if lead:
            inside.addWidget(label(lead, "small"))
        self.inside.addWidget(made)
        return inside

    def _chips(self, here: str) -> QWidget:
        px, words = self._look.px, self._look.words
        chips = QWidget()
        line = Flow(chips, px(8))
        for name in SHEETS:
            chip = button(words(f"sheets.{name}"), partial(self.turned.emit, name), "chip")
            chip.setCheckable(True)
            chip.setChecked(name == here)
            chip.setToolTip(BOUND[name])
            chip.setObjectName(f"sheet-{name}")
            roomy(chip, px(13), px(26))
            line.addWidget(chip)
        return chips
