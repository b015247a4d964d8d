"""When was there contact in this case, where and with whom? Each can be corrected afterwards."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from lensdesk.cases.model import Contact, Visit
from lensdesk.cases.written import LINE
from lensdesk.casework.amending import Change
from lensdesk.casework.visiting import in_order, recorded_in
from lensdesk.desk.bounded import bound
from lensdesk.desk.day import Moment
from lensdesk.desk.draft import Draft
from lensdesk.desk.parts import (
    button,
    column,
    emptied,
    label,
    row,
    scrolled,
    stacked,
    widgets,
)
from lensdesk.desk.pick import Pick
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind


class VisitsPage(QWidget):
    """Every moment of contact, the newest first."""

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        kind(self, "page")
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("visits.title"), "title"))
        inside.addWidget(label(words("visits.lead"), "soft"))
        line = row(0)
        self.new = button(words("visits.new"), self.begin, "primary")
        line.addWidget(self.new)
        line.addStretch(1)
        inside.addLayout(line)
        self._list = stacked(px(10))
        inside.addLayout(self._list)
        inside.addStretch(1)
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(content))
        session.visited.connect(self._show_others)
        session.replayed.connect(self._show_again)
        self.refresh()

    def begin(self) -> None:
        """Begin a new moment of contact, of the kind of the last one, and stand on its kind."""
        visits = in_order(self._session.case)
        kind_of_last = visits[-1].contact if visits else Contact.OTHER
        if self._session.begin_visit(kind_of_last):
            next(f for f in self.forms() if f.visit == self._session.visit).focus_kind()

    def forms(self) -> tuple["VisitForm", ...]:
        """The forms that stand here, the newest contact first."""
        return tuple(w for w in widgets(self._list) if isinstance(w, VisitForm))

    def refresh(self) -> None:
        """Show every contact as it is kept."""
        emptied(self._list)
        recorded = recorded_in(self._session.case)
        for visit in reversed(in_order(self._session.case)):
            count = len(recorded[visit.id])
            form = VisitForm(self._look, self._session, visit, count)
            self._list.addWidget(form)
            form.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew: on other pages something was recorded since."""
        super().showEvent(event)
        recorded = recorded_in(self._session.case)
        for form in self.forms():
            form.show_count(len(recorded[form.visit.id]))

    def _show_others(self) -> None:
        """A contact came or went; what is being typed in one stays as it is."""
        if {f.visit.id for f in self.forms()} != {v.id for v in self._session.case.visits}:
            self.refresh()
        for form in self.forms():
            form.show_current()

    def _show_again(self, change: Change) -> None:
        if change.made.visits or change.undo.visits:
            self.refresh()


class VisitForm(QFrame):
    """One moment of contact, kept while it is changed."""

    def __init__(self, look: Look, session: CaseSession, visit: Visit, count: int) -> None:
        super().__init__()
        self._look, self._session, self.visit = look, session, visit
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(18), px(14), px(18), px(16)), px(8))
        head = row(px(10))
        self._title = label("", "strong")
        head.addWidget(self._title, 1)
        self._recorded = label("", "small", wrap=False)
        head.addWidget(self._recorded)
        inside.addLayout(head)
        kinds = [(c.value, words(f"shell.contact-{c}")) for c in Contact]
        self.kind = Pick(look, [(c, t, self._named(t)) for c, t in kinds])
        self.kind.picked.connect(self._pick)
        inside.addWidget(self.kind)
        line = stacked(px(8)) if look.compact else row(px(10))
        inside.addLayout(line)
        self.at = Moment(visit.at, px(9))
        self.at.dateTimeChanged.connect(self._keep_moment)
        self.place, self.present = QLineEdit(visit.place), QLineEdit(visit.present)
        for field, control in (("place", self.place), ("present", self.present)):
            bound(control, LINE)
            control.setPlaceholderText(words(f"visits.{field}-example"))
            control.setObjectName(f"visit-{field}-{visit.id}")
            Draft(control, session, partial(self._write, field), self._kept(field))
        for what, asked in (("at", self.at), ("place", self.place), ("present", self.present)):
            line.addLayout(self._asked(f"visits.{what}", asked), 0 if what == "at" else 1)
        last = row(px(10))
        self._here = label(words("visits.here"), "strong", wrap=False)
        self._go_on = button(words("visits.go-on"), lambda: session.record_in(self.visit.id))
        last.addWidget(self._here)
        last.addWidget(self._go_on)
        last.addStretch(1)
        away = button(words("visits.take-away"), lambda: session.drop_visit(self.visit.id))
        away.setAccessibleName(self._named(words("visits.take-away")))
        last.addWidget(away)
        inside.addLayout(last)
        self._paint()
        self.show_count(count)
        self.show_current()

    def show_count(self, count: int) -> None:
        """Say how much was recorded in this contact."""
        self._recorded.setText(self._look.words("visits.recorded", n=count))

    def show_current(self) -> None:
        """Say whether this is the contact in which is recorded now; another one can be chosen."""
        current = self._session.visit
        here = current is not None and current.id == self.visit.id
        if here and self._go_on.hasFocus():
            self.focus_kind()
        self._here.setVisible(here)
        self._go_on.setVisible(not here)

    def focus_kind(self) -> None:
        """Stand on the kind of contact."""
        self.kind.chips[self.visit.contact].setFocus()

    def _named(self, what: str) -> str:
        words = self._look.words
        return words("visits.of-contact", what=what, moment=words.moment(self.visit.at))

    def _asked(self, what: str, control: QWidget) -> QVBoxLayout:
        made = stacked(self._look.px(3))
        made.addWidget(label(self._look.words(what), "small"))
        made.addWidget(control)
        control.setAccessibleName(self._named(self._look.words(what)))
        return made

    def _pick(self, contact: str) -> None:
        if contact:
            self._change(replace(self.visit, contact=Contact(contact)))
        self._paint()

    def _keep_moment(self) -> None:
        if not self._change(replace(self.visit, at=self.at.moment())):
            self.at.show_moment(self.visit.at)
        self._paint()

    def _write(self, field: str, text: str) -> bool:
        if " ".join(text.split()) == getattr(self.visit, field):
            return True
        return self._change(replace(self.visit, **{field: text}), typed=True)  # type: ignore[arg-type]  # by name

    def _kept(self, field: str) -> Callable[[], str]:
        return lambda: str(getattr(self.visit, field))

    def _change(self, visit: Visit, *, typed: bool = False) -> bool:
        done = self._session.change_visit(visit, typed=typed)
        kept = self._session.case.visits
        self.visit = next((v for v in kept if v.id == visit.id), self.visit)
        return done

    def _paint(self) -> None:
        words = self._look.words
        self.kind.show_chosen(self.visit.contact)
        contact = words(f"shell.contact-{self.visit.contact}")
        self._go_on.setAccessibleName(self._named(words("visits.go-on")))
        self._title.setText(f"{contact} · {words.moment(self.visit.at)}")
