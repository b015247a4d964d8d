"""How do they stand to each other? Two persons and a kind; read from left to right."""

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QWidget

from lensdesk.cases.people import Person, RelationKind
from lensdesk.desk.network.line import Line
from lensdesk.desk.network.listed import Listed, apart
from lensdesk.desk.parts import Choice, button, column, label, row
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.graphics.network import facts, sentence


class RelationsCard(QFrame):
    """The relations of the case. They are taken away with Delete or a button."""

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(18), px(14), px(18), px(16)), px(8))
        inside.addWidget(label(words("network.relations"), "heading"))
        self._first = label(words("network.two-first"), "soft")
        inside.addWidget(self._first)
        self._form = QWidget()
        kind(self._form, "clear")
        fields = column(self._form, (0, 0, 0, 0), px(8))
        self.one, self.other = (
            self._choice(words("network.who")),
            self._choice(words("network.with-whom")),
        )
        self.kind = self._choice(words("network.kind"))
        for each in RelationKind:
            asked = each is RelationKind.OTHER
            text = words("network.kind-other" if asked else f"picture.kind-{each}")
            self.kind.addItem(text, each)
        self.word = Line(words("network.word"))
        self.word.returnPressed.connect(self._keep)
        self.kind.currentIndexChanged.connect(self._ask_word)
        for field in (self.one, self.kind, self.word, self.other):
            fields.addWidget(field)
        named = (("one", self.one), ("kind", self.kind), ("other", self.other), ("word", self.word))
        for what, each_field in named:
            each_field.setObjectName(f"relation-{what}")
        ends = row(px(8))
        ends.addWidget(button(words("network.relate"), self._keep, "primary"))
        ends.addStretch(1)
        fields.addLayout(ends)
        inside.addWidget(self._form)
        self.list = Listed(look, words("network.relations"))
        self.list.removed.connect(session.unrelate)
        inside.addWidget(self.list)
        below = row(px(8))
        self._remove = button(
            words("network.unrelate"), lambda: session.unrelate(self.list.chosen())
        )
        below.addWidget(self._remove)
        below.addStretch(1)
        inside.addLayout(below)
        inside.addStretch(1)
        self._ask_word()

    def refresh(self) -> None:
        """Show what is kept, and offer who is there."""
        case = self._session.case
        name = {p.id: self._called(p) for p in case.persons}
        for choice, usual in ((self.one, 0), (self.other, 1)):
            here = choice.currentData()
            choice.clear()
            for person, text in name.items():
                choice.addItem(text, person)
            choice.setCurrentIndex(list(name).index(here) if here in name else usual)
        self._form.setVisible(len(name) > 1)
        self._first.setVisible(len(name) < 2)
        words = self._look.words
        said = (replace(r, word=apart(r.word)) for r in case.relations)
        self.list.show_lines((r.id, sentence(name[r.one], r, name[r.other], words)) for r in said)
        self._remove.setVisible(bool(case.relations))

    def _called(self, person: Person) -> str:
        """The name, and what more is known where another has the same name."""
        persons, today = self._session.case.persons, self._session.clock().date()
        if [p.name for p in persons].count(person.name) == 1:
            return apart(person.name)
        return f"{apart(person.name)} ({apart(facts(person, today, self._look.words))})"

    def _choice(self, name: str) -> Choice:
        made = Choice()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(8)
        return made

    def _ask_word(self) -> None:
        self.word.setVisible(self.kind.currentData() == RelationKind.OTHER)

    def _keep(self) -> None:
        one, other = str(self.one.currentData()), str(self.other.currentData())
        chosen = RelationKind(self.kind.currentData())
        if self._session.relate(one, chosen, other, self.word.text()):
            self.word.clear()
            self.one.setFocus()
