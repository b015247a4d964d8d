from dataclasses import replace
from datetime import date, timedelta

import pytest

from lensdesk.cases.decisions import in_order
from lensdesk.cases.model import Answer, Case, DecisionKind
from lensdesk.casework.amending import Amendment, Desk, amend
from lensdesk.casework.deciding import (
    DateNotAhead,
    DecisionAhead,
    ReasonMissing,
    change_decision,
    decide,
    keep_looking,
    standing,
    take_back,
)
from lensdesk.casework.recording import record
from lensdesk.indicators.reading import read
from tests.casework.practice import after
from tests.vault.practice import NOON, WHO

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


def test_a_new_decision_stands_beside_the_earlier_one_with_who_when_and_why(
    desk: Desk, case: Case
) -> None:
    case = after(decide, desk, case, DecisionKind.NOT_YET)
    [first] = case.decisions
    case = after(change_decision, desk, case, replace(first, reason="Eerst praten."))
    next_day = NOON + timedelta(days=1)
    case = after(decide, desk, case, DecisionKind.REPORT, at=next_day)
    assert [(d.kind, d.reason, d.made_at, d.decided_by) for d in in_order(case)] == [
        (DecisionKind.REPORT, "", next_day, WHO.name),
        (DecisionKind.NOT_YET, "Eerst praten.", NOON, WHO.name),
    ]
    assert desk.vault.case(case.id).decisions == case.decisions


def test_a_decision_of_the_same_day_and_person_is_corrected_and_keeps_its_reason(
    desk: Desk, case: Case
) -> None:
    case = after(decide, desk, case, DecisionKind.REPORT)
    [first] = case.decisions
    case = after(change_decision, desk, case, replace(first, reason="Zorgen."))
    case = after(decide, desk, case, DecisionKind.HELP, at=NOON + timedelta(hours=1))
    assert [(d.kind, d.reason) for d in case.decisions] == [(DecisionKind.HELP, "Zorgen.")]


def test_a_closed_case_reminds_no_more_and_another_decision_leaves_the_reminder(
    desk: Desk, case: Case
) -> None:
    case = after(keep_looking, desk, case, SOON, "Mentor belt terug")
    case = after(decide, desk, case, DecisionKind.HELP, at=NOON + timedelta(days=1))
    assert again(desk) == SOON
    case = after(decide, desk, case, DecisionKind.CLOSE, at=NOON + timedelta(days=2))
    assert (again(desk), standing(case)) == (None, None)


def test_a_decision_of_a_day_to_come_and_a_day_to_look_again_in_the_past_are_refused(
    desk: Desk, case: Case
) -> None:
    case = after(decide, desk, case, DecisionKind.KEEP_LOOKING)
    [made] = case.decisions
    with pytest.raises(DecisionAhead):
        after(change_decision, desk, case, replace(made, made_at=NOON + timedelta(days=1)))
    with pytest.raises(DateNotAhead):
        after(change_decision, desk, case, replace(made, until=NOON.date()))
    assert desk.vault.case(case.id).decisions == (made,)
