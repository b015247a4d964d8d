"""How do they stand to each other? Two persons and a kind; read from left to right.

Who was added last is offered first, so that adding somebody and saying how they stand to the first
takes four keys: Ctrl+R, Tab, the kind by a letter, Enter.
"""

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QWidget

from lensdesk.cases.people import RelationKind
from lensdesk.desk.network.line import Line
from lensdesk.desk.network.listed import Listed, apart
from lensdesk.desk.network.typed_choice import TypedChoice
from lensdesk.desk.parts import button, column, label, row
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.whom import called
from lensdesk.graphics.network import sentence


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
            self._choice("network.who"),
            self._choice("network.with-whom"),
        )
        self.kind = self._choice("network.kind")
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
        plain = called(case, self._session.clock().date(), self._look.words)
        came = [p for p in plain if self.one.findData(p) < 0]
        first = [p for p in plain if p not in came[-1:]]
        usual = came[-1:] or first[1:], first  # who came last, and how they stand to the first
        for choice, wanted in zip((self.one, self.other), usual, strict=True):
            here = choice.currentData()
            choice.clear()
            for person, text in plain.items():
                choice.addItem(text, person)
            found = choice.findData(here)
            if (found < 0 or came) and wanted:
                found = choice.findData(wanted[0])
            choice.setCurrentIndex(found)
        name = {person: apart(text) for person, text in plain.items()}
        self._form.setVisible(len(name) > 1)
        self._first.setVisible(len(name) < 2)
        words = self._look.words
        said = (replace(r, word=apart(r.word)) for r in case.relations)
        self.list.show_lines((r.id, sentence(name[r.one], r, name[r.other], words)) for r in said)
        self._remove.setVisible(bool(case.relations))

    def begin(self) -> None:
        """Be ready for the next relation; without two persons there is none."""
        if not self._form.isHidden():
            self.one.setFocus()

    def _choice(self, key: str) -> TypedChoice:
        made = TypedChoice(self._look.words(key))
        made.entered.connect(self._keep)
        return made

    def _ask_word(self) -> None:
        self.word.setVisible(self.kind.currentData() == RelationKind.OTHER)

    def _keep(self) -> None:
        one, other = str(self.one.currentData()), str(self.other.currentData())
        chosen = RelationKind(self.kind.currentData())
        if self._session.relate(one, chosen, other, self.word.text()):
            self.word.clear()
            self.one.setFocus()
