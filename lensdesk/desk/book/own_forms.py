"""How does the content manager add a sign or a contact? Two forms, in both languages."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from lensdesk.desk.bounded import bound
from lensdesk.desk.parts import Choice, button, label
from lensdesk.desk.theme import Look
from lensdesk.lens.guidance import Basis, Contact, Guidance
from lensdesk.lens.model import Lens, Sign, SignKind, Strength, Subject, Text
from lensdesk.lens.own import Own, OwnRefused, add_sign, new_id, put_contact

_LONGEST = 300  # characters in a line


class _Form(QWidget):
    """Fields under one another with their names; each text in Dutch and in English."""

    given = Signal(object)
    refused = Signal(object)

    def __init__(self, look: Look, own: Own) -> None:
        super().__init__()
        self._look, self.own = look, own
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(6))

    def _row(self, key: str, *fields: QWidget) -> None:
        text, line = self._look.words(key), self._grid.rowCount()
        self._grid.addWidget(label(text, "group"), line, 0)
        for place, field in enumerate(fields, start=1):
            field.setObjectName(f"own-{key.partition('.')[2]}-{place}")
            field.setAccessibleName(text)
            span = 1 if len(fields) > 1 else 2
            self._grid.addWidget(field, line, place, 1, span)

    def _texts(self, key: str) -> tuple[QLineEdit, QLineEdit]:
        """Two fields for one text."""
        pair = QLineEdit(), QLineEdit()
        for field, language in zip(pair, ("nl", "en"), strict=True):
            bound(field, _LONGEST)
            field.setPlaceholderText(self._look.words(f"shell.language-{language}"))
        self._row(key, *pair)
        for field in pair:  # two of one name could not be told apart by ear
            name = f"{field.accessibleName()} ({field.placeholderText()})"
            field.setAccessibleName(name)
        return pair

    def _end(self, text: str, give: Callable[[], None]) -> None:
        self.add = button(text, give, "primary")
        self._grid.addWidget(self.add, self._grid.rowCount(), 1, 1, 2)


class SignForm(_Form):
    """A sign of the organisation's own."""

    def __init__(self, look: Look, lens: Lens) -> None:
        super().__init__(look, Own(lens.id))
        self._lens = lens
        language, words = look.preferences.language, look.words
        self.indicator = Choice()
        for indicator in lens.indicators:
            self.indicator.addItem(indicator.label[language], indicator.id)
        self._row("manage.indicator", self.indicator)
        self.label = self._texts("manage.label")
        self.hint = self._texts("manage.hint")
        self.strength = Choice()
        for strength in Strength:
            self.strength.addItem(words(f"desk.strength-{strength}"), strength)
        self.strength.setCurrentIndex(self.strength.count() - 1)
        self._row("manage.strength", self.strength)
        self.subjects = {s: _chip(words(f"book.subject-{s}")) for s in Subject}
        holder = QWidget()
        line = QGridLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        for place, chip in enumerate(self.subjects.values()):
            line.addWidget(chip, 0, place)
        self._row("manage.about", holder)
        self._end(words("manage.add-sign"), self._give)

    def _give(self) -> None:
        label_, hint = _text(self.label), _text(self.hint)
        taken = {*self._lens.signs, *(s.id for s in self.own.signs)}
        sign = Sign(
            id=new_id(label_.nl or label_.en, taken),
            indicator=str(self.indicator.currentData()),
            label=label_,
            hint=hint,
            kind=SignKind.SIGN,
            urgent=False,
            strength=Strength(self.strength.currentData()),
            subjects=tuple(s for s, chip in self.subjects.items() if chip.isChecked()),
            professions=(),
            phenomena=(),
            sources=(),
            own=True,
        )
        try:
            own = add_sign(self.own, self._lens, sign)
        except OwnRefused as fault:
            self.refused.emit(fault)
            return
        for field in (*self.label, *self.hint):
            field.clear()
        self.given.emit(own)


class ContactForm(_Form):
    """A contact of the organisation's own, or the reach of one that the lens left open."""

    def __init__(self, look: Look, guidance: Guidance) -> None:
        super().__init__(look, Own(""))
        self._contacts = guidance.contacts
        language, words = look.preferences.language, look.words
        self.fills = Choice()
        self.fills.addItem(words("manage.new-contact"), "")
        for contact in (c for c in guidance.contacts if c.local):
            self.fills.addItem(contact.name[language], contact.id)
        self.fills.currentIndexChanged.connect(self._offer)
        self._row("manage.fills", self.fills)
        self.name = self._texts("manage.name")
        self.what = self._texts("manage.what")
        self.reach = QLineEdit()
        bound(self.reach, _LONGEST)
        self._row("manage.reach", self.reach)
        self._end(words("manage.add-contact"), self._give)

    def _offer(self) -> None:
        """Fill in what the lens says of the contact that was left open."""
        for contact in self._contacts:
            if contact.id == self.fills.currentData():
                for fields, text in ((self.name, contact.name), (self.what, contact.what)):
                    fields[0].setText(text.nl)
                    fields[1].setText(text.en)

    def _give(self) -> None:
        fills = str(self.fills.currentData()) or None
        name = _text(self.name)
        same = (c.contact.id for c in self.own.contacts if fills and c.fills == fills)
        taken = {c.contact.id for c in self.own.contacts}
        contact = Contact(
            id=next(same, new_id(name.nl or name.en, taken)),
            name=name,
            what=_text(self.what),
            reach=" ".join(self.reach.text().split()),
            local=True,
            basis=Basis((), date.today(), to_check=False),  # noqa: DTZ011  # the day of this desk
        )
        try:
            own = put_contact(self.own, contact, fills, self._contacts)
        except OwnRefused as fault:
            self.refused.emit(fault)
            return
        for field in (*self.name, *self.what, self.reach):
            field.clear()
        self.given.emit(own)


def _chip(text: str) -> QPushButton:
    made = button(text, lambda: None, "chip")
    made.setCheckable(True)
    return made


def _text(fields: tuple[QLineEdit, QLineEdit]) -> Text:
    nl, en = (" ".join(field.text().split()) for field in fields)
    return Text(nl, en)
