"""What now? The questions in their order, danger first, whatever any rule says."""

from datetime import date, timedelta

from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from lensdesk.cases.written import LINE
from lensdesk.casework.deciding import standing
from lensdesk.desk.basis import told_basis
from lensdesk.desk.bounded import bound
from lensdesk.desk.day import Day
from lensdesk.desk.parts import button, column, frame, label, readable, row
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.lens.guidance import Contact, Guidance, NextStep
from lensdesk.words import isolated_name

_AHEAD = timedelta(days=14)  # until the day that is offered


class WhatNowPage(QWidget):
    """Says whom to reach for what. With an open case one can also decide to keep looking."""

    def __init__(
        self, look: Look, guidance: Guidance, today: date, session: CaseSession | None = None
    ) -> None:
        super().__init__()
        self._look, self._guidance, self._today = look, guidance, today
        kind(self, "page")
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("now.title"), "title"))
        inside.addWidget(label(words("now.lead"), "soft"))
        inside.addWidget(self._danger())
        for number, step in enumerate(guidance.next_steps, start=1):
            inside.addWidget(self._card(number, step))
        if session is not None:
            inside.addWidget(LaterCard(look, today, session))
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))

    def _danger(self) -> QFrame:
        px, words = self._look.px, self._look.words
        strip = frame("danger")
        inside = column(strip, (px(16), px(12), px(16), px(12)), px(2))
        inside.addWidget(label(words("desk.safety-first"), "urgent"))
        inside.addWidget(label(words("desk.safety-then")))
        return strip

    def _card(self, number: int, step: NextStep) -> QFrame:
        px, language = self._look.px, self._look.preferences.language
        card = frame("card")
        inside = column(card, (px(18), px(12), px(18), px(14)), px(4))
        inside.addWidget(label(self._look.words.item(step.question[language], number), "strong"))
        inside.addWidget(label(step.then[language]))
        for contact in (self._guidance.contact[c] for c in step.contacts):
            inside.addWidget(self._contact(contact))
        return card

    def _contact(self, contact: Contact) -> QFrame:
        px, language = self._look.px, self._look.preferences.language
        box = frame("note")
        inside = column(box, (px(12), px(8), px(12), px(8)), px(1))
        line = row(px(12))
        line.addWidget(label(contact.name[language], "strong"), 1)
        reach = contact.reach or self._look.words("now.local")
        line.addWidget(label(reach, "strong" if contact.reach else "soft", wrap=False))
        inside.addLayout(line)
        inside.addWidget(label(contact.what[language], "small"))
        inside.addWidget(label(told_basis(self._look, contact.basis), "small"))
        return box


class LaterCard(QFrame):
    """Decides to keep looking until a day; what stands is told here, and can be taken away."""

    def __init__(self, look: Look, today: date, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        kind(self, "box")
        px, words = look.px, look.words
        inside = column(self, (px(18), px(14), px(18), px(16)), px(8))
        inside.addWidget(label(words("now.later"), "strong"))
        inside.addWidget(label(words("now.later-lead")))
        line = row(px(10))
        self.until = Day(today + _AHEAD, px(9))
        self.until.setAccessibleName(words("now.until"))
        self.reason = QLineEdit()
        bound(self.reason, LINE)
        self.reason.setPlaceholderText(words("now.reason"))
        self.reason.setAccessibleName(words("now.reason"))
        self.until.setObjectName("later-until")
        self.reason.setObjectName("later-reason")
        decide = button(words("now.decide"), self._decide, "primary")
        line.addWidget(label(words("now.until"), wrap=False))
        line.addWidget(self.until)
        line.addWidget(self.reason, 1)
        inside.addLayout(line)
        (inside if look.compact else line).addWidget(decide)
        self._told = label("", "strong")
        self._away = button(words("now.take-back"), self._take_back)
        for each in (self._told, self._away):
            inside.addWidget(each)
        session.changed.connect(self._show_standing)
        self._show_standing()

    def _decide(self) -> None:
        self._session.keep_looking(self.until.day(), " ".join(self.reason.text().split()))

    def _take_back(self) -> None:
        decision = standing(self._session.case)
        if decision is not None:
            self._session.take_back(decision.id)

    def _show_standing(self) -> None:
        decision, words = standing(self._session.case), self._look.words
        told = ""
        if decision is not None and decision.until is not None:
            told = words(
                "now.decided",
                day=words.day(decision.until),
                reason=isolated_name(decision.reason),
                who=isolated_name(decision.decided_by),
            )
        self._told.setText(told)
        for each in (self._told, self._away):
            each.setVisible(bool(told))
