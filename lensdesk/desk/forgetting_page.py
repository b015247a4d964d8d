"""Forgetting: how long cases are kept, which end, what goes, and the receipt after it."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lensdesk.casework import receipt as receipts
from lensdesk.casework import retention
from lensdesk.casework.retention import Term
from lensdesk.desk.ask_file import ask_file
from lensdesk.desk.forgetting_cards import EraseCard, LongerCard, TermsCard
from lensdesk.desk.parts import Choice, button, column, emptied, frame, label, row, stacked
from lensdesk.desk.privacy import VEILED
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.vault_sheet import VaultSheet
from lensdesk.errors import LensDeskError
from lensdesk.vault import Vault, forgetting
from lensdesk.vault.forgetting import Receipt
from lensdesk.words import isolated_name


class ForgettingPage(VaultSheet):
    """Nothing goes by itself: a person types what goes. `erased` hands over the receipt.

    With a `receipt` of what was erased just now it is shown first, and can be saved.
    """

    erased = Signal(object, object)

    def __init__(
        self,
        look: Look,
        vault: Vault,
        clock: Callable[[], datetime],
        receipt: Receipt | None = None,
    ) -> None:
        super().__init__(look, "forgetting")
        self._vault, self._clock, self._receipt = vault, clock, receipt
        words = look.words
        if receipt is not None:
            self._show_receipt(receipt)
        self._ending = self.card(words("forget.ending"), words("forget.ending-lead"))
        self._lines = stacked(look.px(6))
        self._ending.addLayout(self._lines)
        self._asked = stacked(look.px(6))
        self.inside.addLayout(self._asked)
        by_hand = self.card(words("forget.by-hand"), words("forget.by-hand-lead"))
        self.choice = Choice()
        self.choice.setAccessibleName(words("forget.which"))
        self.choice.setProperty(VEILED, True)
        by_hand.addWidget(self.choice)
        self.by_hand = button(words("forget.erase"), self._ask_chosen)
        by_hand.addWidget(self.by_hand)
        self.terms = TermsCard(look, vault)
        self.terms.changed.connect(self.refresh)
        self.inside.addWidget(self.terms)
        self.inside.addStretch(1)
        self.finished()
        self.refresh()

    def refresh(self) -> None:
        """Show which terms end now."""
        words, today = self._look.words, self._clock().date()
        emptied(self._lines)
        try:
            terms = retention.every(self._vault)
        except LensDeskError as fault:
            self._lines.addWidget(label(" ".join(words.fault(fault)), "urgent"))
            terms = ()
        near = [term for term in terms if term.is_near(today)]
        for term in near:
            self._lines.addWidget(self._line(term, today))
        if not near:
            self._lines.addWidget(label(words("forget.none-ends")))
        due = {term.case: term.name for term in near if term.is_due(today)}
        if len(due) > 1:
            all_due = button(words("forget.erase-due", n=len(due)), partial(self.ask, due))
            all_due.setEnabled(not self._vault.is_read_only)
            self._lines.addWidget(all_due)
        self.choice.clear()
        for term in sorted(terms, key=lambda term: term.name.casefold()):
            self.choice.addItem(isolated_name(term.name), (term.case, term.name))
        self.by_hand.setEnabled(bool(terms) and not self._vault.is_read_only)

    def ask(self, names: dict[str, str]) -> None:
        """Ask whether these cases, their names by their ids, are to be erased."""
        card = EraseCard(self._look, self._vault, names)
        card.sure.connect(partial(self._erase, card))
        card.left.connect(self._ask_nothing)
        self._put(card)

    def keep_longer(self, term: Term) -> None:
        """Ask until when and why a case is kept longer."""
        card = LongerCard(self._look, self._vault, term, self._clock)
        card.kept.connect(self._kept_longer)
        card.left.connect(self._ask_nothing)
        self._put(card)

    def save_receipt(self, path: Path) -> None:
        """Write the receipt to a file."""
        if self._receipt is None:
            return
        words = self._look.words
        try:
            receipts.save(self._receipt, words, path)
        except LensDeskError as fault:
            self._say(" ".join(words.fault(fault)), "urgent")
            return
        self._say(words("receipt.saved"), "strong")

    def _put(self, card: QWidget) -> None:
        emptied(self._asked)
        self._asked.addWidget(card)
        card.show()
        card.setFocus()

    def _ask_nothing(self) -> None:
        emptied(self._asked)
        self.setFocus()

    def _kept_longer(self) -> None:
        self._ask_nothing()
        self.refresh()

    def _ask_chosen(self) -> None:
        chosen = self.choice.currentData()
        if chosen is not None:
            self.ask(dict([chosen]))

    def _erase(self, card: EraseCard, ids: tuple[str, ...]) -> None:
        try:
            receipt = forgetting.erase(self._vault, ids, self._clock())
        except LensDeskError as fault:
            card.failed(fault)
            return
        self._ask_nothing()
        self.choice.clear()
        self.erased.emit(ids, receipt)

    def _line(self, term: Term, today: date) -> QWidget:
        px, words = self._look.px, self._look.words
        line = frame("note")
        both = column(line, (px(14), px(8), px(10), px(8)), px(4))
        name = label(isolated_name(term.name), "strong")
        name.setProperty(VEILED, True)
        both.addWidget(name)
        key = "forget.due" if term.is_due(today) else "forget.ends"
        day = words.day(term.until)
        reason = words(f"forget.kind-{term.kind}")
        both.addWidget(label(words(key, day=day, kind=reason), "small"))
        if term.longer is not None:
            told = {"by": term.longer.by or "–", "reason": term.longer.reason}
            why = label(words("forget.longer-is", **told), "small")
            why.setProperty(VEILED, True)
            both.addWidget(why)
        presses = row(px(8))
        for text, said, do in (
            ("forget.longer", "forget.longer-which", partial(self.keep_longer, term)),
            ("forget.erase", "forget.erase-which", partial(self.ask, {term.case: term.name})),
        ):
            press = button(words(text), do)
            press.setAccessibleName(words(said, name=term.name))
            press.setEnabled(not self._vault.is_read_only)
            presses.addWidget(press)
        presses.addStretch(1)
        both.addLayout(presses)
        return line

    def _show_receipt(self, receipt: Receipt) -> None:
        words = self._look.words
        inside = self.card(words("receipt.title"))
        for line in receipts.told(receipt, words):
            inside.addWidget(label(line))
        self._told = label("", "strong")
        self._told.hide()
        inside.addWidget(self._told)
        inside.addWidget(button(words("receipt.save"), self._ask_where))

    def _ask_where(self) -> None:
        words = self._look.words
        ask = ask_file(self, words("receipt.save"), "TXT (*.txt)", self.save_receipt)
        ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask.setDefaultSuffix("txt")
        ask.selectFile(words("receipt.file-name"))
        ask.open()

    def _say(self, text: str, name: str) -> None:
        self._told.setText(text)
        kind(self._told, name)
        self._told.show()
