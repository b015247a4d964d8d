"""Who is there? A name, a year of birth and a role; Enter adds, and the next one can be typed."""

from PySide6.QtGui import QIntValidator, QShowEvent
from PySide6.QtWidgets import QFrame

from lensdesk.cases.people import Person, stage
from lensdesk.casework.persons import namesakes
from lensdesk.desk.network.line import Line
from lensdesk.desk.network.listed import Listed, apart
from lensdesk.desk.parts import button, column, label, row, stacked
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind


class PersonsCard(QFrame):
    """The persons of the case. Enter on one brings it back into the fields, Delete removes it."""

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session, self._changing = look, session, ""
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(18), px(14), px(18), px(16)), px(8))
        inside.addWidget(label(words("network.persons"), "heading"))
        self.name, self.year, self.role = (
            self._field("name"),
            self._field("year"),
            self._field("role"),
        )
        for what, line in (("name", self.name), ("year", self.year), ("role", self.role)):
            line.setObjectName(f"person-{what}")
        self.year.setMaxLength(4)
        self.year.setValidator(QIntValidator(0, 9999, self.year))
        first = stacked(px(8)) if look.compact else row(px(8))
        first.addWidget(self.name, 1)
        first.addWidget(self.year)
        if not look.compact:
            self.year.setFixedWidth(px(116))
        inside.addLayout(first)
        self._add = button(words("network.add"), self._keep, "primary")
        self._stop = button(words("network.stop"), self._empty)
        second = stacked(px(8)) if look.compact else row(px(8))
        second.addWidget(self.role, 1)
        second.addWidget(self._add)
        second.addWidget(self._stop)
        inside.addLayout(second)
        self.list = Listed(look, words("network.persons"))
        self.list.picked.connect(self._change)
        self.list.removed.connect(session.remove_person)
        inside.addWidget(self.list)
        self._hint = label(words("network.persons-hint"), "small")
        inside.addWidget(self._hint)
        below = row(px(8))
        change = button(words("network.change"), lambda: self._change(self.list.chosen()))
        remove = button(words("network.remove"), lambda: session.remove_person(self.list.chosen()))
        self._buttons = (change, remove)
        for each in self._buttons:
            below.addWidget(each)
        below.addStretch(1)
        inside.addLayout(below)
        self.recognise = button("", lambda: session.recognise(self.list.chosen()))
        self.recognise.hide()
        inside.addWidget(self.recognise)
        self.list.currentItemChanged.connect(self._offer_words)
        session.changed.connect(self._offer_words)
        inside.addStretch(1)
        self._empty()

    def refresh(self) -> None:
        """Show who is kept."""
        persons = self._session.case.persons
        self.list.show_lines((p.id, self._told(p)) for p in persons)
        for each in (*self._buttons, self._hint):
            each.setVisible(bool(persons))
        if self._changing and self._changing not in {p.id for p in persons}:
            self._empty()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what was written on other pages."""
        super().showEvent(event)
        self._offer_words()

    def _offer_words(self) -> None:
        """Observations in which the name stands as words can be made about the person."""
        if not self.isVisible():
            return
        n = len(namesakes(self._session.case, self.list.chosen()))
        self.recognise.setVisible(n > 0)
        if n:
            text = self._look.words("network.recognise", n=n)
            self.recognise.setText(text)
            self.recognise.setAccessibleName(text)

    def _told(self, person: Person) -> str:
        words, today = self._look.words, self._session.clock().date()
        facts = [apart(person.name), words(f"picture.stage-{stage(person, today)}")]
        if person.birth_year is not None:
            facts.append(str(person.birth_year))
        if person.role:
            facts.append(apart(person.role))
        return " · ".join(facts)

    def _field(self, name: str) -> Line:
        made = Line(self._look.words(f"network.{name}"))
        made.returnPressed.connect(self._keep)
        return made

    def _keep(self) -> None:
        year = int(self.year.text()) if self.year.text().isdecimal() else None
        name, role = self.name.text(), self.role.text()
        if self._changing:
            spots = {p.id: p.spot for p in self._session.case.persons}
            changed = Person(self._changing, name, year, role, spots.get(self._changing))
            kept = self._session.change_person(changed)
        else:
            kept = self._session.add_person(name, year, role)
        if kept:
            self._empty()
        self.name.setFocus()

    def _change(self, person: str) -> None:
        found = [p for p in self._session.case.persons if p.id == person]
        for p in found:
            self._empty()
            self._changing = p.id
            self.name.setText(p.name)
            self.year.setText("" if p.birth_year is None else str(p.birth_year))
            self.role.setText(p.role)
            self._say(self._look.words("network.keep"))
            self._stop.show()
            self.name.setFocus()

    def _empty(self) -> None:
        self._changing = ""
        for field in (self.name, self.year, self.role):
            field.clear()
        self._say(self._look.words("network.add"))
        self._stop.hide()

    def _say(self, text: str) -> None:
        self._add.setText(text)
        self._add.setAccessibleName(text)
