"""The one stateful object of an open case: it holds the snapshot and says what changed."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal

from lensdesk.cases.children import concerns_child
from lensdesk.cases.model import Case, Contact, Observation, SentReferral, Visit, VisitId
from lensdesk.casework import recording, renewing, sending, visiting, weighing
from lensdesk.casework.amending import Amendment, Change, Desk, amend
from lensdesk.casework.contacts import Contact as Addressee
from lensdesk.casework.contacts import listed
from lensdesk.desk.history import History
from lensdesk.desk.sending_state import SendingState
from lensdesk.desk.steps import Step, Steps
from lensdesk.errors import LensDeskError
from lensdesk.indicators.advice import Advice, advice
from lensdesk.indicators.reading import read
from lensdesk.lens.model import IndicatorId, Lens, Sign, SignId, SignKind
from lensdesk.letters.order import Order
from lensdesk.words import Language


class CaseSession(Steps):
    """An open case. Every step is written before its snapshot is swapped.

    When a step fails, nothing was swapped: `failed` carries the fault, and `changed` is emitted
    with the old snapshot, so that the row paints what is really kept.

    When a step is taken back or made again, `replayed` comes first: every field shows what is
    kept now. Only then `stepped_back` or `stepped_again`, on which the page that shows may change
    and write its fields.
    """

    changed = Signal(object)
    visited = Signal()
    filled = Signal(str)
    weighed = Signal(str)
    replayed = Signal(object)
    stepped_back = Signal(object)
    stepped_again = Signal(object)
    nothing_left = Signal()
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
        self._history = History()
        self.sending = SendingState()

    @property
    def visit(self) -> Visit | None:
        """The moment of contact in which is recorded now."""
        return visiting.current(self.case, self.desk.visit)

    def begin_visit(self, contact: Contact, present: str = "") -> bool:
        """Begin a new moment of contact, and record in it from now on."""
        self.flush()
        desk, self.desk = self.desk, replace(self.desk, visit="")  # the one begun last
        if super().begin_visit(contact, present):
            return True
        self.desk = desk
        return False

    def record_in(self, visit: VisitId) -> None:
        """Go on in another moment of contact: what is answered from now on belongs to it."""
        self.flush()
        self.desk = replace(self.desk, visit=visit)
        self.visited.emit()

    def standing(self, sign: SignId) -> Observation | None:
        """The last observation of a sign."""
        return self._latest.get(sign)

    def is_open(self, signs: Iterable[Sign]) -> bool:
        """Whether some of these signs, background apart, have no answer yet."""
        return any(s.id not in self._latest for s in signs if s.kind is not SignKind.CONTEXT)

    def can_confirm(self, sign: SignId) -> bool:
        """Whether the answer about a sign is of an earlier day."""
        return recording.can_confirm(self.standing(sign), self.clock())

    def take(self, step: Step, typed: str = "") -> bool:
        """Make a step; `typed` names the field in which it is one more piece of a text."""
        change = self._made(step)
        if change is None:
            return False
        if change.case is not self.case:
            self._history.add(change, self.clock(), typed)
            self._swap(change)
        return True

    def undo(self) -> None:
        """Take the last step back."""
        self.flush()
        change = self._replayed(self._history.to_undo(), self._history.undone)
        if change is not None:
            self.replayed.emit(change)
            self.stepped_back.emit(change)

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        self.flush()
        at = self.clock()
        change = self._replayed(
            self._history.to_redo(), lambda change: self._history.redone(change, at)
        )
        if change is not None:
            self.replayed.emit(change)
            self.stepped_again.emit(change)

    def settle(self) -> None:
        """What was typed so far is a step of its own, for the field is left."""
        self._history.settle()

    def unweighed(self) -> tuple[IndicatorId, ...]:
        """The triggered indicators beside which nothing is answered yet."""
        return weighing.unweighed(self.case, self.readings)

    def advice(self) -> tuple[Advice, ...]:
        """The sentences that stand with the readings."""
        child = concerns_child(self.case, self.desk.lens, self.clock().date())
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

    def refer(self, path: Path, language: Language, way: sending.Way) -> SentReferral | None:
        """Write the referral in the form of `way`; None when it failed."""
        self.flush()
        try:
            self.case, sent = sending.dispatch(
                self.desk, self.case, path, Order(language), self.clock(), way
            )
        except LensDeskError as fault:
            self.failed.emit(fault)
            return None
        self.saved.emit(self.clock())
        return sent

    def contacts(self) -> tuple[Addressee, ...]:
        """Whom a letter can go to: the contacts that were confirmed by telephone."""
        return tuple(c for c in listed(self.desk.vault) if c.confirmed_at)

    def forget(self) -> None:
        """The case was erased: hold on to nothing of it, whoever still holds the session."""
        self.blockSignals(True)
        self.case = Case(self.case.id, "", self.case.created_at, self.desk.lens.id, "")
        self.readings = read(self.desk.lens, (), self.clock().date())
        self._latest.clear()
        self._history = History()

    def flush(self) -> None:
        """Have every draft written, now."""
        self.leaving.emit()
        self.settle()

    def _replayed(
        self, amendment: Amendment | None, remember: Callable[[Change], None]
    ) -> Change | None:
        if amendment is None:
            self.nothing_left.emit()
            return None
        change = self._made(lambda at: amend(*self._now(), amendment, at))
        if change is not None:
            remember(change)  # before anything is painted, for what paints may take a step itself
            self._swap(change)
        return change

    def _made(self, step: Step) -> Change | None:
        """What a step changed, once it is written; None, and told, when it could not be."""
        try:
            return step(self.clock())
        except LensDeskError as fault:
            self.failed.emit(fault)
            signs, nothing = tuple(self.desk.lens.signs), Amendment()
            self.changed.emit(Change(self.case, self.readings, (), signs, nothing, nothing))
            return None

    def _swap(self, change: Change) -> None:
        self.case, self.readings = change.case, change.readings
        self._refresh(change)
        self.changed.emit(change)
        for field in change.made.answers:
            self.filled.emit(field)
        for given in change.made.weighings:
            self.weighed.emit(given.indicator)
        if change.made.visits or change.undo.visits:
            self.visited.emit()
        self.saved.emit(self.clock())

    def _remember(self, at: datetime) -> None:
        self.saved_at = at

    def _refresh(self, change: Change) -> None:
        for sign in change.signs:
            self._latest.pop(sign, None)
        wanted = frozenset(change.signs)
        for o in change.case.observations if wanted else ():
            if o.sign in wanted:
                known = self._latest.get(o.sign)
                if known is None or o.at >= known.at:
                    self._latest[o.sign] = o
