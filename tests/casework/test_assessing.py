from dataclasses import replace
from datetime import date, timedelta

import pytest

from lensdesk.cases.assessments import DECISIONS, QUESTIONS, held, line_of
from lensdesk.cases.model import Case
from lensdesk.casework.assessing import assess, blank, consult, decide, take_away
from lensdesk.casework.recording import Desk
from lensdesk.vault.failures import CannotWrite
from tests.vault.practice import NOON, WHO


def test_every_question_keeps_its_answer_and_its_line_and_no_decision_follows(
    desk: Desk, case: Case
) -> None:
    for question in QUESTIONS:
        case = assess(desk, case, question, "yes")
        case = assess(desk, case, line_of(question), f"over {question}")
    assert len(case.assessment) == 2 * len(QUESTIONS)
    assert case.assessment["danger_line"] == "over danger"
    assert "decision" not in case.assessment
    assert desk.vault.case(case.id) == case


def test_a_decision_is_kept_with_who_and_the_day_and_another_one_gets_its_own_day(
    desk: Desk, case: Case
) -> None:
    case = assess(desk, case, "reason", "Eerst nog een keer praten.")
    case = decide(desk, case, "keep_looking", NOON)
    assert dict(case.assessment) == {
        "decision": "keep_looking", "decided_by": WHO.name, "decided_on": "2026-11-23",
        "reason": "Eerst nog een keer praten.",
    }  # fmt: skip
    case = assess(desk, case, "decided_by", "Petra en ik")
    assert decide(desk, case, "keep_looking", NOON + timedelta(days=2)) is case
    case = decide(desk, case, "report", NOON + timedelta(days=2))
    assert case.assessment["decided_on"] == "2026-11-25"
    assert case.assessment["decided_by"] == "Petra en ik"
    assert desk.vault.case(case.id) == case


def test_a_decision_that_is_taken_back_leaves_no_day(desk: Desk, case: Case) -> None:
    case = decide(desk, case, DECISIONS[0], NOON)
    case = decide(desk, case, "", NOON)
    assert case.assessment["decision"] == case.assessment["decided_on"] == ""
    assert desk.vault.case(case.id) == case


def test_a_consultation_is_added_filled_in_taken_away_and_put_back(desk: Desk, case: Case) -> None:
    empty = blank(NOON)
    case = consult(desk, case, empty)
    assert (empty.day, held(case)) == (date(2026, 11, 23), ())
    filled = replace(empty, who="Petra", advice="Wacht tot woensdag.", without_name=True)
    case = consult(desk, consult(desk, case, blank(NOON)), filled)
    assert [c.who for c in case.consultations] == ["Petra", ""]
    assert desk.vault.case(case.id) == case
    case = take_away(desk, case, filled.id)
    assert len(case.consultations) == 1
    assert desk.vault.case(case.id) == case
    case = consult(desk, case, filled)
    assert case.consultations[-1] == filled
    assert desk.vault.case(case.id) == case


def test_consultations_of_which_something_is_written_down_stand_by_day(
    desk: Desk, case: Case
) -> None:
    later = replace(blank(NOON), who="Veilig Thuis")
    earlier = replace(blank(NOON - timedelta(days=3)), advice="Schrijf het op.")
    for consultation in (later, blank(NOON), replace(blank(NOON), role=" \n"), earlier):
        case = consult(desk, case, consultation)
    assert held(case) == (earlier, later)


def test_what_does_not_differ_is_not_written_again_and_what_fails_changes_nothing(
    desk: Desk, case: Case
) -> None:
    talk = replace(blank(NOON), who="Petra")
    case = consult(desk, assess(desk, case, "against", "sport veel"), talk)
    desk.vault._database.execute("PRAGMA query_only = ON")
    assert assess(desk, case, "against", "sport veel") is case
    assert assess(desk, case, "protective", "") is case
    assert consult(desk, case, talk) is case
    with pytest.raises(CannotWrite):
        take_away(desk, case, talk.id)
    with pytest.raises(CannotWrite):
        decide(desk, case, "report", NOON)
    assert desk.vault.case(case.id) == case
