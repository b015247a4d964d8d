"""The recovery sheet: made, saved to be printed, and rehearsed by typing three blocks back."""

import random
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from lensdesk.desk.ask_file import ask_pdf
from lensdesk.desk.parts import button, column, frame, label, narrowed, readable
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.vault import Event, Happening, RecoveryCode, Vault, is_group, ways
from lensdesk.words import on_paper

_ASKED = 3  # blocks
_IN_A_ROW = 4


class RecoveryPage(QWidget):
    """Makes a recovery code and has three of its blocks typed back; that may be done later.

    `made` hands over a code that was made, `left` says that the page is done with.
    """

    made = Signal(object)
    left = Signal()

    def __init__(
        self,
        look: Look,
        vault: Vault,
        clock: Callable[[], datetime],
        code: RecoveryCode | None = None,
    ) -> None:
        super().__init__()
        self._look, self._vault, self._clock, self._code = look, vault, clock, code
        kind(self, "page")
        px, words = look.px, look.words
        content = QWidget()
        inner = narrowed(content, (px(48), px(28), px(48), px(28)), px(820))
        inside = column(inner, (0, 0, 0, 0), px(12))
        inside.addWidget(label(words("recovery.title"), "title"))
        inside.addWidget(label(words("recovery.lead"), "soft"))
        self.told = label("", "urgent")
        self.told.hide()
        if code is None:
            self.make = button(words("recovery.make"), self._make, "primary")
            inside.addWidget(self.make)
        else:
            self._show(inside, code)
        inside.addWidget(self.told)
        self.later = button(words("recovery.later"), self.left.emit)
        inside.addWidget(self.later)
        inside.addWidget(label(words("recovery.later-lead"), "small"))
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))
        self.setFocusProxy(self.make if code is None else self.save)

    def save_to(self, path: Path) -> None:
        """Write the sheet as PDF."""
        if self._code is None:
            return
        from lensdesk.referral.recovery_sheet import write_sheet  # noqa: PLC0415  # it is large

        try:
            language = on_paper(self._look.preferences.language)
            write_sheet(path, self._code.groups, self._clock().date(), language)
        except LensDeskError as fault:
            self._say(" ".join(self._look.words.fault(fault)), "urgent")
            return
        self._vault.note(Happening(Event.PRINT))
        self._say(self._look.words("recovery.saved"), "strong")

    def check(self) -> None:
        """See whether the blocks were typed back as they stand on the sheet."""
        if self._code is None:
            return
        for place, field in self.typed.items():
            if not is_group(self._code.groups[place - 1], field.text()):
                self._say(self._look.words("recovery.not-yet", place=place), "urgent")
                field.setFocus()
                return
        try:
            ways.rehearsed(self._vault, self._clock().date())
        except LensDeskError as fault:
            self._say(" ".join(self._look.words.fault(fault)), "urgent")
            return
        self.left.emit()

    def _show(self, layout: QVBoxLayout, code: RecoveryCode) -> None:
        px, words = self._look.px, self._look.words
        card = frame("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(px(20), px(14), px(20), px(14))
        for place, group in enumerate(code.groups, start=1):
            line, spot = divmod(place - 1, _IN_A_ROW)
            grid.addWidget(label(f"{place}", "small"), 2 * line, spot)
            grid.addWidget(label(group, "display", wrap=False), 2 * line + 1, spot)
        self.save = button(words("recovery.save"), self._ask_where, "primary")
        rehearsal = frame("card")
        asked = column(rehearsal, (px(20), px(14), px(20), px(16)), px(6))
        asked.addWidget(label(words("recovery.rehearse"), "heading"))
        asked.addWidget(label(words("recovery.rehearse-lead"), "small"))
        self.typed: dict[int, QLineEdit] = {}
        # the same ones when the page is made anew in another look; which ones is no secret
        drawn = random.Random("".join(code.groups))  # noqa: S311
        places = drawn.sample(range(1, len(code.groups) + 1), _ASKED)
        for place in sorted(places):
            field = QLineEdit()
            field.setMaxLength(20)
            field.setAccessibleName(words("recovery.block", place=place))
            field.returnPressed.connect(self.check)
            asked.addWidget(label(words("recovery.block", place=place), "group"))
            asked.addWidget(field)
            self.typed[place] = field
        self.ready = button(words("recovery.check"), self.check, "primary")
        asked.addWidget(self.ready)
        for widget in (card, self.save, rehearsal):
            layout.addWidget(widget)

    def _make(self) -> None:
        try:
            self.made.emit(ways.add_recovery(self._vault, self._clock().date()))
        except LensDeskError as fault:
            self._say(" ".join(self._look.words.fault(fault)), "urgent")

    def _ask_where(self) -> None:
        words = self._look.words
        ask_pdf(self, words("recovery.save"), words("recovery.file-name"), self.save_to)

    def _say(self, text: str, name: str) -> None:
        self.told.setText(text)
        kind(self.told, name)
        self.told.show()
