from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Answer
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.window import Window
from lensdesk.lens.model import Lens
from tests.desk.practice import listed, open_case, press, texts
from tests.lens.practice import CONTEXT, GONE, next_year


def lines(window: Window) -> list[str]:
    """The cases as the list tells them."""
    assert window.room is not None
    window.room.show_cases()
    page = window.room.cases_page
    assert isinstance(page, CasesPage)
    return listed(page)


def test_a_decision_to_keep_looking_stands_in_the_list_and_is_taken_back_with_undo(
    window: Window, qtbot: QtBot
) -> None:
    before = lines_after_opening(window, qtbot)
    assert window.room is not None
    session = window.room.session
    assert session is not None
    session.keep_looking(date(2026, 12, 3), "De mentor belt terug")
    assert [d.reason for d in session.case.decisions] == ["De mentor belt terug"]
    after = lines(window)
    assert sorted(line.partition("\n")[0] for line in after) == sorted(before)
    [told] = [line for line in after if line.startswith("Noor")]
    assert "kijk weer op 3 dec 2026 · laatst" in told
    window.room.open_case(session.case.id)
    session = window.room.session
    assert session is not None
    [made] = session.case.decisions
    session.take_back(made.id)
    assert "kijk weer" not in "".join(lines(window))


def lines_after_opening(window: Window, qtbot: QtBot) -> list[str]:
    open_case(window, qtbot, "Noor")
    names = [line.partition("\n")[0] for line in lines(window)]
    assert window.room is not None
    case_id = window.room.desk.vault.find_case("Noor")
    assert case_id is not None
    window.room.open_case(case_id)
    return names


def test_undo_and_redo_reach_a_decision_too(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    assert window.room is not None
    session = window.room.session
    assert session is not None
    session.keep_looking(date(2026, 12, 3), "De mentor belt terug")
    press(Qt.Key.Key_Z, control=True)
    assert not session.case.decisions
    session.redo()
    [made] = session.case.decisions
    assert made.until == date(2026, 12, 3)


def test_a_day_that_has_come_is_told_as_now_and_a_day_in_the_past_is_refused(
    window: Window, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor")
    assert window.room is not None
    session = window.room.session
    assert session is not None
    session.keep_looking(date(2026, 11, 23), "vandaag")
    assert "De dag om weer te kijken ligt niet na vandaag." in texts(window)
    assert session.case.decisions == ()
    session.keep_looking(date(2026, 11, 24), "morgen")
    later = session.clock().replace(day=25)
    window.room._clock = lambda: later
    assert "kijk nu weer (24 nov 2026)" in lines(window)[0]


def test_a_case_goes_on_with_another_version_and_back_and_loses_nothing(
    window: Window, qtbot: QtBot, lens: Lens
) -> None:
    open_case(window, qtbot, "Noor")
    room = window.room
    assert room is not None
    assert room.session is not None
    for sign in (GONE, CONTEXT):
        room.session.answer(sign, Answer.SEEN)
    assert [s.indicator for s in room.session.would_change(next_year(lens))] == ["recruitment"]
    room.move_case(next_year(lens))
    shown = texts(window)
    assert "Signalen die deze lens niet meer heeft" in shown
    assert f"23 nov 2026 · {lens.signs[GONE].label.nl}: gezien" in shown
    assert "Lens criminele uitbuiting 2.0" in shown
    walk(window)
    assert room.session.desk.vault.case(room.session.case.id).lens_version == "2.0"
    room.move_case(lens)
    assert room.session.orphaned() == ()
    assert "Signalen die deze lens niet meer heeft" not in texts(window)
    assert {o.sign for o in room.session.case.observations} == {GONE, CONTEXT}


@pytest.mark.parametrize("name", ["Noor", "Linde"])
def test_a_case_whose_version_of_the_lens_is_gone_opens_with_the_newest_and_loses_nothing(
    window: Window, qtbot: QtBot, lens: Lens, name: str
) -> None:
    open_case(window, qtbot, name)
    room = window.room
    assert room is not None
    assert room.session is not None
    room.session.answer(GONE, Answer.SEEN)
    case = room.session.case
    gone = replace(case.observations[-1], id="of-a-gone-sign", sign="a-sign-of-once")
    room.desk.vault.amend(case.id, observations=(gone,))
    room.desk.vault.move_case(case.id, "0.9")
    room.open_case(case.id)
    assert f"Lens criminele uitbuiting {lens.version} (casus: 0.9)" in texts(window)
    assert "a-sign-of-once" in texts(window)
    walk(window)
    assert room.session.case.lens_version == "0.9"
    assert room.session.orphaned() == (gone,)
    room.session.undo()
    room.session.nothing_seen("recruitment")
    room._work_as("debt-help")
    walk(window)


def test_a_lens_that_is_no_version_of_its_own_is_told_and_nothing_moves(
    window: Window, qtbot: QtBot, lens: Lens
) -> None:
    page = open_case(window, qtbot, "Noor")
    room = window.room
    assert room is not None
    assert room.session is not None
    room.move_case(replace(lens, id="another", version="9"))
    assert "Deze lens is geen versie van de lens van deze casus." in texts(window)
    assert room.case_page is page
    assert (room.session.case.lens_version, room.session.desk.lens) == (lens.version, lens)


def walk(window: Window) -> None:
    """Look at every page of the open case."""
    assert window.room is not None
    page, session = window.room.case_page, window.room.session
    assert page is not None
    assert session is not None
    for number in range(len(session.desk.lens.domains)):
        page.show_domain(number)
    for name in ("timeline", "referral"):
        page.show_page(name)
        assert texts(page)
    page.show_domain(0)
