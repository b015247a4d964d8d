from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lensdesk import vault
from lensdesk.vault import Event, trail
from lensdesk.vault.engine import DATABASE, connect
from lensdesk.vault.failures import CannotUnlock
from lensdesk.vault.store import Vault
from tests.vault.practice import CHEAP, PHRASE, SEEN

OTHER = "zes heel andere woorden graag nu"
COLUMNS = ("event", "at", "user", "case_ref", "amount", "link")


def events(kept: Vault) -> list[str]:
    return [entry.event for entry in kept.entries()]


def edit(folder: Path, *statements: str) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        key = kept.keys.key
    database = connect(folder / DATABASE, key)
    with database.atomic():
        for statement in statements:
            database.execute(statement)
    database.conn.close()


def test_what_is_done_stands_in_the_trail_without_a_word_of_the_case(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        kept.case("c1")
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


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(n=st.integers(1, 6), column=st.sampled_from(COLUMNS), how=st.integers(0, 2))
def test_no_edit_of_the_trail_goes_unseen(folder: Path, n: int, column: str, how: int) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        while len(kept.entries()) < 6:
            kept.case("c1")
        [last] = kept.ask("SELECT max(n) AS n FROM trail")
        n = int(str(last["n"])) + 1 - n
        database = kept._database
        database.execute("SAVEPOINT edit")
        value = "amount + 1" if column == "amount" else f"{column} || 'x'"
        again = f"SELECT {last['n']} + 1, event, at, user, case_ref, amount, link"
        edits = (
            f"UPDATE trail SET {column} = {value} WHERE n = {n}",  # noqa: S608
            f"DELETE FROM trail WHERE n = {n}",  # noqa: S608
            f"INSERT INTO trail {again} FROM trail WHERE n = {n}",
        )
        database.execute(edits[how])
        assert trail.is_broken(database, kept.keys.key)
        database.execute("ROLLBACK TO edit")
        database.execute("RELEASE edit")
        assert not trail.is_broken(database, kept.keys.key)


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
