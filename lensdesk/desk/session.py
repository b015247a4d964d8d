"""The one stateful object of an open case: it holds the snapshot and says what changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lensdesk.cases.children import concerns_child
from lensdesk.cases.model import (
    Answer,
    Case,
    Consultation,
    ConsultationId,
    Contact,
    DecisionId,
    Observation,
    SentReferral,
)
from lensdesk.cases.people import Person, PersonId, RelationId, RelationKind
from lensdesk.casework import (
    assessing,
    beginning,
    deciding,
    persons,
    recording,
    referring,
    renewing,
    weighing,
)
from lensdesk.casework.recording import Amendment, Change, Desk
from lensdesk.errors import LensDeskError
from lensdesk.indicators.advice import Advice, advice
from lensdesk.indicators.model import Readings
from lensdesk.indicators.reading import read
from lensdesk.lens.model import IndicatorId, Lens, SignId
from lensdesk.words import Language


class CaseSession(QObject):
    """An open case. Every step is written before its snapshot is swapped.

    When a step fails, nothing was swapped: `failed` carries the fault, and `changed` is emitted
    with the old snapshot, so that the row paints what is really kept.
    """

    changed = Signal(object)
    visited = Signal()
    filled = Signal(str)
    weighed = Signal(str)
    failed = Signal(object)
    saved = Signal(object)
    leaving = Signal()

    def __init__(self, desk: Desk, case: Case, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.desk, self.case, self.clock = desk, case, clock
        self.readings = read(desk.lens, case.observations, clock().date())
        self.saved_at: datetime | None = None
        self.saved.connect(self._remember)
        self._latest = dict(recording.latest(case))
        self._undo: list[Amendment] = []
        self._redo: list[Amendment] = []

    def standing(self, sign: SignId) -> Observation | None:
        """The last observation of a sign."""
        return self._latest.get(sign)

    def answer(self, sign: SignId, answer: Answer) -> None:
        """Record an answer about a sign."""
        self._step(lambda at: recording.record(*self._now(), sign, answer, at))

    def clear(self, sign: SignId) -> None:
        """Take back the last answer about a sign."""
        self._step(lambda at: recording.clear(*self._now(), sign, at))

    def can_confirm(self, sign: SignId) -> bool:
        """Whether the answer about a sign is of an earlier day."""
        return recording.can_confirm(self.standing(sign), self.clock())

    def confirm(self, sign: SignId) -> None:
        """Give the answer of an earlier day again, today."""
        if self.can_confirm(sign):
            self._step(lambda at: recording.confirm(self.desk, self.case, self.readings, sign, at))

    def nothing_seen(self, indicator: IndicatorId) -> None:
        """Answer 'not seen' for the signs of an indicator that have no answer."""
        self._step(lambda at: recording.nothing_seen(*self._now(), indicator, at))

    def annotate(self, observation: Observation) -> None:
        """Keep an observation with another note, source, moment or person."""
        self._step(lambda at: recording.annotate(*self._now(), observation, at))

    def undo(self) -> None:
        """Take the last step back."""
        self.flush()
        self._replay(self._undo, self._redo)

    def redo(self) -> None:
        """Take the last step that was taken back again."""
        self._replay(self._redo, self._undo)

    def begin_visit(self, contact: Contact, present: str) -> None:
        """Begin a new visit."""
        try:
            at = self.clock()
            self.case = beginning.begin_visit(self.desk.vault, self.case, at, contact, present)
        except LensDeskError as fault:
            self.failed.emit(fault)
            return
        self.visited.emit()
        self.saved.emit(at)

    def fill_in(self, field: str, text: str) -> None:
        """Keep the answer to a question of the referral."""
        if self.case.referral.get(field, "") == text:
            return
        try:
            self.case = referring.fill_in(self.desk, self.case, field, text)
        except LensDeskError as fault:
            self.failed.emit(fault)
            return
        self.filled.emit(field)
        self.saved.emit(self.clock())

    def weigh(self, indicator: IndicatorId, otherwise: str, against: str, *, unknown: bool) -> None:
        """Keep what is set beside an indicator."""
        try:
            case = weighing.weigh(
                self.desk,
                self.case,
                indicator,
                otherwise=otherwise,
                against=against,
                unknown=unknown,
            )
        except LensDeskError as fault:
            self.failed.emit(fault)
            return
        if case is not self.case:
            self.case = case
            self.weighed.emit(indicator)
            self.saved.emit(self.clock())

    def assess(self, field: str, text: str) -> None:
        """Keep what is answered in one field of the assessment."""
        self._keep(lambda: assessing.assess(self.desk, self.case, field, text))

    def decide(self, decision: str) -> None:
        """Keep a decision, or take it back with an empty one."""
        self._keep(lambda: assessing.decide(self.desk, self.case, decision, self.clock()))

    def begin_consultation(self) -> Consultation | None:
        """Add a consultation of today; None when it could not be kept."""
        begun = assessing.blank(self.clock())
        return begun if self.consult(begun) else None

    def consult(self, consultation: Consultation) -> bool:
        """Keep a consultation as it is now; whether it was kept."""
        return self._keep(lambda: assessing.consult(self.desk, self.case, consultation))

    def take_away(self, consultation: ConsultationId) -> bool:
        """Take a consultation away; whether that was kept. `consult` puts it back."""
        return self._keep(lambda: assessing.take_away(self.desk, self.case, consultation))

    def keep_looking(self, until: date, reason: str) -> None:
        """Decide to keep looking until a day; `undo` takes it back."""
        self._step(lambda at: deciding.keep_looking(*self._now(), until, reason, at))

    def take_back(self, decision: DecisionId) -> None:
        """Take a decision back."""
        self._step(lambda at: deciding.take_back(*self._now(), decision, at))

    def add_person(self, name: str, birth_year: int | None, role: str) -> bool:
        """Add somebody; whether that was kept."""
        return self._step(lambda at: persons.add_person(*self._now(), name, birth_year, role, at))

    def change_person(self, person: Person) -> bool:
        """Keep somebody under another name, year or role; whether that was kept."""
        return self._step(lambda at: persons.change_person(*self._now(), person, at))

    def remove_person(self, person: PersonId) -> None:
        """Take somebody away with their relations."""
        self._step(lambda at: persons.remove_person(*self._now(), person, at))

    def relate(self, one: PersonId, kind: RelationKind, other: PersonId, word: str) -> bool:
        """Keep how one person stands to another; whether that was kept."""
        ends = one, other
        return self._step(lambda at: persons.relate(*self._now(), ends, kind, word, at))

    def unrelate(self, relation: RelationId) -> None:
        """Take a relation away."""
        self._step(lambda at: persons.unrelate(*self._now(), relation, at))

    def unweighed(self) -> tuple[IndicatorId, ...]:
        """The triggered indicators beside which nothing is answered yet."""
        return weighing.unweighed(self.case, self.readings)

    def advice(self) -> tuple[Advice, ...]:
        """The sentences that stand with the readings."""
        child = concerns_child(self.case, self.desk.lens)
        return advice(self.desk.lens, self.readings, child=child)

    def orphaned(self) -> tuple[Observation, ...]:
        """The observations of signs that the lens at this desk does not have."""
        return renewing.orphaned(self.case, self.desk.lens)

    def would_change(self, new: Lens) -> tuple[renewing.Shift, ...]:
        """Which outcomes would differ with another version of the lens."""
        as_of = self.clock().date()
        return renewing.would_change(self.desk.lens, new, self.case.observations, as_of)

    def move_to(self, new: Lens) -> bool:
        """Go on with another version of the lens; whether it was kept. Its pages are made anew."""
        self.flush()
        try:
            self.case = renewing.move_case(self.desk, self.case, new)
        except LensDeskError as fault:
            self.failed.emit(fault)
            return False
        self.desk = replace(self.desk, lens=new)
        self.readings = read(new, self.case.observations, self.clock().date())
        self.saved.emit(self.clock())
        return True

    def refer(self, path: Path, language: Language) -> SentReferral | None:
        """Write the referral; None when it failed."""
        self.flush()
        try:
            self.case, sent = referring.refer(self.desk, self.case, path, language, self.clock())
        except LensDeskError as fault:
            self.failed.emit(fault)
            return None
        self.saved.emit(self.clock())
        return sent

    def flush(self) -> None:
        """Have every draft written, now."""
        self.leaving.emit()

    def _keep(self, make: Callable[[], Case]) -> bool:
        try:
            case = make()
        except LensDeskError as fault:
            self.failed.emit(fault)
            return False
        if case is not self.case:
            self.case = case
            self.saved.emit(self.clock())
        return True

    def _now(self) -> tuple[Desk, Case, Readings]:
        return self.desk, self.case, self.readings

    def _remember(self, at: datetime) -> None:
        self.saved_at = at

    def _step(self, make: Callable[[datetime], Change]) -> bool:
        change = self._made(make)
        if change is None:
            return False
        self._undo.append(change.undo)
        self._redo.clear()
        return True

    def _replay(self, source: list[Amendment], other: list[Amendment]) -> None:
        if not source:
            return
        amendment = source[-1]
        change = self._made(lambda at: recording.amend(*self._now(), amendment, at))
        if change is not None:
            source.pop()
            other.append(change.undo)

    def _made(self, make: Callable[[datetime], Change]) -> Change | None:
        at = self.clock()
        try:
            change = make(at)
        except LensDeskError as fault:
            self.failed.emit(fault)
            self.changed.emit(
                Change(self.case, self.readings, (), tuple(self.desk.lens.signs), Amendment())
            )
            return None
        self.case, self.readings = change.case, change.readings
        self._refresh(change)
        self.changed.emit(change)
        self.saved.emit(at)
        return change

    def _refresh(self, change: Change) -> None:
        for sign in change.signs:
            self._latest.pop(sign, None)
        wanted = frozenset(change.signs)
        for o in change.case.observations:
            if o.sign in wanted:
                known = self._latest.get(o.sign)
                if known is None or o.at >= known.at:
                    self._latest[o.sign] = o
