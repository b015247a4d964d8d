"""My own card: the words to read aloud, the file to hand out, and the same as a QR code."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import card_text, export_card, own_card
from lensdesk.desk.addresses.qr_view import QrView
from lensdesk.desk.addresses.spelled import Spelled
from lensdesk.desk.ask_file import ask_where
from lensdesk.desk.parts import button, column, label, stacked
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.exchange import Card
from lensdesk.graphics.qr_code import squares
from lensdesk.words import on_paper

_EDGE = 490  # px at any size of text: six a square are read well, and fit a small window


class OwnCard(QFrame):
    """Shows the card of this vault, and saves it."""

    def __init__(self, look: Look, desk: Desk, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._desk, self._clock = look, desk, clock
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(20), px(14), px(20), px(16)), px(8))
        inside.addWidget(label(words("addresses.own"), "heading"))
        self.told = label("")
        self.told.hide()
        language = on_paper(look.preferences.language)
        try:
            card = own_card(desk, language, clock())
            content = card_text(desk, language, clock())
        except LensDeskError as fault:
            inside.addWidget(self.told)
            self._say(" ".join(words.fault(fault)), "urgent")
            return
        both = QVBoxLayout() if look.compact else QHBoxLayout()
        both.setSpacing(px(20))
        inside.addLayout(both)
        both.addLayout(self._left(card), 1)
        right = stacked(px(6))
        self.code = QrView(squares(content), _EDGE, words("addresses.qr"))
        right.addWidget(self.code)
        right.addStretch(1)
        both.addLayout(right)
        inside.addWidget(label(words("addresses.qr-lead"), "small"))

    def save_to(self, path: Path) -> None:
        """Write the card as a file."""
        words = self._look.words
        try:
            language = on_paper(self._look.preferences.language)
            export_card(self._desk, path, language, self._clock())
        except LensDeskError as fault:
            self._say(" ".join(words.fault(fault)), "urgent")
            return
        self._say(words("addresses.saved", name=path.name), "strong")

    def _left(self, card: Card) -> QVBoxLayout:
        px, words = self._look.px, self._look.words
        left = stacked(px(8))
        left.addWidget(label(", ".join(filter(None, (card.name, card.organisation))), "strong"))
        left.addWidget(label(words("addresses.own-lead"), "small"))
        left.addWidget(Spelled(self._look, card.words))
        self.save = button(words("addresses.save"), self._ask_where, "primary")
        left.addWidget(self.save)
        left.addWidget(self.told)
        left.addStretch(1)
        return left

    def _ask_where(self) -> None:
        words = self._look.words
        kinds = f"{words('addresses.card-file')} (*.lensdesk-card)"
        name = words("addresses.card-name")
        ask_where(self, words("addresses.save"), name, kinds, self.save_to)

    def _say(self, text: str, name: str) -> None:
        self.told.setText(text)
        kind(self.told, name)
        self.told.show()
