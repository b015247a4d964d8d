from datetime import UTC, datetime
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault import Event, trail_reading
from lensdesk.vault.engine import DATABASE, connect
from lensdesk.vault.failures import CannotUnlock
from lensdesk.vault.store import Vault
from lensdesk.vault.trail_reading import Wanted
from tests.vault.practice import CHEAP, NOON, PHRASE, SEEN

OTHER = "zes heel andere woorden graag nu"


def events(kept: Vault) -> list[str]:
    return [entry.event for entry in kept.entries()]


def edit(folder: Path, *statements: str) -> None:
    """By somebody who has the key, while the vault is open: afterwards it would be another file."""
    with vault.unlock(folder, PHRASE) as kept:
        database = connect(folder / DATABASE, kept.keys.key)
        with database.atomic():
            for statement in statements:
                database.execute(statement)
        database.conn.close()


def test_what_is_done_stands_in_the_trail_without_a_word_of_the_case(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        kept.read_case("c1")
        kept.case("c1")  # as the program itself does
        kept.amend("c1", answers={"request": "kruidenthee"})
        kept.amend("c1", drop=[SEEN.id])
        kept.remove_case("c1")
        assert events(kept) == ["unlock", "create", "unlock", "read", "change", "delete", "delete"]
        assert {e.user for e in kept.entries()} == {"S. de Vries"}
        told = repr(kept.entries())
        assert "kruidenthee" not in told
        assert "Vlinderstruik" not in told
        assert vault.check(kept) == ()


def test_a_wrong_try_is_in_the_trail_at_the_next_unlock(folder: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, OTHER)
    with vault.unlock(folder, PHRASE) as kept:
        [wrong] = [e for e in kept.entries() if e.event == Event.FAILED_UNLOCK]
        assert datetime.fromisoformat(wrong.at) >= before
    with vault.unlock(folder, PHRASE) as kept:
        assert events(kept).count("failed_unlock") == 1


def amend_and_fail(kept: Vault) -> None:
    with kept.transaction():
        kept.amend("c1", answers={"request": "x"})
        raise RuntimeError


def test_a_change_that_fails_leaves_no_entry_and_the_chain_whole(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        with pytest.raises(RuntimeError):
            amend_and_fail(kept)
        kept.amend("c1", answers={"request": "y"})
        assert events(kept).count("change") == 1
        assert vault.check(kept) == ()


def test_a_tail_that_was_cut_stays_known_after_the_vault_went_on(folder: Path) -> None:
    edit(folder, "DELETE FROM trail WHERE n > 1")
    for _ in range(2):
        with vault.unlock(folder, PHRASE) as kept:
            assert "trail_cut" in events(kept)
            assert vault.check(kept) == ("trail-broken",)


def test_the_whole_trail_taken_out_is_known(folder: Path) -> None:
    edit(folder, "DELETE FROM trail")
    with vault.unlock(folder, PHRASE) as kept:
        assert vault.check(kept) == ("trail-broken",)


@pytest.mark.parametrize("broken", [False, True])
def test_new_keys_carry_the_trail_on_and_hide_no_break(folder: Path, *, broken: bool) -> None:
    if broken:
        edit(folder, "UPDATE trail SET event = 'read' WHERE n = 1")
    with vault.unlock(folder, PHRASE) as kept:
        before = len(kept.entries())
        vault.rekey(kept, OTHER, datetime.now(UTC).date(), CHEAP)
        assert len(kept.entries()) >= before
        assert vault.check(kept) == (("trail-broken",) if broken else ())
    with vault.unlock(folder, OTHER) as kept:
        assert vault.check(kept) == (("trail-broken",) if broken else ())


def test_the_trail_is_counted_and_read_a_piece_at_a_time_the_newest_first(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        for _ in range(5):
            kept.read_case("c1")
        wanted = Wanted(event="read", case="c")
        assert trail_reading.count(kept, wanted) == 5
        first, second = (trail_reading.piece(kept, wanted, begin, 3) for begin in (0, 3))
        numbers = [entry.n for entry in (*first, *second)]
        assert (len(first), len(second), numbers) == (3, 2, sorted(numbers, reverse=True))
        assert trail_reading.count(kept, Wanted(user="S. de Vries", until="2000")) == 0
        assert trail_reading.count(kept, Wanted(case="x")) == 0
        assert trail_reading.users(kept) == ("S. de Vries",)
        assert trail_reading.is_sound(kept)
    edit(folder, "UPDATE trail SET event = 'search' WHERE event = 'read'")
    with vault.unlock(folder, PHRASE) as kept:
        assert not trail_reading.is_sound(kept)


def test_what_leads_in_goes_into_the_trail(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        before = len(kept.entries())
        vault.ways.change_passphrase(kept, OTHER, NOON.date(), CHEAP)
        vault.ways.add_recovery(kept, NOON.date())
        assert events(kept)[before:] == ["ways", "ways"]


def test_a_salvaged_vault_says_so_and_its_chain_holds(folder: Path, tmp_path: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        vault.salvage(kept, tmp_path / "saved")
    with vault.unlock(tmp_path / "saved", PHRASE) as saved:
        assert events(saved)[-2:] == ["salvage", "unlock"]
        assert vault.check(saved) == ()
