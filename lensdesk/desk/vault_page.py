"""The vault: who may open it, and is it sound? Every part is a card of its own."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from lensdesk.cases.written import LINE
from lensdesk.desk.background import Work
from lensdesk.desk.bounded import bound
from lensdesk.desk.key_cards import PassphraseCard, RekeyCard
from lensdesk.desk.parts import (
    button,
    column,
    emptied,
    frame,
    label,
    row,
    stacked,
)
from lensdesk.desk.soundness_card import SoundnessCard
from lensdesk.desk.theme import Look
from lensdesk.desk.vault_sheet import VaultSheet
from lensdesk.errors import LensDeskError
from lensdesk.vault import Kind, RecoveryCode, Slot, Vault, VaultReadOnly, keystore, ways


class VaultPage(VaultSheet):
    """Lists the ways in, adds and withdraws them, changes keys, checks and saves.

    `sheet_wanted` asks for a recovery sheet, with the code where there is one already.
    """

    sheet_wanted = Signal(object)

    def __init__(self, look: Look, vault: Vault, clock: Callable[[], datetime]) -> None:
        super().__init__(look, "vault")
        self._vault, self._clock = vault, clock
        self._work: Work[Slot] | None = None
        px, words, inside = look.px, look.words, self.inside
        warnings = vault.warnings
        if warnings:
            place = self.card(words("ways.place"))
            for code in warnings:
                place.addWidget(label(words(f"ways.{code}"), "urgent"))
                place.addWidget(label(words(f"ways.{code}-do")))
        self.soundness = SoundnessCard(look, vault)
        self.restore = button(words("backups.door-title"), lambda: self.turned.emit("backups"))
        card = frame("card")
        listed = column(card, (px(20), px(14), px(20), px(16)), px(6))
        listed.addWidget(label(words("ways.list"), "heading"))
        listed.addWidget(label(words("ways.list-lead"), "small"))
        self._lines = stacked(px(6))
        listed.addLayout(self._lines)
        self.told = label("", "urgent")
        self.told.hide()
        listed.addWidget(self.told)
        listed.addWidget(button(words("ways.new-sheet"), lambda: self.sheet_wanted.emit(None)))
        self.passphrase = PassphraseCard(look, vault, clock)
        self.rekey = RekeyCard(look, vault, clock)
        keys = (self.passphrase, self._organisation(), self._pin(), self.rekey)
        for each in (self.soundness, self.restore, card, *keys):
            inside.addWidget(each)
        self.restore.setVisible(vault.is_read_only)
        inside.addStretch(1)
        self.passphrase.changed.connect(self.refresh)
        self.rekey.changed.connect(self._rekeyed)
        self.finished()
        self.refresh()

    def refresh(self) -> None:
        """List the ways in as they are now."""
        emptied(self._lines)
        for slot in ways.listed(self._vault):
            self._lines.addWidget(self._line(slot))

    def withdraw(self, slot: Slot) -> None:
        """Take a way in away."""
        self._try(lambda: ways.withdraw(self._vault, slot.id))

    def add_organisation(self) -> None:
        """Let the key of the organisation in."""
        recipient, label_ = self.recipient.text(), self.called.text().strip()
        if self._try(lambda: ways.add_escrow(self._vault, recipient, label_, self._clock().date())):
            self.recipient.clear()
            self.called.clear()

    def add_pin(self) -> None:
        """Let a PIN in on this machine."""
        if self._vault.is_read_only:
            self._say(VaultReadOnly())
            return
        pin, today = self.pin.text(), self._clock().date()
        identity, key = self._vault.keys.file.vault, self._vault.keys.key
        self._work = Work(lambda: ways.pin_slot(identity, key, pin, today), self._put_in, self._say)

    def _put_in(self, slot: Slot) -> None:
        if self._try(lambda: ways.put(self._vault, slot)):
            self.pin.clear()

    def _line(self, slot: Slot) -> QWidget:
        px, words = self._look.px, self._look.words
        line = frame("note")
        both = row(px(12))
        column(line, (px(14), px(8), px(10), px(8)), 0).addLayout(both)
        name = words(f"ways.kind-{slot.kind}")
        texts = stacked(px(2))
        texts.addWidget(label(f"{name} · {slot.label}" if slot.label else name, "strong"))
        texts.addWidget(label(self._about(slot), "small"))
        both.addLayout(texts, 1)
        away = button(words("ways.withdraw"), lambda: None)
        away.clicked.disconnect()
        away.clicked.connect(lambda _checked=False: self._sure(away, slot))
        away.setAccessibleName(words("ways.withdraw-which", name=f"{name} {slot.label}".strip()))
        away.setEnabled(ways.can_withdraw(self._vault, slot) and not self._vault.is_read_only)
        both.addWidget(away)
        return line

    def _sure(self, away: QWidget, slot: Slot) -> None:
        """The first press asks, the second one does it."""
        if away.property("asked"):
            self.withdraw(slot)
            return
        away.setProperty("asked", True)
        away.setProperty("text", self._look.words("ways.sure"))

    def _about(self, slot: Slot) -> str:
        words = self._look.words

        def day(kept: str) -> str:
            return words.day(datetime.fromisoformat(kept)) if kept else "–"

        told = words("ways.about", made=day(slot.made_on), used=day(slot.last_used))
        if slot.kind is Kind.RECOVERY:
            key = "ways.rehearsed" if slot.rehearsed else "ways.not-rehearsed"
            told = f"{told} · {words(key)}"
        return told

    def _organisation(self) -> QWidget:
        px, words = self._look.px, self._look.words
        card = frame("card")
        inside = column(card, (px(20), px(14), px(20), px(16)), px(6))
        inside.addWidget(label(words("ways.organisation"), "heading"))
        inside.addWidget(label(words("ways.organisation-lead"), "small"))
        self.recipient, self.called = QLineEdit(), QLineEdit()
        self.recipient.setPlaceholderText("age1…")
        for key, field in (("ways.recipient", self.recipient), ("ways.called", self.called)):
            bound(field, LINE, self._say)
            field.setAccessibleName(words(key))
            inside.addWidget(label(words(key), "group"))
            inside.addWidget(field)
        inside.addWidget(button(words("ways.add"), self.add_organisation))
        return card

    def _pin(self) -> QWidget:
        px, words = self._look.px, self._look.words
        card = frame("card")
        inside = column(card, (px(20), px(14), px(20), px(16)), px(6))
        inside.addWidget(label(words("ways.pin"), "heading"))
        self.pin = QLineEdit(card)
        if not keystore.available():
            self.pin.hide()
            inside.addWidget(label(words("ways.no-keystore"), "small"))
            return card
        inside.addWidget(label(words("ways.pin-lead"), "small"))
        self.pin.setMaxLength(keystore.MOST_PIN)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setAccessibleName(words("ways.pin"))
        self.pin.returnPressed.connect(self.add_pin)
        inside.addWidget(self.pin)
        inside.addWidget(button(words("ways.add-pin"), self.add_pin))
        return card

    def _rekeyed(self, code: RecoveryCode) -> None:
        self.sheet_wanted.emit(code)

    def _try(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except LensDeskError as fault:
            self._say(fault)
            return False
        self.told.hide()
        self.refresh()
        return True

    def _say(self, fault: LensDeskError) -> None:
        self.told.setText(" ".join(self._look.words.fault(fault)))
        self.told.show()
