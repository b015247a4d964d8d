from dataclasses import replace
from datetime import timedelta

import pytest

from lensdesk.cases.model import Answer, Case, Contact
from lensdesk.cases.written import TextTooLong
from lensdesk.casework.amending import Desk
from lensdesk.casework.recording import record
from lensdesk.casework.visiting import (
    LastVisit,
    VisitAhead,
    begin_visit,
    change_visit,
    drop_visit,
    in_order,
    recorded_in,
)
from tests.casework.practice import after
from tests.vault.practice import NOON

_NEXT_DAY = NOON + timedelta(days=1)


def test_a_second_contact_stands_beside_the_first_with_its_own_place_and_company(
    desk: Desk, case: Case
) -> None:
    case = after(begin_visit, desk, case, Contact.SCHOOL, at=_NEXT_DAY)
    second = replace(case.visits[1], place=" kamer 4 ", present="met mentor")
    case = after(change_visit, desk, case, second, at=_NEXT_DAY)
    assert [(v.contact, v.place, v.present) for v in desk.vault.case(case.id).visits] == [
        (Contact.HOME_VISIT, "", ""),
        (Contact.SCHOOL, "kamer 4", "met mentor"),
    ]


def test_what_is_observed_belongs_to_the_contact_that_had_begun_last(
    desk: Desk, case: Case
) -> None:
    case = after(record, desk, case, "debts", Answer.SEEN, at=NOON - timedelta(days=3))
    case = after(begin_visit, desk, case, Contact.PHONE, at=_NEXT_DAY)
    case = after(record, desk, case, "weapon", Answer.SEEN, at=_NEXT_DAY)
    first, second = in_order(case)
    found = recorded_in(case)
    assert [o.sign for o in found[first.id]] == ["debts"]
    assert [o.sign for o in found[second.id]] == ["weapon"]


def test_a_contact_that_is_still_to_come_is_refused_and_nothing_changes(
    desk: Desk, case: Case
) -> None:
    ahead = replace(case.visits[0], at=NOON + timedelta(days=1))
    with pytest.raises(VisitAhead):
        after(change_visit, desk, case, ahead)
    long = replace(case.visits[0], present="met " * 60)
    with pytest.raises(TextTooLong):
        after(change_visit, desk, case, long)
    assert desk.vault.case(case.id) == case


def test_the_only_contact_stays_and_another_one_is_taken_away(desk: Desk, case: Case) -> None:
    with pytest.raises(LastVisit):
        after(drop_visit, desk, case, case.visits[0].id)
    more = after(begin_visit, desk, case, Contact.PHONE, at=_NEXT_DAY)
    case = after(drop_visit, desk, more, more.visits[1].id)
    assert desk.vault.case(case.id).visits == case.visits == more.visits[:1]


def test_what_is_recorded_names_its_contact_the_chosen_one_or_that_begun_last(
    desk: Desk, case: Case
) -> None:
    case = after(begin_visit, desk, case, Contact.PHONE, at=_NEXT_DAY)
    first, second = case.visits
    case = after(record, desk, case, "debts", Answer.SEEN, at=_NEXT_DAY)
    earlier = replace(desk, visit=first.id)
    case = after(record, earlier, case, "weapon", Answer.SEEN, at=_NEXT_DAY)
    case = after(record, replace(desk, visit="gone"), case, "travel", Answer.SEEN, at=_NEXT_DAY)
    assert [o.visit for o in case.observations] == [second.id, first.id, second.id]
    moved = after(change_visit, desk, case, replace(second, at=NOON - timedelta(days=9)), at=NOON)
    assert [o.sign for o in recorded_in(moved)[second.id]] == ["debts", "travel"]
    gone = after(drop_visit, desk, moved, second.id, at=_NEXT_DAY)
    assert len(recorded_in(gone)[first.id]) == 3  # no observation goes with its contact
