"""In whatever order somebody works: is on disk what the desk holds, and does undo lead back?"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from lensdesk import vault
from lensdesk.assets import lens_folder
from lensdesk.cases.model import Answer, Case, Contact, KnownBy, Professional, Weighing
from lensdesk.cases.people import RelationKind
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.desk.session import CaseSession
from lensdesk.lens.loader import load
from lensdesk.vault import Vault
from lensdesk.vault.keyfile import MIB, Cost
from tests.desk.conftest import PHRASE

LENS = load(lens_folder())
SIGNS = st.sampled_from([sign.id for i in LENS.indicators[:3] for sign in i.signs[:3]])
INDICATORS = st.sampled_from([i.id for i in LENS.indicators[:3]])
TEXTS = st.text(max_size=30)
_NUMBERS = count()


class Work(RuleBasedStateMachine):
    """A case of its own in one vault; every step is one that a page can ask for."""

    kept: ClassVar[Vault]

    @initialize()
    def begin(self) -> None:
        """Open a new case."""
        self.now = datetime(2026, 11, 23, 14, 15).astimezone()
        case = begin_case(self.kept, LENS, f"Casus {next(_NUMBERS)}", self.now, Contact.OTHER)
        desk = Desk(self.kept, LENS, self.kept.professional())
        self.begun, self.session = case, CaseSession(desk, case, self._clock)

    def _clock(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now

    @rule(sign=SIGNS, answer=st.sampled_from(Answer))
    def answer(self, sign: str, answer: Answer) -> None:
        self.session.answer(sign, answer)

    @rule(sign=SIGNS)
    def clear(self, sign: str) -> None:
        self.session.clear(sign)

    @rule(days=st.integers(1, 9))
    def come_back_later(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule(sign=SIGNS)
    def still(self, sign: str) -> None:
        self.session.confirm(sign)

    @rule(indicator=INDICATORS)
    def nothing_seen(self, indicator: str) -> None:
        self.session.nothing_seen(indicator)

    @precondition(lambda self: self.session.case.observations)
    @rule(data=st.data(), text=TEXTS, about=st.none() | TEXTS, known_by=st.sampled_from(KnownBy))
    def annotate(
        self, data: st.DataObject, text: str, about: str | None, known_by: KnownBy
    ) -> None:
        o = data.draw(st.sampled_from(self.session.case.observations))
        self.session.annotate(replace(o, known_by=known_by, text=text, about=about))

    @rule(name=TEXTS, year=st.none() | st.integers(1900, 2030), role=TEXTS)
    def add_person(self, name: str, year: int | None, role: str) -> None:
        self.session.add_person(name, year, role)

    @precondition(lambda self: self.session.case.persons)
    @rule(data=st.data(), kind=st.sampled_from(RelationKind), word=TEXTS)
    def relate(self, data: st.DataObject, kind: RelationKind, word: str) -> None:
        persons = st.sampled_from([p.id for p in self.session.case.persons])
        self.session.relate(data.draw(persons), kind, data.draw(persons), word)

    @precondition(lambda self: self.session.case.persons)
    @rule(data=st.data())
    def remove_person(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from(self.session.case.persons))
        self.session.remove_person(person.id)

    @rule(until=st.dates(date(2026, 11, 1), date(2028, 1, 1)), reason=TEXTS)
    def keep_looking(self, until: date, reason: str) -> None:
        self.session.keep_looking(until, reason)

    @rule(indicator=INDICATORS, otherwise=TEXTS, against=TEXTS, unknown=st.booleans())
    def weigh(self, indicator: str, otherwise: str, against: str, unknown: bool) -> None:
        self.session.weigh(indicator, otherwise, against, unknown=unknown)

    @rule(text=TEXTS)
    def fill_in(self, text: str) -> None:
        self.session.fill_in("request", text)
        self.session.assess("protective", text)

    @rule(steps=st.integers(1, 5))
    def undo(self, steps: int) -> None:
        for _step in range(steps):
            self.session.undo()

    @rule(steps=st.integers(1, 5))
    def redo(self, steps: int) -> None:
        for _step in range(steps):
            self.session.redo()

    @invariant()
    def on_disk_is_what_the_desk_holds(self) -> None:
        assert self.kept.case(self.session.case.id) == self.session.case

    def teardown(self) -> None:
        """Undo everything, and everything again."""
        if not hasattr(self, "session"):
            return
        steps = self._as_far_as_it_goes(self.session.undo)
        assert parts(self.session.case) == parts(self.begun)
        assert self._as_far_as_it_goes(self.session.redo) >= steps
        self._as_far_as_it_goes(self.session.undo)
        assert parts(self.session.case) == parts(self.begun)

    def _as_far_as_it_goes(self, turn: Callable[[], None]) -> int:
        steps = 0
        while True:
            before = self.session.case
            turn()
            if self.session.case is before:
                return steps
            steps += 1


def parts(case: Case) -> tuple[frozenset[object], ...]:
    """What undo reaches; an empty answer is none."""
    found = (
        case.observations, case.visits, case.decisions, case.consultations, case.persons,
        case.relations, [w for w in case.weighings if w != Weighing(w.indicator)],
        [answer for answer in case.referral.items() if answer[1]],
        [answer for answer in case.assessment.items() if answer[1]],
    )  # fmt: skip
    return tuple(frozenset(part) for part in found)


def test_in_any_order_of_steps_the_disk_is_right_and_undo_leads_back(tmp_path: Path) -> None:
    who = Professional("S. de Vries", "social-work", "Wijkteam")
    with vault.create(tmp_path / "vault", PHRASE, who, Cost(memory=64 * MIB)) as kept:
        Work.kept = kept
        limits = settings(max_examples=20, stateful_step_count=25, deadline=None)
        run_state_machine_as_test(Work, settings=limits)
