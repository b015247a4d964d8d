"""The questions of a referral, and the button that puts it on paper."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from lensdesk.cases.model import SentReferral
from lensdesk.cases.referral_fields import BLOCKS, FIELDS, ReferralField, missing
from lensdesk.cases.written import LINE
from lensdesk.casework.sending import Way
from lensdesk.desk.bounded import bound
from lensdesk.desk.draft import Draft
from lensdesk.desk.flow import Flow
from lensdesk.desk.note import Note
from lensdesk.desk.parts import Choice, button, column, emptied, frame, label, row, scrolled
from lensdesk.desk.sending_card import SendingCard
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look
from lensdesk.words import ON_PAPER, Language


class ReferralPage(QWidget):
    """One page of questions. What is missing is named; nothing blocks."""

    weighing_chosen = Signal(str)
    addresses_wanted = Signal()

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        px, words = look.px, look.words
        content = self._content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("desk.page-referral"), "title"))
        inside.addWidget(label(words("shell.referral-lead"), "soft"))
        self._missing = QWidget()
        self._gaps = column(self._missing, (0, 0, 0, 0), px(8))
        inside.addWidget(self._missing)
        self._fields: dict[str, _Question] = {}
        for block in BLOCKS:
            inside.addWidget(self._block(block))
        making = self._making()
        self.sending = SendingCard(
            look, session.contacts, session.sending, self._write, self._chosen_language
        )
        self.sending.addresses_wanted.connect(self.addresses_wanted)
        self.sending.sight_wanted.connect(self._bring)
        inside.addWidget(self.sending)
        outer = column(self, (0, 0, 0, 0), 0)
        self._area = scrolled(content)
        outer.addWidget(self._area)
        (inside if look.compact else outer).addWidget(making)
        inside.addStretch(1)
        session.filled.connect(self._name_missing)
        session.weighed.connect(self._name_missing)
        self._name_missing()

    def showEvent(self, event: QShowEvent) -> None:
        """Name what is missing now: what is triggered may have changed on another page."""
        super().showEvent(event)
        self._name_missing()
        self.sending.refresh()

    def make(self, path: Path) -> None:
        """Write the referral to `path` in the chosen form and show the receipt."""
        self.sending.make(path)

    def _write(self, path: Path, way: Way) -> SentReferral | None:
        return self._session.refer(path, self._chosen_language(), way)

    def _chosen_language(self) -> Language:
        return Language(self._language.currentData())

    def _block(self, block: str) -> QWidget:
        px, words = self._look.px, self._look.words
        card = frame("card")
        inside = column(card, (px(18), px(14), px(18), px(16)), px(4))
        inside.addWidget(label(words(f"referral.block.{block}"), "heading"))
        for field in (f for f in FIELDS if f.block == block):
            question = _Question(self._look, self._session, field)
            self._fields[field.code] = question
            inside.addSpacing(px(8))
            self._ask(inside, field, question)
        return card

    def _ask(self, inside: QVBoxLayout, field: ReferralField, question: "_Question") -> None:
        words = self._look.words
        name = words(f"referral.field.{field.code}.label")
        optional = "" if field.must else f" ({words('shell.optional')})"
        inside.addWidget(label(name + optional, "strong"))
        inside.addWidget(label(words(f"referral.field.{field.code}.hint"), "small"))
        inside.addWidget(question.control)

    def _making(self) -> QWidget:
        px, words = self._look.px, self._look.words
        card = frame("bar")
        inside = column(card, (px(40), px(10), px(40), px(10)), px(10))
        line = row(px(12))
        line.addWidget(label(words("shell.letter-language"), wrap=False))
        self._language = Choice()
        self._language.setAccessibleName(words("shell.letter-language"))
        self._language.setObjectName("letter-language")
        for language in ON_PAPER:
            self._language.addItem(words(f"shell.language-{language}"), language.value)
        self._language.setCurrentIndex(max(self._language.findData(words.language.value), 0))
        line.addWidget(self._language)
        line.addStretch(1)
        inside.addLayout(line)
        go = button(words("sending.to-sending"), self.show_sending, "primary")
        (inside if self._look.compact else line).addWidget(go)
        return card

    def ask_where(self) -> None:
        """Ask where the letter goes; or stand on what is still to choose of how it goes out."""
        self.sending.ask_where()

    def show_sending(self) -> None:
        """Stand on the choice of how the letter goes out."""
        self._bring(self.sending)
        self.sending.setFocus()

    def _bring(self, part: QWidget) -> None:
        """Bring a part of the choice into sight, once it is laid out, and notes have grown."""
        area, content = self._area, self._content

        def scroll() -> None:
            top = part.mapTo(content, QPoint(0, 0)).y()
            area.verticalScrollBar().setValue(top - self._look.px(18))

        QTimer.singleShot(0, part, lambda: QTimer.singleShot(0, part, scroll))

    def focus_field(self, field: str) -> None:
        """Stand on a question."""
        self._fields[field].control.setFocus()

    def _name_missing(self, _changed: str = "") -> None:
        emptied(self._gaps)
        words, language = self._look.words, self._look.preferences.language
        codes = missing(self._session.case.referral)
        fields = [
            (words(f"referral.field.{code}.label"), self._fields[code].control.setFocus)
            for code in codes
        ]
        told = words("shell.missing", n=len(codes)) if codes else words("shell.nothing-missing")
        self._gap(told, fields)
        unweighed = self._session.unweighed()
        if unweighed:
            lens = self._session.desk.lens
            names = [
                (lens.indicator[i].label[language], partial(self.weighing_chosen.emit, i))
                for i in unweighed
            ]
            self._gap(words("shell.unweighed", n=len(unweighed)), names)

    def _gap(self, told: str, links: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """What is missing, and what leads to each."""
        px = self._look.px
        box = frame("note")
        inside = column(box, (px(14), px(10), px(14), px(10)), px(4))
        inside.addWidget(label(told, "strong"))
        if links:
            chips = QWidget()
            flow = Flow(chips, px(6))
            for name, follow in links:
                flow.addWidget(button(name, follow, "link"))
            inside.addWidget(chips)
        self._gaps.addWidget(box)


class _Question(QObject):
    """One field; a choice is kept at once, a text by its draft."""

    def __init__(self, look: Look, session: CaseSession, field: ReferralField) -> None:
        super().__init__()
        self._look, self._session, self._field = look, session, field
        name = look.words(f"referral.field.{field.code}.label")
        self.control: QComboBox | QLineEdit | QPlainTextEdit
        if field.choices:
            self.control = self._choice()
            session.replayed.connect(self._show)
        else:
            text = (
                Note(self._kept(), look.px(16), least=2) if field.long else QLineEdit(self._kept())
            )
            self.control = text
            if isinstance(text, QLineEdit):
                bound(text, LINE)
            Draft(text, session, partial(session.fill_in, field.code), self._kept)
        self.setParent(self.control)  # nothing is shown in a field that is gone
        self.control.setObjectName(f"referral-{field.code}")
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(look.words(f"referral.field.{field.code}.hint"))

    def _kept(self) -> str:
        return self._session.case.referral.get(self._field.code, "")

    def _choice(self) -> QComboBox:
        made = Choice()
        made.addItem(self._look.words("shell.choose"), "")
        for choice in self._field.choices:
            made.addItem(self._look.words(f"referral.field.{self._field.code}.{choice}"), choice)
        made.setCurrentIndex(max(made.findData(self._kept()), 0))
        made.currentIndexChanged.connect(self._chosen)
        return made

    def _chosen(self) -> None:
        if isinstance(self.control, QComboBox):
            self._session.fill_in(self._field.code, str(self.control.currentData() or ""))

    def _show(self) -> None:
        if isinstance(self.control, QComboBox):
            self.control.blockSignals(True)
            self.control.setCurrentIndex(max(self.control.findData(self._kept()), 0))
            self.control.blockSignals(False)
            self.control.update()
