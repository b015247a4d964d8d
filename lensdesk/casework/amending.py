"""How does a case change, and how is each change taken back?

Every step is one `Amendment`: written in one transaction, and answered by the amendment that
undoes it. So undo and redo are the same for an answer, a note, a visit and a decision.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar

from lensdesk.cases.model import (
    Case,
    Consultation,
    Decision,
    Feedback,
    Observation,
    Professional,
    Visit,
    VisitId,
    Weighing,
)
from lensdesk.cases.people import Person, Relation
from lensdesk.indicators.change import touched
from lensdesk.indicators.model import Readings
from lensdesk.indicators.reading import read
from lensdesk.lens.model import IndicatorId, Lens, SignId
from lensdesk.vault import Vault

_Kept = TypeVar("_Kept")
_NONE: Mapping[str, str] = MappingProxyType({})
_BY_ID = (
    "observations",
    "visits",
    "decisions",
    "consultations",
    "persons",
    "relations",
    "feedback",
)
_BY_FIELD = ("answers", "assessment")
_IN_CASE = {"answers": "referral"}  # where a case calls it otherwise


def _no_answers() -> Mapping[str, str]:
    return _NONE


@dataclass(frozen=True, slots=True)
class Amendment:
    """What is put into a case and what is dropped from it by its id, in one step.

    What is put takes the place of what has the same id; a weighing that of the same indicator.
    `answers` are of the referral and `assessment` of the assessment, by field; an empty text is
    the same as no answer.
    """

    observations: tuple[Observation, ...] = ()
    drop: tuple[str, ...] = ()
    visits: tuple[Visit, ...] = ()
    decisions: tuple[Decision, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    persons: tuple[Person, ...] = ()
    relations: tuple[Relation, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    weighings: tuple[Weighing, ...] = ()
    answers: Mapping[str, str] = field(default_factory=_no_answers)
    assessment: Mapping[str, str] = field(default_factory=_no_answers)


@dataclass(frozen=True, slots=True)
class Change:
    """What one step changed: the next snapshot, its readings, and how to take the step back.

    `touched` are the indicators whose reading differs; `signs` the signs that were answered or
    whose observations read otherwise; `made` is what was asked for.
    """

    case: Case
    readings: Readings
    touched: tuple[IndicatorId, ...]
    signs: tuple[SignId, ...]
    undo: Amendment
    made: Amendment


@dataclass(frozen=True, slots=True)
class Desk:
    """Who records, in which vault, with which lens, and in which moment of contact of a case.

    Without a `visit`, or with one that the case does not have, it is the one that was begun last.
    """

    vault: Vault
    lens: Lens
    professional: Professional
    visit: VisitId = ""


def amend(desk: Desk, case: Case, before: Readings, amendment: Amendment, at: datetime) -> Change:
    """Write `amendment` and return what it changed. `at` is now; readings are as of that day."""
    desk.vault.amend(
        case.id,
        drop=amendment.drop,
        weighings=amendment.weighings,
        **{name: getattr(amendment, name) for name in (*_BY_ID, *_BY_FIELD)},
    )
    after, undo = applied(case, amendment)
    concerned = (*amendment.observations, *undo.observations, *_renamed(after, amendment, undo))
    signs = dict.fromkeys(o.sign for o in concerned)
    if after.observations is case.observations:
        return Change(after, before, (), tuple(signs), undo, amendment)
    if _is_read(desk.lens, before, at) and not _counts(amendment, undo):
        return Change(after, before, (), tuple(signs), undo, amendment)
    readings = read(desk.lens, after.observations, at.date())
    return Change(after, readings, touched(before, readings), tuple(signs), undo, amendment)


def _is_read(lens: Lens, readings: Readings, at: datetime) -> bool:
    made_of = readings.lens_id, readings.lens_version, readings.as_of
    return made_of == (lens.id, lens.version, at.date())


def _counts(made: Amendment, back: Amendment) -> bool:
    """Whether anything differs at which a rule looks: not for a note, nor for whom it is about."""

    def ruled(observations: tuple[Observation, ...]) -> dict[str, Observation]:
        blank = {"text": "", "about": None, "visit": None, "persons": (), "household": False}
        blank |= {"source": "", "withheld": False}
        return {o.id: replace(o, **blank) for o in observations}  # type: ignore[arg-type]  # by name

    return ruled(made.observations) != ruled(back.observations)


def _renamed(after: Case, made: Amendment, back: Amendment) -> Iterator[Observation]:
    """The observations that read otherwise because a person has another name."""
    names = {p.id: p.name for p in back.persons}
    changed = {p.id for p in made.persons if names.get(p.id, p.name) != p.name}
    if changed:
        yield from (o for o in after.observations if not changed.isdisjoint(o.persons))


def unchanged(case: Case, before: Readings) -> Change:
    """The change of a step that had nothing to do."""
    return Change(case, before, (), (), Amendment(), Amendment())


def applied(case: Case, amendment: Amendment) -> tuple[Case, Amendment]:
    """The case after an amendment, and the amendment that takes it back. Nothing is written."""
    after: dict[str, Any] = {}  # by field of a case
    back: dict[str, Any] = {}  # by field of an amendment
    fresh: list[str] = []
    gone = frozenset(amendment.drop)
    for name in _BY_ID:
        put = {each.id: each for each in getattr(amendment, name)}
        after[name], back[name] = _put(getattr(case, name), put, gone, lambda each: each.id)
        fresh += put.keys() - {each.id for each in back[name]}
    put_by_indicator = {w.indicator: w for w in amendment.weighings}
    after["weighings"], had = _put(
        case.weighings, put_by_indicator, frozenset(), lambda each: each.indicator
    )
    answered = {w.indicator for w in had}
    empty = (Weighing(i) for i in put_by_indicator if i not in answered)
    back["weighings"] = (*had, *empty)
    for name in _BY_FIELD:
        kept, given = getattr(case, _IN_CASE.get(name, name)), getattr(amendment, name)
        back[name] = MappingProxyType({f: kept.get(f, "") for f in given}) if given else _NONE
        after[_IN_CASE.get(name, name)] = MappingProxyType({**kept, **given}) if given else kept
    return replace(case, **after), Amendment(drop=tuple(fresh), **back)


def _put(
    kept: tuple[_Kept, ...],
    put: Mapping[str, _Kept],
    gone: frozenset[str],
    key: Callable[[Any], str],
) -> tuple[tuple[_Kept, ...], tuple[_Kept, ...]]:
    """What is kept after `put` and `gone`, each in its place; and what stood there before."""
    if not (put or gone):
        return kept, ()
    before = tuple(each for each in kept if key(each) in put or key(each) in gone)
    if not before:
        return (*kept, *put.values()) if put else kept, ()
    new = dict(put)
    stays = [new.pop(key(each), each) for each in kept if key(each) not in gone]
    return (*stays, *new.values()), before
