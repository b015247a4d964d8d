"""What do I make of it, and what do I decide? The human part: the program only keeps it."""

from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lensdesk.cases.assessments import AGAINST, ANSWERS, PROTECTIVE, QUESTIONS, line_of
from lensdesk.desk.consultations_card import ConsultationsCard
from lensdesk.desk.decision_card import DecisionCard
from lensdesk.desk.draft import Draft
from lensdesk.desk.note import Note
from lensdesk.desk.parts import column, frame, label, scrolled
from lensdesk.desk.pick import Pick
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind


class AssessmentPage(QWidget):
    """One column: consultations, what is there too, the five questions, the decision.

    The order is free, nothing blocks, and no answer changes another one.
    """

    def __init__(self, look: Look, session: CaseSession) -> None:
        super().__init__()
        self._look, self._session = look, session
        kind(self, "page")
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (px(22), px(18), px(22), px(18)), px(10))
        inside.addWidget(label(words("assessment.title"), "title"))
        inside.addWidget(label(words("assessment.lead"), "soft"))
        inside.addWidget(self._danger())
        self.consultations = ConsultationsCard(look, session)
        inside.addWidget(self.consultations)
        self.notes: dict[str, Note] = {}
        self.picks: dict[str, Pick] = {}
        inside.addWidget(self._balance())
        inside.addWidget(self._questions())
        session.replayed.connect(self._show_picks)
        self.decision = DecisionCard(look, session)
        inside.addWidget(self.decision)
        inside.addStretch(1)
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(content))

    def _danger(self) -> QFrame:
        px, words = self._look.px, self._look.words
        strip = frame("danger")
        inside = column(strip, (px(16), px(12), px(16), px(12)), px(2))
        inside.addWidget(label(words("assessment.acute"), "urgent"))
        inside.addWidget(label(words("desk.safety-then")))
        return strip

    def _balance(self) -> QFrame:
        card, inside = _card(self._look, "assessment.balance")
        words = self._look.words
        asked = ((PROTECTIVE, "assessment.goes-out"), (AGAINST, "assessment.stays-here"))
        for field, where in asked:
            question, hint = words(f"assessment.{field}"), words(f"assessment.{field}-hint")
            inside.addSpacing(self._look.px(8))
            inside.addWidget(label(question, "strong"))
            inside.addWidget(label(f"{hint} {words(where)}", "small"))
            inside.addWidget(self._note(field, question, long=True))
        return card

    def _questions(self) -> QFrame:
        card, inside = _card(self._look, "assessment.questions")
        px, words = self._look.px, self._look.words
        inside.addWidget(label(words("assessment.questions-lead")))
        inside.addWidget(label(words("assessment.stays-here"), "small"))
        for number, question in enumerate(QUESTIONS, start=1):
            asked = words(f"assessment.question.{question}.label")
            inside.addSpacing(px(12))
            inside.addWidget(label(f"{number}  {asked}", "strong"))
            inside.addWidget(label(words(f"assessment.question.{question}.hint"), "small"))
            inside.addWidget(self._pick(question, asked))
            name = words("assessment.line-of", question=asked)
            note = self._note(line_of(question), name)
            note.setPlaceholderText(words("assessment.line"))
            inside.addWidget(note)
        return card

    def _pick(self, question: str, asked: str) -> Pick:
        words = self._look.words
        answers = [(a, words(f"assessment.answer-{a}")) for a in ANSWERS]
        pick = Pick(
            self._look,
            [(a, t, words("assessment.answer-of", answer=t, question=asked)) for a, t in answers],
        )
        pick.show_chosen(self._session.case.assessment.get(question, ""))

        def picked(answer: str) -> None:
            self._session.assess(question, answer)
            pick.show_chosen(self._session.case.assessment.get(question, ""))

        pick.picked.connect(picked)
        self.picks[question] = pick
        return pick

    def _show_picks(self) -> None:
        for question, pick in self.picks.items():
            pick.show_chosen(_kept(self._session, question))

    def _note(self, field: str, name: str, *, long: bool = False) -> Note:
        kept, px = self._session.case.assessment.get(field, ""), self._look.px
        note = Note(kept, px(16), least=2) if long else Note(kept, px(26))
        if not long:
            kind(note, "line")
        note.setAccessibleName(name)
        note.setObjectName(f"assessment-{field}")
        session = self._session
        Draft(note, session, partial(session.assess, field), partial(_kept, session, field))
        self.notes[field] = note
        return note


def _kept(session: CaseSession, field: str) -> str:
    return session.case.assessment.get(field, "")


def _card(look: Look, heading: str) -> tuple[QFrame, QVBoxLayout]:
    px = look.px
    card = frame("card")
    inside = column(card, (px(18), px(14), px(18), px(16)), px(4))
    inside.addWidget(label(look.words(heading), "heading"))
    return card, inside
