"""The one stateful object of an open case: it holds the snapshot and says what changed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lensdesk.cases.model import Answer, Case, Contact, Observation, SentReferral
from lensdesk.casework import beginning, recording, referring
from lensdesk.casework.recording import Amendment, Change, Desk
from lensdesk.errors import LensDeskError
from lensdesk.indicators.reading import read
from lensdesk.lens.model import IndicatorId, SignId
from lensdesk.words import Language


class CaseSession(QObject):
    """An open case. Every step is written before its snapshot is swapped.

    When a step fails, nothing was swapped: `failed` carries the fault, and `changed` is emitted
    with the old snapshot, so that the row paints what is really kept.
    """

    changed = Signal(object)
    visited = Signal()
    filled = Signal(str)
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
        self._step(
            lambda at: recording.record(self.desk, self.case, self.readings, sign, answer, at)
        )

    def clear(self, sign: SignId) -> None:
        """Take back the last answer about a sign."""
        self._step(lambda at: recording.clear(self.desk, self.case, self.readings, sign, at))

    def nothing_seen(self, indicator: IndicatorId) -> None:
        """Answer 'not seen' for the signs of an indicator that have no answer."""
        self._step(
            lambda at: recording.nothing_seen(self.desk, self.case, self.readings, indicator, at)
        )

    def annotate(self, observation: Observation) -> None:
        """Keep an observation with another note, source, moment or person."""
        self._step(
            lambda at: recording.annotate(self.desk, self.case, self.readings, observation, at)
        )

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

    def _remember(self, at: datetime) -> None:
        self.saved_at = at

    def _step(self, make: Callable[[datetime], Change]) -> None:
        change = self._made(make)
        if change is not None:
            self._undo.append(change.undo)
            self._redo.clear()

    def _replay(self, source: list[Amendment], other: list[Amendment]) -> None:
        if not source:
            return
        amendment = source[-1]
        change = self._made(
            lambda at: recording.amend(self.desk, self.case, self.readings, amendment, at)
        )
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
