"""With whom was the case discussed? A small form for each consultation, one under the other."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from lensdesk.cases.model import Consultation
from lensdesk.cases.written import LINE
from lensdesk.casework.amending import Change
from lensdesk.desk.bounded import bound
from lensdesk.desk.day import Day
from lensdesk.desk.draft import Draft
from lensdesk.desk.note import Note
from lensdesk.desk.parts import button, column, emptied, frame, label, roomy, row, stacked
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind


class ConsultationsCard(QFrame):
    """Every consultation of a case, and the button that adds one."""

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(18), px(14), px(18), px(16)), px(8))
        inside.addWidget(label(words("assessment.consultations"), "heading"))
        inside.addWidget(label(words("assessment.consultations-lead")))
        inside.addWidget(label(words("assessment.goes-out"), "small"))
        self._list = stacked(px(8))
        inside.addLayout(self._list)
        last = row(0)
        self.add = button(words("assessment.add"), self._add)
        last.addWidget(self.add)
        last.addStretch(1)
        inside.addLayout(last)
        self._show_all()
        session.replayed.connect(self._show_again)

    def forms(self) -> tuple["ConsultationForm", ...]:
        """The forms that stand here, in their order."""
        items = (self._list.itemAt(n) for n in range(self._list.count()))
        found = (item.widget() for item in items if item is not None)
        return tuple(w for w in found if isinstance(w, ConsultationForm))

    def _show_all(self) -> None:
        for consultation in self._session.case.consultations:
            self._list.addWidget(self._form(consultation))

    def _show_again(self, change: Change) -> None:
        """Show what is kept after a step that was taken back."""
        if change.made.consultations or change.undo.consultations:
            for form in self.forms():
                form.gone = True
            emptied(self._list)
            self._show_all()

    def _add(self) -> None:
        begun = self._session.begin_consultation()
        if begun is not None:
            form = self._form(begun)
            self._list.addWidget(form)
            form.who.setFocus()

    def _form(self, consultation: Consultation) -> "ConsultationForm":
        number = len(self.forms()) + 1
        form = ConsultationForm(self._look, self._session, consultation, number)
        form.taken_away.connect(lambda: self._take_away(form))
        return form

    def _take_away(self, form: "ConsultationForm") -> None:
        self._session.flush()
        if not self._session.take_away(form.consultation.id):
            return
        form.gone = True
        line = frame("note")
        px, words = self._look.px, self._look.words
        inside = row(px(12))
        column(line, (px(14), px(8), px(14), px(8)), 0).addLayout(inside)
        inside.addWidget(label(words("assessment.taken-away"), "soft"), 1)
        back = button(words("assessment.put-back"), lambda: self._put_back(line, form.consultation))
        inside.addWidget(back)
        self._swap(form, line)
        back.setFocus()

    def _put_back(self, line: QWidget, consultation: Consultation) -> None:
        if self._session.consult(consultation):
            form = self._form(consultation)
            self._swap(line, form)
            form.who.setFocus()

    def _swap(self, old: QWidget, new: QWidget) -> None:
        self._list.insertWidget(self._list.indexOf(old), new)
        new.show()  # else it cannot be stood on yet
        self._list.removeWidget(old)
        old.hide()
        old.deleteLater()


class ConsultationForm(QFrame):
    """One consultation, kept while it is typed. Once `gone` it writes nothing any more."""

    taken_away = Signal()

    def __init__(
        self, look: Look, session: CaseSession, consultation: Consultation, number: int
    ) -> None:
        super().__init__()
        self._look, self._session, self._number = look, session, number
        self.consultation, self.gone = consultation, False
        kind(self, "note")
        px, words = look.px, look.words
        inside = column(self, (px(14), px(10), px(14), px(12)), px(8))
        first = stacked(px(8)) if look.compact else row(px(10))
        inside.addLayout(first)
        self.who, self.role = QLineEdit(consultation.who), QLineEdit(consultation.role)
        self.day = Day(consultation.day, px(9))
        self.advice = Note(consultation.advice, px(16), least=2)
        for what, control in (("who", self.who), ("role", self.role), ("day", self.day)):
            first.addLayout(self._asked(what, control), 0 if what == "day" else 1)
        inside.addLayout(self._asked("advice", self.advice))
        self.without_name = button(words("assessment.without-name"), self._keep, "chip")
        self.without_name.setCheckable(True)
        self.without_name.setChecked(consultation.without_name)
        roomy(self.without_name, px(13), px(26))
        away = button(words("assessment.take-away"), self.taken_away.emit)
        for what, named in (("without-name", self.without_name), ("take-away", away)):
            named.setAccessibleName(self._name(what))
        last = row(px(10))
        last.addWidget(self.without_name)
        last.addStretch(1)
        last.addWidget(away)
        inside.addLayout(last)
        kept = (("who", self.who), ("role", self.role), ("advice", self.advice))
        for what, written in kept:
            written.setObjectName(f"consultation-{what}-{consultation.id}")
        for line in (self.who, self.role):
            bound(line, LINE)
        for text in (self.who, self.role, self.advice):
            Draft(text, session, lambda _text: self._keep(), partial(self._kept, text))
        self.day.dateChanged.connect(self._keep)

    def _asked(self, what: str, control: QWidget) -> QVBoxLayout:
        made = stacked(self._look.px(3))
        made.addWidget(label(self._look.words(f"assessment.{what}"), "small"))
        made.addWidget(control)
        control.setAccessibleName(self._name(what))
        return made

    def _name(self, what: str) -> str:
        words = self._look.words
        name = words(f"assessment.{what}")
        return words("assessment.in-consultation", what=name, n=self._number)

    def _kept(self, field: QWidget) -> str:
        kept = self.consultation
        return {self.who: kept.who, self.role: kept.role, self.advice: kept.advice}[field]

    def _keep(self) -> bool:
        if self.gone:
            return True
        now = replace(
            self.consultation,
            day=self.day.day(),
            who=self.who.text(),
            role=self.role.text(),
            advice=self.advice.toPlainText(),
            without_name=self.without_name.isChecked(),
        )
        done = self._session.consult(now)
        if done:
            self.consultation = now
        else:
            self.day.show_day(self.consultation.day)
        self.without_name.setChecked(self.consultation.without_name)
        return done
