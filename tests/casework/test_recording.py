from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.cases.model import Answer, Case, Contact, KnownBy, Professional
from lensdesk.cases.people import Person
from lensdesk.casework.amending import Amendment, Desk, amend
from lensdesk.casework.beginning import CaseNameEmpty, begin_case
from lensdesk.casework.intake import record_file
from lensdesk.casework.recording import annotate, clear, confirm, latest, nothing_seen, record
from lensdesk.indicators.model import Outcome, Readings
from lensdesk.indicators.reading import read
from lensdesk.lens.model import Lens, SignKind
from lensdesk.vault.keyfile import MIB, Cost

WHO = Professional("S", "social-work", "Wijkteam")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path, lens: Lens) -> Iterator[Desk]:
    phrase = "zes gewone losse woorden hier"
    with vault.create(tmp_path / "vault", phrase, WHO, Cost(memory=64 * MIB)) as opened:
        yield Desk(opened, lens, WHO)


def begun(desk: Desk) -> tuple[Case, Readings]:
    case = begin_case(desk.vault, desk.lens, " Linde  ", NOON, Contact.HOME_VISIT)
    return case, read(desk.lens, (), NOON.date())


def test_two_ticks_trigger_an_indicator_and_undo_takes_the_second_back(desk: Desk) -> None:
    case, readings = begun(desk)
    first = record(desk, case, readings, "gifts-then-favours", Answer.SEEN, NOON)
    second = record(desk, first.case, first.readings, "suddenly-older-friends", Answer.SEEN, NOON)
    assert second.touched == ("recruitment",)
    assert second.readings.by_indicator["recruitment"].outcome is Outcome.TRIGGERED
    undone = amend(desk, second.case, second.readings, second.undo, NOON)
    assert undone.case.observations == first.case.observations
    assert desk.vault.case(case.id).observations == first.case.observations


def test_an_answer_of_the_same_day_is_corrected_and_of_a_later_day_stands_beside(
    desk: Desk,
) -> None:
    case, readings = begun(desk)
    seen = record(desk, case, readings, "debts", Answer.SEEN, NOON)
    corrected = record(desk, seen.case, seen.readings, "debts", Answer.NOT_SEEN, NOON)
    assert [o.answer for o in corrected.case.observations] == [Answer.NOT_SEEN]
    later = record(
        desk, corrected.case, corrected.readings, "debts", Answer.SEEN, NOON + timedelta(days=1)
    )
    assert [o.answer for o in later.case.observations] == [Answer.NOT_SEEN, Answer.SEEN]
    assert latest(later.case)["debts"].answer is Answer.SEEN
    cleared = clear(desk, later.case, later.readings, "debts", NOON)
    assert cleared.case.observations == corrected.case.observations


def test_what_was_told_earlier_is_confirmed_today_as_told_without_its_note_and_taken_back(
    desk: Desk,
) -> None:
    case, readings = begun(desk)
    seen = record(desk, case, readings, "debts", Answer.SEEN, NOON)
    [first] = seen.case.observations
    told = replace(
        first,
        known_by=KnownBy.TOLD_BY_OTHER,
        text="de mentor",
        event="e1",
        about="L.",
        observer="K",
    )
    kept = annotate(desk, seen.case, seen.readings, told, NOON)
    later = NOON + timedelta(days=9)
    again = confirm(desk, kept.case, kept.readings, "debts", later)
    earlier, today = desk.vault.case(case.id).observations
    assert earlier == told
    assert today == replace(told, id=today.id, at=later, text="", event=None, observer="S")
    assert today.id != told.id
    undone = amend(desk, again.case, again.readings, again.undo, later)
    assert undone.case.observations == (told,)
    assert desk.vault.case(case.id).observations == (told,)


def test_only_an_answer_of_an_earlier_day_can_be_confirmed(desk: Desk) -> None:
    case, readings = begun(desk)
    nothing = confirm(desk, case, readings, "debts", NOON)
    assert nothing.case is case
    seen = record(desk, case, readings, "debts", Answer.SEEN, NOON)
    same = confirm(desk, seen.case, seen.readings, "debts", NOON + timedelta(hours=1))
    assert same.case is seen.case
    assert len(desk.vault.case(case.id).observations) == 1


def test_what_was_seen_last_stands_also_when_it_was_written_down_first(desk: Desk) -> None:
    case, readings = begun(desk)
    today = record(desk, case, readings, "debts", Answer.SEEN, NOON)
    [seen] = today.case.observations
    older = replace(seen, id="older", at=NOON - timedelta(days=9), answer=Answer.NOT_SEEN)
    told = amend(desk, today.case, today.readings, Amendment(observations=(older,)), NOON)
    assert latest(told.case)["debts"] == seen


def test_nothing_seen_answers_a_whole_indicator_and_keeps_what_was_seen(desk: Desk) -> None:
    case, readings = begun(desk)
    seen = record(desk, case, readings, "debts", Answer.SEEN, NOON)
    signs = desk.lens.indicator["debt-income"].signs
    rest = nothing_seen(desk, seen.case, seen.readings, signs, NOON)
    answers = {o.sign: o.answer for o in desk.vault.case(case.id).observations}
    assert answers.keys() == {s.id for s in signs if s.kind is not SignKind.CONTEXT}
    assert [s for s, a in answers.items() if a is Answer.SEEN] == ["debts"]
    assert rest.undo.observations == ()


def test_observations_from_a_file_join_the_case_of_that_name(desk: Desk) -> None:
    case, readings = begun(desk)
    one = record(desk, case, readings, "debts", Answer.SEEN, NOON).case.observations[0]
    assert record_file(desk.vault, desk.lens, "Linde", [one], NOON).case.observations == (one,)
    who = Person("p", "L.")
    desk.vault.amend(case.id, persons=[who])
    named = replace(one, id="named", about="L.")
    kept = record_file(desk.vault, desk.lens, "Linde", [named, named], NOON)
    assert kept.case.observations == (one, replace(named, about=None, persons=("p",)))
    assert (kept.new, kept.known) == (1, 1)
    other = record_file(desk.vault, desk.lens, "Noor", [], NOON).case
    assert other.id != case.id


def test_a_case_needs_a_name(desk: Desk) -> None:
    with pytest.raises(CaseNameEmpty):
        begin_case(desk.vault, desk.lens, "  ", NOON, Contact.PHONE)
