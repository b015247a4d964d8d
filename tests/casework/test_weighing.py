from lensdesk.cases.model import Answer, Case, Weighing
from lensdesk.cases.weighings import is_answered, weighing_of
from lensdesk.casework.amending import Desk
from lensdesk.casework.recording import record
from lensdesk.casework.weighing import unweighed, weigh
from lensdesk.indicators.reading import read
from tests.casework.practice import after
from tests.vault.practice import NOON


def test_what_else_it_could_be_is_asked_of_triggered_indicators_alone(
    desk: Desk, case: Case
) -> None:
    readings = read(desk.lens, (), NOON.date())
    assert unweighed(case, readings) == ()
    for sign in ("gifts-then-favours", "debts", "suddenly-older-friends"):
        change = record(desk, case, readings, sign, Answer.SEEN, NOON)
        case, readings = change.case, change.readings
    assert unweighed(case, readings) == ("recruitment",)
    case = after(
        weigh,
        desk,
        case,
        Weighing("recruitment", otherwise="verliefd", against=" gaat\n zelf naar  huis"),
    )
    assert unweighed(case, readings) == ()
    assert case.weighings == (Weighing("recruitment", "verliefd", "gaat zelf naar huis"),)
    assert desk.vault.case(case.id).weighings == case.weighings


def test_i_do_not_know_is_an_answer_and_nothing_is_none(desk: Desk, case: Case) -> None:
    assert not is_answered(weighing_of(case, "abuse"))
    case = after(weigh, desk, case, Weighing("abuse", unknown=True))
    case = after(weigh, desk, case, Weighing("travel", otherwise="vakantie"))
    assert is_answered(weighing_of(case, "abuse"))
    case = after(weigh, desk, case, Weighing("abuse", otherwise="  "))
    assert not is_answered(weighing_of(case, "abuse"))
    assert desk.vault.case(case.id).weighings == case.weighings


def test_an_answer_that_does_not_differ_is_not_written_again(desk: Desk, case: Case) -> None:
    case = after(weigh, desk, case, Weighing("abuse", against="sport veel"))
    desk.vault._database.execute("PRAGMA query_only = ON")
    assert after(weigh, desk, case, Weighing("abuse", against="sport veel ")) is case
