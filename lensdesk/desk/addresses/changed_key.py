"""A card has other keys than before: the one thing that stops everything else on the page."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lensdesk.casework.contacts import Contact
from lensdesk.desk.addresses.spelled import Spelled
from lensdesk.desk.parts import button, column, frame, label, stacked
from lensdesk.desk.theme import Look
from lensdesk.exchange import Card


class ChangedKey(QWidget):
    """The old words beside the new ones, and what to do; `kept` leaves all as it was.

    `take` is called at the second press, for the first one asks.
    """

    kept = Signal()

    def __init__(
        self, look: Look, old: Sequence[Contact], new: Card, take: Callable[[], object]
    ) -> None:
        super().__init__()
        self._look, self._do = look, take
        px, words = look.px, look.words
        outer = column(self, (0, 0, 0, 0), px(12))
        outer.addWidget(label(words("addresses.stop"), "title"))
        danger = frame("danger")
        inside = column(danger, (px(20), px(14), px(20), px(16)), px(8))
        who = ", ".join(filter(None, (new.name, new.organisation)))
        inside.addWidget(label(words("addresses.stop-who", name=who), "urgent"))
        same = any(contact.card.words == new.words for contact in old)
        inside.addWidget(label(words("addresses.stop-same" if same else "addresses.stop-why")))
        outer.addWidget(danger)
        both = QVBoxLayout() if look.compact else QHBoxLayout()
        both.setSpacing(px(12))
        before = [contact.card for contact in old]
        both.addWidget(self._side("addresses.old-words", before), 1)
        both.addWidget(self._side("addresses.new-words", [new]), 1)
        outer.addLayout(both)
        steps = frame("card")
        listed = column(steps, (px(20), px(14), px(20), px(16)), px(6))
        listed.addWidget(label(words("addresses.what-to-do"), "heading"))
        for number in (1, 2, 3):
            listed.addWidget(label(words.item(words(f"addresses.stop-step-{number}"), number)))
        outer.addWidget(steps)
        self.keep = button(words("addresses.keep-old"), self.kept.emit, "primary")
        outer.addWidget(self.keep)
        self.take = button(words("addresses.take-new"), self._sure)
        outer.addWidget(self.take)
        self.told = label("", "urgent")
        self.told.hide()
        outer.addWidget(self.told)
        self.setFocusProxy(self.keep)

    def _side(self, key: str, cards: Sequence[Card]) -> QWidget:
        px, words = self._look.px, self._look.words
        side = frame("card")
        inside = column(side, (px(20), px(14), px(20), px(16)), px(6))
        inside.addWidget(label(words(key), "heading"))
        for card in cards:
            told = stacked(px(4))
            day = words.day(date.fromisoformat(card.made_on))
            told.addWidget(Spelled(self._look, card.words))
            told.addWidget(label(words("addresses.made-on", day=day), "small"))
            inside.addLayout(told)
        inside.addStretch(1)
        return side

    def _sure(self) -> None:
        """The first press asks, the second one does it."""
        if self.take.property("asked"):
            self._do()
            return
        self.take.setProperty("asked", True)
        self.take.setText(self._look.words("addresses.take-sure"))
        self.take.setAccessibleName(self.take.text())
