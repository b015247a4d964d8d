"""What is to be thought of a letter that came in? Who sent it, and whether it was changed."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout

from lensdesk.casework.receiving import Arrived
from lensdesk.desk.addresses.spelled import Spelled
from lensdesk.desk.parts import column, frame, label
from lensdesk.desk.theme import Look, kind
from lensdesk.referral.verdict import Verdict

_WELL = (Verdict.GENUINE, Verdict.RESAVED)


class VerdictCard(QFrame):
    """Tells the verdict by a word, a mark and a colour; then who sealed it, in words."""

    def __init__(self, look: Look, came: Arrived) -> None:
        super().__init__()
        self._look, self._came = look, came
        kind(self, "card")
        px = look.px
        inside = column(self, (px(20), px(14), px(20), px(16)), px(8))
        self._from(inside)
        self._judged(inside)
        if came.inspection.code:
            told = look.words("letter.code", code=came.inspection.code)
            inside.addWidget(label(told))

    def _from(self, inside: QVBoxLayout) -> None:
        words, came = self._look.words, self._came
        if came.header is not None:
            inside.addWidget(label(words("letter.sealed"), "heading"))
        else:
            inside.addWidget(label(words("letter.plain"), "heading"))
        sender = came.sender
        if sender is not None:
            card = sender.card
            who = ", ".join(filter(None, (card.name, card.organisation, card.role)))
            inside.addWidget(label(words("letter.from", name=who), "strong"))
            inside.addWidget(label(self._standing(), "soft"))
        elif came.inspection.key:
            inside.addWidget(label(words("letter.from-unknown"), "urgent"))
        if came.inspection.key_words:
            inside.addWidget(label(words("letter.seal-words"), "small"))
            inside.addWidget(Spelled(self._look, came.inspection.key_words))

    def _standing(self) -> str:
        words, sender = self._look.words, self._came.sender
        if sender is None or not sender.confirmed_at:
            return f"◇ {words('addresses.unconfirmed')}"
        day = words.day(datetime.fromisoformat(sender.confirmed_at))
        return f"◆ {words('addresses.confirmed', by=sender.confirmed_by, day=day)}"

    def _judged(self, inside: QVBoxLayout) -> None:
        px, words, came = self._look.px, self._look.words, self._came
        found = came.inspection
        well = found.verdict in _WELL
        box = frame("box" if well else "danger")
        told = column(box, (px(16), px(10), px(16), px(12)), px(4))
        mark = "✓" if well else "!"
        name = "strong" if well else "urgent"
        told.addWidget(label(f"{mark}  {words(f'letter.verdict-{found.verdict}')}", name))
        told.addWidget(label(words(f"letter.verdict-{found.verdict}-why")))
        if found.pages:
            numbers = ", ".join(map(str, found.pages))
            told.addWidget(label(words("letter.pages-changed", pages=numbers), "strong"))
        if came.header is not None and found.key not in ("", came.header.sender):
            told.addWidget(label(words("letter.sealed-by-other"), "urgent"))
        inside.addWidget(box)
