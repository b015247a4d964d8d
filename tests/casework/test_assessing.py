from dataclasses import replace
from datetime import date, timedelta

import pytest

from lensdesk.cases.assessments import DECISIONS, QUESTIONS, held, line_of
from lensdesk.cases.model import Case
from lensdesk.casework.amending import Desk
from lensdesk.casework.assessing import assess, blank, consult, decide, take_away
from lensdesk.vault.failures import CannotWrite
from tests.casework.practice import after
from tests.vault.practice import NOON, WHO


def test_every_question_keeps_its_answer_and_its_line_and_no_decision_follows(
    desk: Desk, case: Case
) -> None:
    for question in QUESTIONS:
        case = after(assess, desk, case, question, "yes")
        case = after(assess, desk, case, line_of(question), f"over {question}")
    assert len(case.assessment) == 2 * len(QUESTIONS)
    assert case.assessment["danger_line"] == "over danger"
    assert "decision" not in case.assessment
    assert desk.vault.case(case.id) == case


def test_a_decision_is_kept_with_who_and_the_day_and_another_one_gets_its_own_day(
    desk: Desk, case: Case
) -> None:
    case = after(assess, desk, case, "reason", "Eerst nog een keer praten.")
    case = after(decide, desk, case, "keep_looking")
    assert dict(case.assessment) == {
        "decision": "keep_looking", "decided_by": WHO.name, "decided_on": "2026-11-23",
        "reason": "Eerst nog een keer praten.",
    }  # fmt: skip
    case = after(assess, desk, case, "decided_by", "Petra en ik")
    assert after(decide, desk, case, "keep_looking", at=NOON + timedelta(days=2)) is case
    case = after(decide, desk, case, "report", at=NOON + timedelta(days=2))
    assert case.assessment["decided_on"] == "2026-11-25"
    assert case.assessment["decided_by"] == "Petra en ik"
    assert desk.vault.case(case.id) == case


def test_a_decision_that_is_taken_back_leaves_no_day(desk: Desk, case: Case) -> None:
    case = after(decide, desk, case, DECISIONS[0])
    case = after(decide, desk, case, "")
    assert case.assessment["decision"] == case.assessment["decided_on"] == ""
    assert desk.vault.case(case.id) == case


def test_a_consultation_is_added_filled_in_taken_away_and_put_back(desk: Desk, case: Case) -> None:
    empty = blank(NOON)
    case = after(consult, desk, case, empty)
    assert (empty.day, held(case)) == (date(2026, 11, 23), ())
    filled = replace(empty, who="Petra", advice="Wacht tot woensdag.", without_name=True)
    case = after(consult, desk, after(consult, desk, case, blank(NOON)), filled)
    assert [c.who for c in case.consultations] == ["Petra", ""]
    assert desk.vault.case(case.id) == case
    case = after(take_away, desk, case, filled.id)
    assert len(case.consultations) == 1
    assert desk.vault.case(case.id) == case
    case = after(consult, desk, case, filled)
    assert case.consultations[-1] == filled
    assert desk.vault.case(case.id) == case


def test_consultations_of_which_something_is_written_down_stand_by_day(
    desk: Desk, case: Case
) -> None:
    later = replace(blank(NOON), who="Veilig Thuis")
    earlier = replace(blank(NOON - timedelta(days=3)), advice="Schrijf het op.")
    for consultation in (later, blank(NOON), replace(blank(NOON), role=" \n"), earlier):
        case = after(consult, desk, case, consultation)
    assert held(case) == (earlier, later)


def test_what_does_not_differ_is_not_written_again_and_what_fails_changes_nothing(
    desk: Desk, case: Case
) -> None:
    talk = replace(blank(NOON), who="Petra")
    case = after(consult, desk, after(assess, desk, case, "against", "sport veel"), talk)
    desk.vault._database.execute("PRAGMA query_only = ON")
    assert after(assess, desk, case, "against", "sport veel") is case
    assert after(assess, desk, case, "protective", "") is case
    assert after(consult, desk, case, talk) is case
    with pytest.raises(CannotWrite):
        after(take_away, desk, case, talk.id)
    with pytest.raises(CannotWrite):
        after(decide, desk, case, "report")
    assert desk.vault.case(case.id) == case
