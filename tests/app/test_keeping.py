"""After a lock the process that knew the key is gone, and a fresh one stands in its place."""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from faults import memory

from lensdesk import vault
from lensdesk.desk.keys import BOUND
from tests.app.conftest import Program, Seat
from tests.desk.conftest import PHRASE

GIFTS = "gifts-then-favours"
PLANTED = "regenboogvis"
Begins = Callable[..., Program]


def at_a_note(seat: Seat) -> None:
    """Unlock, see a sign, and write half a note, of which nothing is kept yet."""
    seat.do("unlock", PHRASE)
    seat.do("go", "Noor", GIFTS)
    seat.do("strike", "1")
    seat.do("strike", "Return")
    seat.do("write", PLANTED)
    seat.do("strike", "Left")


@pytest.mark.parametrize("begin", ["fork", "spawn"])
def test_after_f9_a_fresh_process_stands_there_and_after_unlocking_the_same_cursor(
    begun: Begins, begin: str
) -> None:
    program = begun(begin)
    first = program.seat()
    first.do("resize", "2000 30 1200 700")
    at_a_note(first)
    first.do("strike", "F9")
    second = program.seat()
    first.wait_until_gone()
    assert second.process != first.process
    there = second.do("there")
    assert (there["page"], there["titles"], there["sign"]) == ("UnlockPage", ["LensDesk"], None)
    assert there["geometry"] == [2000, 30, 1200, 700]
    assert "Noor" not in there["texts"]
    second.do("unlock", PHRASE)
    there = second.do("there")
    assert (there["sign"], there["note"]) == (GIFTS, PLANTED)
    assert there["cursor"] == len(PLANTED) - 1
    second.do("strike", "F9")
    third = program.seat()
    second.wait_until_gone()
    assert third.do("there")["page"] == "UnlockPage"


def test_the_desk_begins_in_the_language_that_was_asked_for(begun: Begins) -> None:
    program = begun(ASKED_LANGUAGE="en")
    first = program.seat()
    assert "The vault is closed" in first.do("there")["texts"]
    first.do("unlock", PHRASE)
    first.do("strike", "F9")
    assert "The vault is closed" in program.seat().do("there")["texts"]


def test_no_process_that_is_left_knows_what_was_written(begun: Begins) -> None:
    program = begun()
    first = program.seat()
    at_a_note(first)
    if os.geteuid() != 0:  # only the administrator can look: that is the shield
        with pytest.raises(PermissionError):
            memory.of(first.process)
        return
    assert memory.knows(first.process, PLANTED)
    assert memory.knows(first.process, PHRASE)
    first.do("strike", "F9")
    second = program.seat()
    first.wait_until_gone()
    for process in (second.process, program.keeper.pid):
        assert memory.knows(process, "LensDesk") or process == program.keeper.pid
        assert not memory.knows(process, PLANTED)
        assert not memory.knows(process, PHRASE)


@pytest.mark.parametrize("keys", [BOUND["letter"], BOUND["profession"], BOUND["help"]])
def test_nothing_that_stands_over_the_page_holds_the_lock_back(
    begun: Begins, keys: str, tmp_path: Path
) -> None:
    program = begun()
    first = program.seat()
    at_a_note(first)
    first.do("strike", keys)
    assert first.do("covered") is (keys != BOUND["help"])
    assert set(first.do("there")["titles"]) <= {"LensDesk", ""}  # a menu has none
    first.do("strike", "F9")
    second = program.seat()
    first.wait_until_gone()
    second.do("unlock", PHRASE)
    assert "Noor" in second.do("there")["texts"]
    assert not [*tmp_path.rglob("QtProject*")]


def test_who_goes_away_without_a_word_leaves_a_fresh_process(begun: Begins) -> None:
    program = begun()
    first = program.seat()
    at_a_note(first)
    first.do("idle")
    second = program.seat()
    first.wait_until_gone()
    second.do("unlock", PHRASE)
    assert second.do("there")["note"] == PLANTED


def test_after_a_bug_the_process_is_gone_too_and_the_fresh_page_says_so(begun: Begins) -> None:
    program = begun()
    first = program.seat()
    first.do("unlock", PHRASE)
    first.do("go", "Noor", GIFTS)
    first.do("strike", "1")
    first.do("bug")
    second = program.seat()
    first.wait_until_gone()
    there = second.do("there")
    assert "alles wat bewaard was, is er nog. Het laatst bewaard:" in there["texts"]
    assert "Noor" not in there["texts"]


@pytest.mark.parametrize("begin", ["fork", "spawn"])
def test_a_desk_whose_keeper_is_killed_writes_its_note_and_ends(
    begun: Begins, begin: str, tmp_path: Path
) -> None:
    program = begun(begin)
    seat = program.seat()
    at_a_note(seat)
    program.keeper.kill()
    seat.wait_until_gone()
    with closing(vault.unlock(tmp_path / "vault", PHRASE)) as opened:
        noor = opened.find_case("Noor")
        assert noor is not None
        assert [o.text for o in opened.case(noor).observations if o.sign == GIFTS] == [PLANTED]
        last = opened.last_place()
        assert last is not None
        assert (last.left, last.field, last.cursor) == (True, "note", len(PLANTED) - 1)


def test_a_desk_that_is_closed_ends_its_keeper_too(begun: Begins) -> None:
    program = begun()
    seat = program.seat()
    seat.do("close")
    seat.wait_until_gone()
    assert program.keeper.wait() == 0


def test_no_program_may_take_a_picture_of_the_memory(begun: Begins) -> None:
    program = begun()
    seat = program.seat()
    for process in (seat.process, program.keeper.pid):
        limits = Path(f"/proc/{process}/limits").read_text()
        [core] = [line for line in limits.splitlines() if line.startswith("Max core file size")]
        assert core.split()[4:6] == ["0", "0"]
    assert seat.do("dumpable") == 0
