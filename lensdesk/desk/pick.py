"""Which one of a few? Chips of which one can be chosen, and pressed again to take that back."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from lensdesk.desk.flow import Flow
from lensdesk.desk.parts import button, roomy
from lensdesk.desk.theme import Look


class Pick(QWidget):
    """Chips by their code; emits the code that was pressed, or nothing when it is taken back.

    A press paints nothing by itself: whoever listens says with `show_chosen` what was kept.
    """

    picked = Signal(str)

    def __init__(self, look: Look, chips: Iterable[tuple[str, str, str]]) -> None:
        """`chips` are codes, each with its text and with its name for a screen reader."""
        super().__init__()
        flow = Flow(self, look.px(8))
        self.chips: dict[str, QPushButton] = {}
        for code, text, name in chips:
            chip = button(text, partial(self._pressed, code), "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(name)
            roomy(chip, look.px(13), look.px(26))
            chip.setMinimumWidth(max(chip.minimumWidth(), look.px(64)))
            self.chips[code] = chip
            flow.addWidget(chip)

    def show_chosen(self, chosen: str) -> None:
        """Mark the chip that is kept, if any."""
        for code, chip in self.chips.items():
            chip.setChecked(code == chosen)

    def _pressed(self, code: str) -> None:
        self.picked.emit(code if self.chips[code].isChecked() else "")
