"""What can be done in an open case? Each is one step, written at once, that can be taken back."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject

from lensdesk.cases.model import (
    Answer,
    Case,
    Consultation,
    ConsultationId,
    Contact,
    Decision,
    DecisionId,
    DecisionKind,
    Observation,
    Visit,
    VisitId,
    Weighing,
)
from lensdesk.cases.people import Person, PersonId, RelationId, RelationKind
from lensdesk.casework import (
    assessing,
    deciding,
    persons,
    recording,
    referring,
    visiting,
    weighing,
)
from lensdesk.casework.amending import Change, Desk
from lensdesk.indicators.model import Readings
from lensdesk.lens.model import DomainId, IndicatorId, SignId

Step = Callable[[datetime], Change]


class Steps(QObject):
    """The steps by name; each returns whether it was kept. `desk` and `case` are the open ones."""

    desk: Desk
    case: Case
    readings: Readings
    clock: Callable[[], datetime]

    def take(self, step: Step, typed: str = "") -> bool:
        """Make a step; `typed` names the field in which it is one more piece of a text."""
        raise NotImplementedError

    def answer(self, sign: SignId, answer: Answer) -> bool:
        """Record an answer about a sign."""
        return self.take(lambda at: recording.record(*self._now(), sign, answer, at))

    def clear(self, sign: SignId) -> bool:
        """Take back the last answer about a sign."""
        return self.take(lambda at: recording.clear(*self._now(), sign, at))

    def confirm(self, sign: SignId) -> bool:
        """Give the answer of an earlier day again, today."""
        return self.take(lambda at: recording.confirm(*self._now(), sign, at))

    def nothing_seen(self, indicator: IndicatorId) -> bool:
        """Answer 'not seen' for the signs of an indicator that have no answer."""
        signs = self.desk.lens.indicator[indicator].signs
        return self.take(lambda at: recording.nothing_seen(*self._now(), signs, at))

    def nothing_seen_in(self, domain: DomainId) -> bool:
        """Answer 'not seen' for the signs of a life domain that have no answer."""
        signs = [s for i in self.desk.lens.domain[domain].indicators for s in i.signs]
        return self.take(lambda at: recording.nothing_seen(*self._now(), signs, at))

    def annotate(self, observation: Observation, *, typed: bool = False) -> bool:
        """Keep an observation with another note, source, moment or person."""
        field = f"note {observation.id}" if typed else ""
        return self.take(lambda at: recording.annotate(*self._now(), observation, at), field)

    def begin_visit(self, contact: Contact, present: str = "") -> bool:
        """Begin a new moment of contact."""
        return self.take(lambda at: visiting.begin_visit(*self._now(), contact, at, present))

    def change_visit(self, visit: Visit, *, typed: bool = False) -> bool:
        """Keep another moment, kind, place or company of a contact."""
        field = f"visit {visit.id}" if typed else ""
        return self.take(lambda at: visiting.change_visit(*self._now(), visit, at), field)

    def drop_visit(self, visit: VisitId) -> bool:
        """Take a contact away."""
        return self.take(lambda at: visiting.drop_visit(*self._now(), visit, at))

    def fill_in(self, field: str, text: str) -> bool:
        """Keep the answer to a question of the referral."""
        typed = f"referral {field}"
        return self.take(lambda at: referring.fill_in(*self._now(), field, text, at), typed)

    def weigh(self, indicator: IndicatorId, otherwise: str, against: str, *, unknown: bool) -> bool:
        """Keep what is set beside an indicator."""
        given, typed = Weighing(indicator, otherwise, against, unknown), f"weighing {indicator}"
        return self.take(lambda at: weighing.weigh(*self._now(), given, at), typed)

    def assess(self, field: str, text: str) -> bool:
        """Keep what is answered in one field of the assessment."""
        typed = f"assessment {field}"
        return self.take(lambda at: assessing.assess(*self._now(), field, text, at), typed)

    def decide(self, kind: DecisionKind, until: date | None = None) -> bool:
        """Decide, today; `until` is the day to look again."""
        return self.take(lambda at: deciding.decide(*self._now(), kind, at, until))

    def change_decision(self, decision: Decision, *, typed: bool = False) -> bool:
        """Keep another day, name or reason of a decision."""
        field = f"decision {decision.id}" if typed else ""
        return self.take(lambda at: deciding.change_decision(*self._now(), decision, at), field)

    def begin_consultation(self) -> Consultation | None:
        """Add a consultation of today; None when it could not be kept."""
        begun = assessing.blank(self.clock())
        return begun if self.consult(begun) else None

    def consult(self, consultation: Consultation) -> bool:
        """Keep a consultation as it is now."""
        typed = f"consultation {consultation.id}"
        return self.take(lambda at: assessing.consult(*self._now(), consultation, at), typed)

    def take_away(self, consultation: ConsultationId) -> bool:
        """Take a consultation away; `consult` puts it back."""
        return self.take(lambda at: assessing.take_away(*self._now(), consultation, at))

    def keep_looking(self, until: date, reason: str) -> bool:
        """Decide to keep looking until a day."""
        return self.take(lambda at: deciding.keep_looking(*self._now(), until, reason, at))

    def take_back(self, decision: DecisionId) -> bool:
        """Take a decision back."""
        return self.take(lambda at: deciding.take_back(*self._now(), decision, at))

    def add_person(self, name: str, birth_year: int | None, role: str) -> bool:
        """Add somebody."""
        return self.take(lambda at: persons.add_person(*self._now(), name, birth_year, role, at))

    def change_person(self, person: Person) -> bool:
        """Keep somebody under another name, year or role."""
        return self.take(lambda at: persons.change_person(*self._now(), person, at))

    def remove_person(self, person: PersonId) -> bool:
        """Take somebody away with their relations."""
        return self.take(lambda at: persons.remove_person(*self._now(), person, at))

    def recognise(self, person: PersonId) -> bool:
        """Have observations be about somebody where the words were exactly the name."""
        return self.take(lambda at: persons.recognise(*self._now(), person, at))

    def move_person(self, person: PersonId, spot: tuple[float, float]) -> bool:
        """Put somebody elsewhere in the picture."""
        typed = f"spot {person}"
        return self.take(lambda at: persons.move_person(*self._now(), person, spot, at), typed)

    def arrange_again(self) -> bool:
        """Forget where anybody was put by hand."""
        return self.take(lambda at: persons.arrange_again(*self._now(), at))

    def relate(self, one: PersonId, kind: RelationKind, other: PersonId, word: str) -> bool:
        """Keep how one person stands to another."""
        ends = one, other
        return self.take(lambda at: persons.relate(*self._now(), ends, kind, word, at))

    def unrelate(self, relation: RelationId) -> bool:
        """Take a relation away."""
        return self.take(lambda at: persons.unrelate(*self._now(), relation, at))

    def _now(self) -> tuple[Desk, Case, Readings]:
        return self.desk, self.case, self.readings
