"""When was there contact, of which kind, where, and who was there?

What is observed belongs to the contact in which it was recorded, also when the moment of that
contact is corrected later.
"""

from datetime import datetime, timedelta

from lensdesk.cases.model import Case, Contact, Observation, Visit, VisitId, new_id
from lensdesk.cases.written import LINE, line
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Readings

_SLACK = timedelta(minutes=5)  # a clock may have been set in the meantime


class VisitAhead(LensDeskError):
    """A contact was to be kept of a moment that is still to come."""

    code = "visit-ahead"


class LastVisit(LensDeskError):
    """The only contact of a case was to be taken away."""

    code = "last-visit"


def new_visit(at: datetime, contact: Contact, present: str = "", place: str = "") -> Visit:
    """A moment of contact at `at`, not yet kept anywhere. Raises as `written.line`."""
    return Visit(
        new_id(), at.replace(microsecond=0), contact, line(present, LINE), line(place, LINE)
    )


def begin_visit(
    desk: Desk, case: Case, before: Readings, contact: Contact, at: datetime, present: str = ""
) -> Change:
    """Begin a new moment of contact, now."""
    visit = new_visit(at, contact, present)
    return amend(desk, case, before, Amendment(visits=(visit,)), at)


def change_visit(desk: Desk, case: Case, before: Readings, visit: Visit, at: datetime) -> Change:
    """Keep another moment, kind, place or company. Raises `VisitAhead`, and as `written.line`."""
    if visit.at > at + _SLACK:
        raise VisitAhead
    kept = Visit(
        visit.id, visit.at, visit.contact, line(visit.present, LINE), line(visit.place, LINE)
    )
    if kept in case.visits:
        return unchanged(case, before)
    return amend(desk, case, before, Amendment(visits=(kept,)), at)


def drop_visit(desk: Desk, case: Case, before: Readings, visit: VisitId, at: datetime) -> Change:
    """Take a contact away; what was observed in it stays. Raises `LastVisit`."""
    if all(v.id == visit for v in case.visits):
        raise LastVisit
    return amend(desk, case, before, Amendment(drop=(visit,)), at)


def in_order(case: Case) -> tuple[Visit, ...]:
    """The moments of contact, the first one first."""
    return tuple(sorted(case.visits, key=lambda v: v.at))


def current(case: Case, visit: VisitId) -> Visit | None:
    """The contact in which is recorded: `visit`, or else the one that was begun last."""
    chosen = next((v for v in case.visits if v.id == visit), None)
    return chosen or (case.visits[-1] if case.visits else None)


def recorded_in(case: Case) -> dict[VisitId, list[Observation]]:
    """What was observed in each contact.

    What names no contact of this case goes by its time: to the last one that had begun, and what
    is older than the first to the first.
    """
    visits = in_order(case)
    found: dict[VisitId, list[Observation]] = {v.id: [] for v in visits}
    place = 0
    for observation in sorted(case.observations, key=lambda o: o.at):
        while place + 1 < len(visits) and visits[place + 1].at <= observation.at:
            place += 1
        if observation.visit in found:
            found[observation.visit].append(observation)
        elif visits:
            found[visits[place].id].append(observation)
    return found
