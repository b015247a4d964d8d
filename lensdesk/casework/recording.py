"""How does an answer get into a case? Recording, clearing, annotating and taking back.

An answer that the same observer gives again on the same day corrects the earlier one; on a
later day it is a new observation, and the earlier one stays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from lensdesk.cases import written
from lensdesk.cases.model import (
    Answer,
    Case,
    Decision,
    KnownBy,
    Observation,
    Professional,
    new_id,
)
from lensdesk.cases.people import Person, Relation
from lensdesk.errors import LensDeskError
from lensdesk.indicators.change import touched
from lensdesk.indicators.model import Readings
from lensdesk.indicators.reading import read
from lensdesk.lens.model import IndicatorId, Lens, SignId
from lensdesk.vault import Vault

_Kept = TypeVar("_Kept", Person, Relation)


class MomentAhead(LensDeskError):
    """Something was to be observed at a moment that is still to come."""

    code = "moment-ahead"


@dataclass(frozen=True, slots=True)
class Amendment:
    """What is put into a case and what is dropped from it by its id, in one step."""

    put: tuple[Observation, ...] = ()
    drop: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
    persons: tuple[Person, ...] = ()
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What one step changed: the next snapshot, its readings, and how to take the step back.

    `touched` are the indicators whose reading differs; `signs` the signs that were answered.
    """

    case: Case
    readings: Readings
    touched: tuple[IndicatorId, ...]
    signs: tuple[SignId, ...]
    undo: Amendment


@dataclass(frozen=True, slots=True)
class Desk:
    """Who records, in which vault, with which lens."""

    vault: Vault
    lens: Lens
    professional: Professional


def latest(case: Case) -> Mapping[SignId, Observation]:
    """The last observation of each sign, by its moment; of two at one moment, the last given."""
    found: dict[SignId, Observation] = {}
    for observation in case.observations:
        known = found.get(observation.sign)
        if known is None or observation.at >= known.at:
            found[observation.sign] = observation
    return found


def amend(desk: Desk, case: Case, before: Readings, amendment: Amendment, at: datetime) -> Change:
    """Write `amendment` and return what it changed. `at` is now; readings are as of that day."""
    desk.vault.amend(
        case.id,
        put=amendment.put,
        drop=amendment.drop,
        decisions=amendment.decisions,
        persons=amendment.persons,
        relations=amendment.relations,
    )
    after_case, undo = _applied(case, amendment)
    after = read(desk.lens, after_case.observations, at.date())
    signs = dict.fromkeys(o.sign for o in (*amendment.put, *undo.put))
    return Change(after_case, after, touched(before, after), tuple(signs), undo)


def record(
    desk: Desk, case: Case, before: Readings, sign: SignId, answer: Answer, at: datetime
) -> Change:
    """Record one answer about one sign, made at `at`."""
    put = (_answered(desk, case, sign, answer, at),)
    return amend(desk, case, before, Amendment(put=put), at)


def can_confirm(standing: Observation | None, at: datetime) -> bool:
    """Whether an answer is of an earlier day, so that today it could be given again."""
    return standing is not None and standing.at.date() < at.date()


def confirm(desk: Desk, case: Case, before: Readings, sign: SignId, at: datetime) -> Change:
    """Give the last answer about a sign again, today, beside the earlier one.

    It is known as it was: what was told does not become seen. Note and event are of the earlier
    day and stay there. Without an answer of an earlier day nothing changes.
    """
    standing = latest(case).get(sign)
    if standing is None or not can_confirm(standing, at):
        return Change(case, before, (), (), Amendment())
    again = replace(
        standing,
        id=new_id(),
        at=at.replace(microsecond=0),
        observer=desk.professional.name,
        profession=desk.professional.profession,
        text="",
        event=None,
    )
    return amend(desk, case, before, Amendment(put=(again,)), at)


def nothing_seen(
    desk: Desk, case: Case, before: Readings, indicator: IndicatorId, at: datetime
) -> Change:
    """Answer 'not seen' for each sign of an indicator that has no answer of its own yet."""
    answered = latest(case)
    put = tuple(
        _answered(desk, case, sign.id, Answer.NOT_SEEN, at)
        for sign in desk.lens.indicator[indicator].signs
        if sign.id not in answered
    )
    return amend(desk, case, before, Amendment(put=put), at)


def clear(desk: Desk, case: Case, before: Readings, sign: SignId, at: datetime) -> Change:
    """Take back the last answer about a sign; an earlier one, if any, shows again."""
    standing = latest(case).get(sign)
    drop = (standing.id,) if standing else ()
    return amend(desk, case, before, Amendment(drop=drop), at)


def annotate(
    desk: Desk, case: Case, before: Readings, observation: Observation, at: datetime
) -> Change:
    """Keep an observation with another note, source, moment or person concerned.

    Raises `MomentAhead`, and for what is written anew what `written.text` and `line` raise.
    """
    kept = next((o for o in case.observations if o.id == observation.id), None)
    if observation.at > at and (kept is None or kept.at != observation.at):
        raise MomentAhead
    if kept is None or kept.text != observation.text:
        written.text(observation.text, written.NOTE)
    if observation.about is not None and (kept is None or kept.about != observation.about):
        observation = replace(observation, about=written.line(observation.about, written.NAME))
    return amend(desk, case, before, Amendment(put=(observation,)), at)


def _answered(desk: Desk, case: Case, sign: SignId, answer: Answer, at: datetime) -> Observation:
    for standing in reversed(case.observations):
        if (
            standing.sign == sign
            and standing.observer == desk.professional.name
            and standing.at.date() == at.date()
        ):
            return replace(standing, answer=answer)
    return Observation(
        id=new_id(),
        sign=sign,
        answer=answer,
        known_by=KnownBy.OWN_OBSERVATION,
        at=at.replace(microsecond=0),
        observer=desk.professional.name,
        profession=desk.professional.profession,
    )


def _applied(case: Case, amendment: Amendment) -> tuple[Case, Amendment]:
    after, undo = _decided(case, amendment)
    persons, persons_before = _put(case.persons, amendment.persons, amendment.drop)
    relations, relations_before = _put(case.relations, amendment.relations, amendment.drop)
    had = {p.id for p in persons_before} | {r.id for r in relations_before}
    put = [*(p.id for p in amendment.persons), *(r.id for r in amendment.relations)]
    undo = replace(
        undo,
        drop=(*undo.drop, *(i for i in put if i not in had)),
        persons=persons_before,
        relations=relations_before,
    )
    return replace(after, persons=persons, relations=relations), undo


def _put(
    kept: tuple[_Kept, ...], put: tuple[_Kept, ...], drop: tuple[str, ...]
) -> tuple[tuple[_Kept, ...], tuple[_Kept, ...]]:
    """What is kept after `put` and `drop`, each in its place; and what that took away."""
    new: dict[str, _Kept] = {each.id: each for each in put}
    before = tuple(each for each in kept if each.id in new or each.id in drop)
    if not (new or before):
        return kept, ()
    stays = [new.pop(each.id, each) for each in kept if each.id not in drop]
    return tuple(stays + list(new.values())), before


def _decided(case: Case, amendment: Amendment) -> tuple[Case, Amendment]:
    after, undo = _observed(case, amendment)
    if not (amendment.decisions or any(d.id in amendment.drop for d in case.decisions)):
        return after, undo
    new = {d.id for d in amendment.decisions}
    gone = new.union(amendment.drop)
    before = tuple(d for d in case.decisions if d.id in gone)
    kept = tuple(d for d in case.decisions if d.id not in gone)
    fresh = new.difference(d.id for d in before)
    undo = replace(undo, drop=(*undo.drop, *sorted(fresh)), decisions=before)
    return replace(after, decisions=(*kept, *amendment.decisions)), undo


def _observed(case: Case, amendment: Amendment) -> tuple[Case, Amendment]:
    new = {o.id: o for o in amendment.put}
    gone = frozenset(amendment.drop)
    before = tuple(o for o in case.observations if o.id in new or o.id in gone)
    had = {o.id for o in before}
    undo = Amendment(put=before, drop=tuple(i for i in new if i not in had))
    if not before:
        return replace(case, observations=case.observations + amendment.put), undo
    kept: Iterable[Observation] = (new.pop(o.id, o) for o in case.observations if o.id not in gone)
    observations = (*kept, *new.values())
    return replace(case, observations=observations), undo
