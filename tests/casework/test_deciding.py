from datetime import date, timedelta

import pytest

from lensdesk.cases.model import Answer, Case
from lensdesk.casework.amending import Amendment, Desk, amend
from lensdesk.casework.deciding import DateNotAhead, ReasonMissing, keep_looking, take_back
from lensdesk.casework.recording import record
from lensdesk.indicators.reading import read
from tests.vault.practice import NOON

SOON, LATER = date(2026, 12, 3), date(2027, 1, 11)


def again(desk: Desk) -> date | None:
    return desk.vault.cases()[0].look_again


def test_keep_looking_reminds_in_the_list_and_can_be_taken_back_and_given_again(
    desk: Desk, case: Case
) -> None:
    readings = read(desk.lens, (), NOON.date())
    assert again(desk) is None
    one = keep_looking(desk, case, readings, SOON, "Mentor belt\n terug", NOON)
    [made] = one.case.decisions
    assert (made.until, made.reason, made.decided_by) == (SOON, "Mentor belt terug", "S. de Vries")
    assert (one.touched, one.signs) == ((), ())
    two = keep_looking(desk, one.case, readings, LATER, "Na de vakantie", NOON + timedelta(days=1))
    assert (desk.vault.case(case.id).decisions, again(desk)) == (two.case.decisions, LATER)
    undone = amend(desk, two.case, readings, two.undo, NOON)
    assert (undone.case.decisions, again(desk)) == (one.case.decisions, SOON)
    redone = amend(desk, undone.case, readings, undone.undo, NOON)
    assert (redone.case.decisions, again(desk)) == (two.case.decisions, LATER)
    assert desk.vault.case(case.id).decisions == two.case.decisions


def test_a_decision_is_taken_back_by_itself_and_observations_stay(desk: Desk, case: Case) -> None:
    readings = read(desk.lens, (), NOON.date())
    seen = record(desk, case, readings, "debts", Answer.SEEN, NOON)
    decided = keep_looking(desk, seen.case, seen.readings, SOON, "Meer zien", NOON)
    [made] = decided.case.decisions
    back = take_back(desk, decided.case, decided.readings, made.id, NOON)
    assert desk.vault.case(case.id).decisions == back.case.decisions == ()
    assert back.case.observations == seen.case.observations
    assert back.undo == Amendment(decisions=(made,))


def test_a_decision_needs_a_day_ahead_and_a_reason(desk: Desk, case: Case) -> None:
    readings = read(desk.lens, (), NOON.date())
    with pytest.raises(DateNotAhead):
        keep_looking(desk, case, readings, NOON.date(), "Meer zien", NOON)
    with pytest.raises(ReasonMissing):
        keep_looking(desk, case, readings, SOON, " \n", NOON)
    assert again(desk) is None
