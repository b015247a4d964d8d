"""How does an answer get into a case? Recording, clearing, annotating and taking back.

An answer that the same observer gives again on the same day corrects the earlier one; on a
later day it is a new observation, and the earlier one stays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from lensdesk.cases import written
from lensdesk.cases.model import Answer, Case, KnownBy, Observation, VisitId, new_id
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.casework.visiting import current
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Readings
from lensdesk.lens.model import Sign, SignId, SignKind


class MomentAhead(LensDeskError):
    """Something was to be observed at a moment that is still to come."""

    code = "moment-ahead"


def latest(case: Case) -> Mapping[SignId, Observation]:
    """The last observation of each sign, by its moment; of two at one moment, the last given."""
    found: dict[SignId, Observation] = {}
    for observation in case.observations:
        known = found.get(observation.sign)
        if known is None or observation.at >= known.at:
            found[observation.sign] = observation
    return found


def record(
    desk: Desk, case: Case, before: Readings, sign: SignId, answer: Answer, at: datetime
) -> Change:
    """Record one answer about one sign, made at `at`."""
    put = (_answered(desk, case, sign, answer, at),)
    return amend(desk, case, before, Amendment(observations=put), at)


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
        return unchanged(case, before)
    again = replace(
        standing,
        id=new_id(),
        at=at.replace(microsecond=0),
        observer=desk.professional.name,
        profession=desk.professional.profession,
        text="",
        event=None,
        visit=_visit(desk, case),
    )
    return amend(desk, case, before, Amendment(observations=(again,)), at)


def unanswered(case: Case, signs: Iterable[Sign]) -> tuple[SignId, ...]:
    """Which of these signs have no answer yet. Background is left out: it is asked one by one."""
    answered = latest(case)
    return tuple(s.id for s in signs if s.kind is not SignKind.CONTEXT and s.id not in answered)


def nothing_seen(
    desk: Desk, case: Case, before: Readings, signs: Iterable[Sign], at: datetime
) -> Change:
    """Answer 'not seen' for each of these signs that is `unanswered`."""
    put = (_answered(desk, case, s, Answer.NOT_SEEN, at) for s in unanswered(case, signs))
    return amend(desk, case, before, Amendment(observations=tuple(put)), at)


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
    if kept is None or kept.source != observation.source:
        observation = replace(observation, source=written.line(observation.source, written.LINE))
    return amend(desk, case, before, Amendment(observations=(observation,)), at)


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
        visit=_visit(desk, case),
    )


def _visit(desk: Desk, case: Case) -> VisitId | None:
    visit = current(case, desk.visit)
    return visit.id if visit else None
