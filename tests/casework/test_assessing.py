from dataclasses import replace
from datetime import date, timedelta

import pytest

from lensdesk.cases.assessments import QUESTIONS, held, line_of
from lensdesk.cases.model import Case
from lensdesk.casework.amending import Desk
from lensdesk.casework.assessing import ConsultationAhead, assess, blank, consult, take_away
from lensdesk.vault.failures import CannotWrite
from tests.casework.practice import after
from tests.vault.practice import NOON


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
    assert desk.vault.case(case.id) == case


def test_a_consultation_of_a_day_to_come_is_refused(desk: Desk, case: Case) -> None:
    case = after(consult, desk, case, blank(NOON))
    [talk] = case.consultations
    with pytest.raises(ConsultationAhead):
        after(consult, desk, case, replace(talk, day=NOON.date() + timedelta(days=1)))
    assert desk.vault.case(case.id).consultations == (talk,)
