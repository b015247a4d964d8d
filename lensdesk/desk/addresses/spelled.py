"""How do eight words stand on the screen? Numbered, in two rows, so that they can be read out."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from lensdesk.desk.parts import label
from lensdesk.desk.theme import Look

_IN_A_ROW = 4
_HIDDEN = "……"


class Spelled(QWidget):
    """The words; those at the places in `hidden`, from 1, are left out."""

    def __init__(self, look: Look, words: Sequence[str], hidden: Collection[int] = ()) -> None:
        super().__init__()
        shown = [_HIDDEN if n in hidden else w for n, w in enumerate(words, start=1)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(4))
        wide = 2 if look.compact else _IN_A_ROW
        for place, word in enumerate(shown):
            down, across = divmod(place, wide)
            text = label(f"{place + 1}  {word}", "strong", wrap=False)
            grid.addWidget(text, down, across)
        grid.setColumnStretch(wide, 1)
        self.setAccessibleName(" ".join(shown))
