"""The parts of forgetting: the terms, keeping longer with a reason, and the question before it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QLineEdit

from lensdesk.cases.written import ANSWER
from lensdesk.casework import retention
from lensdesk.casework.retention import Kept, Term
from lensdesk.desk.bounded import bound
from lensdesk.desk.day import Day
from lensdesk.desk.parts import button, column, label, row
from lensdesk.desk.privacy import VEILED
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.vault import Vault, forgetting
from lensdesk.words import isolated_name

_LONGER = timedelta(days=182)


class _Card(QFrame):
    """A card with a heading, and a line that says how it went."""

    def __init__(self, look: Look, heading: str, lead: str = "") -> None:
        super().__init__()
        self._look = look
        kind(self, "card")
        px = look.px
        self.inside = column(self, (px(20), px(14), px(20), px(16)), px(6))
        self.heading = label(heading, "heading")
        self.heading.setProperty(VEILED, True)
        self.inside.addWidget(self.heading)
        if lead:
            self.inside.addWidget(label(lead, "small"))
        self.told = label("", "urgent")
        self.told.hide()

    def say(self, text: str, name: str) -> None:
        """Say how it went."""
        self.told.setText(text)
        kind(self.told, name)
        self.told.show()

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong."""
        self.say(" ".join(self._look.words.fault(fault)), "urgent")


class TermsCard(_Card):
    """How many days each kind of case is kept, as the organisation decides."""

    changed = Signal()

    def __init__(self, look: Look, vault: Vault) -> None:
        words, px = look.words, look.px
        super().__init__(look, words("forget.terms"), words("forget.terms-lead"))
        self._vault = vault
        if not retention.are_own(vault):
            self.inside.addWidget(label(words("forget.terms-not-own"), "strong"))
        days = retention.terms(vault)
        self.days: dict[Kept, QLineEdit] = {}
        for kept in Kept:
            name = words("forget.days", kind=words(f"forget.kind-{kept}"))
            field = QLineEdit(str(days[kept]))
            field.setValidator(QIntValidator(1, retention.LONGEST, field))
            field.setAccessibleName(name)
            field.setMaximumWidth(px(120))
            field.returnPressed.connect(self.save)
            line = row(px(10))
            line.addWidget(label(name, "group"), 1)
            line.addWidget(field)
            self.inside.addLayout(line)
            self.days[kept] = field
        self.inside.addWidget(self.told)
        self.keep = button(words("forget.terms-save"), self.save)
        self.keep.setEnabled(not vault.is_read_only)
        self.inside.addWidget(self.keep)

    def save(self) -> None:
        """Keep the terms as they stand in the fields."""
        given = {kept: int(field.text() or 0) for kept, field in self.days.items()}
        try:
            retention.set_terms(self._vault, given)
        except LensDeskError as fault:
            self.failed(fault)
            return
        self.say(self._look.words("forget.terms-saved"), "strong")
        self.changed.emit()


class LongerCard(_Card):
    """Until when a case is kept longer, and why; a person decides."""

    kept = Signal()
    left = Signal()

    def __init__(self, look: Look, vault: Vault, term: Term, clock: Callable[[], datetime]) -> None:
        words = look.words
        heading = words("forget.longer-title", name=isolated_name(term.name))
        super().__init__(look, heading, words("forget.longer-lead"))
        self._vault, self._term, self._clock = vault, term, clock
        self.until = Day(_later(term.until, clock().date()), look.px(4))
        self.until.setAccessibleName(words("forget.longer-until"))
        self.reason = QLineEdit(term.longer.reason if term.longer else "")
        bound(self.reason, ANSWER, self.failed)
        self.reason.setAccessibleName(words("forget.longer-why"))
        self.reason.returnPressed.connect(self.keep)
        for key, field in (
            ("forget.longer-until", self.until),
            ("forget.longer-why", self.reason),
        ):
            field.setMinimumHeight(look.px(44))
            self.inside.addWidget(label(words(key), "group"))
            self.inside.addWidget(field)
        self.inside.addWidget(self.told)
        line = row(look.px(8))
        line.addWidget(button(words("forget.longer-do"), self.keep, "primary"))
        line.addWidget(button(words("forget.not-now"), self.left.emit))
        line.addStretch(1)
        self.inside.addLayout(line)
        self.setFocusProxy(self.reason)

    def keep(self) -> None:
        """Keep the case until that day."""
        try:
            retention.keep_longer(
                self._vault, self._term.case, self.until.day(), self.reason.text(), self._clock()
            )
        except LensDeskError as fault:
            self.failed(fault)
            return
        self.kept.emit()


class EraseCard(_Card):
    """Says what goes, and asks to type it; `sure` when it is to be done."""

    sure = Signal(object)
    left = Signal()

    def __init__(self, look: Look, vault: Vault, names: dict[str, str]) -> None:
        """Ask about the cases in `names`, their working names by their ids."""
        words = look.words
        self._ids = tuple(names)
        [first, *more] = names.values()
        self._typed_as = str(len(names)) if more else first
        title = words("forget.erase-title", n=len(names))
        super().__init__(look, title, words("forget.erase-lead"))
        held = forgetting.holding(vault, self._ids)
        for name in names.values():
            told = label(isolated_name(name), "strong")
            told.setProperty(VEILED, True)
            self.inside.addWidget(told)
        counts = {name: getattr(held, name) for name in held.__slots__}
        self.inside.addWidget(label(words("forget.holds", **counts)))
        key = "forget.type-number" if more else "forget.type-name"
        self.typed = QLineEdit()
        self.typed.setMaxLength(200)
        self.typed.setAccessibleName(words(key))
        self.typed.textChanged.connect(self._typing)
        self.inside.addWidget(label(words(key), "group"))
        self.inside.addWidget(self.typed)
        self.inside.addWidget(self.told)
        line = row(look.px(8))
        self.erase = button(words("forget.erase-do"), self._erase)
        line.addWidget(self.erase)
        line.addWidget(button(words("forget.not-now"), self.left.emit))
        line.addStretch(1)
        self.inside.addLayout(line)
        self.setFocusProxy(self.typed)
        self._typing()

    def _typing(self) -> None:
        same = _plain(self.typed.text()) == _plain(self._typed_as)
        self.erase.setEnabled(same)

    def _erase(self) -> None:
        if self.erase.isEnabled():
            self.erase.setEnabled(False)
            self.sure.emit(self._ids)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _later(until: date, today: date) -> date:
    return max(until, today) + _LONGER
