"""Everything made unreadable, as a page of the vault that is open."""

from PySide6.QtCore import Signal

from lensdesk.desk.panic_card import PanicCard
from lensdesk.desk.theme import Look
from lensdesk.desk.vault_sheet import VaultSheet


class PanicPage(VaultSheet):
    """Asks for the typed word; `panicked` when everything is to go."""

    panicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "panic")
        self.ask = PanicCard(look, at_door=False)
        self.ask.wanted.connect(self.panicked)
        self.inside.addWidget(self.ask)
        self.inside.addStretch(1)
        self.finished()
