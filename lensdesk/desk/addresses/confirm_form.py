"""Is this contact who it says? Two of the eight words are typed as they are heard by telephone.

They are left out of what is shown, so that nobody confirms without having called.
"""

import random
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from lensdesk.cases.written import LINE
from lensdesk.casework.contacts import Contact
from lensdesk.desk.addresses.spelled import Spelled
from lensdesk.desk.bounded import bound
from lensdesk.desk.parts import button, column, label, row
from lensdesk.desk.theme import Look, kind

_ASKED = 2  # words


class ConfirmForm(QFrame):
    """Asks the two words and who compared them, and calls `confirm` with that name."""

    left = Signal()

    def __init__(
        self, look: Look, contact: Contact, by: str, confirm: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._look, self._words, self._confirm = look, contact.card.words, confirm
        kind(self, "box")
        px, words = look.px, look.words
        inside = column(self, (px(16), px(12), px(16), px(14)), px(6))
        # the same ones when the page is made anew in another look; which ones is no secret
        drawn = random.Random(contact.card.fingerprint)  # noqa: S311
        places = sorted(drawn.sample(range(1, len(self._words) + 1), _ASKED))
        inside.addWidget(label(words("addresses.call", name=contact.card.name), "strong"))
        inside.addWidget(label(words("addresses.call-lead"), "small"))
        inside.addWidget(Spelled(look, self._words, places))
        self.typed: dict[int, QLineEdit] = {}
        for place in places:
            field = self._field(words("addresses.word", place=place), f"heard-{place}")
            inside.addWidget(label(field.accessibleName(), "group"))
            inside.addWidget(field)
            self.typed[place] = field
        self.by = self._field(words("addresses.by"), "heard-by")
        self.by.setText(by)
        inside.addWidget(label(words("addresses.by"), "group"))
        inside.addWidget(self.by)
        self.told = label("", "urgent")
        self.told.hide()
        inside.addWidget(self.told)
        line = row(px(10))
        self.ready = button(words("addresses.confirm"), self.check, "primary")
        line.addWidget(self.ready)
        line.addWidget(button(words("addresses.not-now"), self.left.emit))
        line.addStretch(1)
        inside.addLayout(line)
        self.setFocusProxy(self.typed[places[0]])

    def check(self) -> None:
        """Confirm when both words are those of the card, and somebody compared them."""
        for place, field in self.typed.items():
            if field.text().strip().casefold() != self._words[place - 1]:
                self._say("addresses.other-word", place)
                field.setFocus()
                return
        if not self.by.text().strip():
            self._say("addresses.by-whom", 0)
            self.by.setFocus()
            return
        self._confirm(self.by.text().strip())

    def _field(self, name: str, called: str) -> QLineEdit:
        field = QLineEdit()
        bound(field, LINE)
        field.setObjectName(called)
        field.setAccessibleName(name)
        field.returnPressed.connect(self.check)
        return field

    def _say(self, key: str, place: int) -> None:
        self.told.setText(self._look.words(key, place=place))
        self.told.show()
