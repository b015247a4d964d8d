from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lensdesk import vault
from lensdesk.vault import backups, restoring
from lensdesk.vault.failures import VaultReadOnly
from tests.vault.practice import PHRASE

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 25)


def requests(kept: vault.Vault) -> str:
    return kept.case("c1").referral.get("request", "")


@pytest.fixture
def backed(folder: Path) -> Path:
    with vault.unlock(folder, PHRASE) as kept:
        kept.amend("c1", answers={"request": "eerst"})
        backups.make(kept, NOW)
        kept.amend("c1", answers={"request": "later"})
    return folder


def test_a_backup_is_a_vault_of_its_own_that_opens_and_is_sound(backed: Path) -> None:
    [made] = backups.listed(backed)
    assert made.at == NOW
    with vault.unlock(backed / "backups" / made.name, PHRASE) as copy:
        assert (copy.found, vault.check(copy), requests(copy)) == ((), (), "eerst")


def test_a_backup_ends_and_holds_one_moment_however_much_is_written_meanwhile(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces = 0

    def written_between(kept: vault.Vault) -> Callable[..., None]:
        def write(*_pages: int) -> None:
            nonlocal pieces
            pieces += 1
            assert pieces < 1000, "it begins anew with every change"
            kept.amend("c1", answers={"request": f"nummer {pieces}"})

        return write

    monkeypatch.setattr(backups, "_AT_ONCE", 1)
    with vault.unlock(folder, PHRASE) as kept:
        kept.amend("c1", answers={"request": "eerst"})
        monkeypatch.setattr(backups, "_break_off_if", written_between)
        made = backups.make(kept, NOW)
        assert made is not None
        assert requests(kept) == f"nummer {pieces}"
    with vault.unlock(folder / "backups" / made.name, PHRASE) as copy:
        assert (copy.found, vault.check(copy), requests(copy)) == ((), (), "eerst")


def test_one_is_made_an_hour_after_the_last_and_only_when_something_changed(folder: Path) -> None:
    def made(hours: float) -> bool:
        with vault.unlock(folder, PHRASE) as kept:
            return backups.make_if_due(kept, at + timedelta(hours=hours)) is not None

    at = datetime.now(UTC)
    assert made(0)
    assert not made(2)
    with vault.unlock(folder, PHRASE) as kept:
        kept.amend("c1", answers={"request": "x"})
    assert not made(0.5)
    assert made(2)


def test_a_damaged_vault_is_never_put_over_a_good_backup(backed: Path) -> None:
    content = bytearray((backed / "vault.db").read_bytes())
    content[4096 * 3 + 50] ^= 1
    (backed / "vault.db").write_bytes(content)
    with vault.unlock(backed, PHRASE) as kept, pytest.raises((VaultReadOnly, vault.VaultDamaged)):
        backups.make(kept, NOW + timedelta(hours=2))
    assert [b.at for b in backups.listed(backed)] == [NOW]


def test_restoring_shows_what_is_in_it_and_keeps_what_it_replaced(backed: Path) -> None:
    [made] = backups.listed(backed)
    told = restoring.contents(backed, made.name, PHRASE)
    assert (told.cases, told.observations) == (1, 1)
    former = restoring.restore(backed, made.name, PHRASE, NOW, TODAY)
    with vault.unlock(backed, PHRASE) as kept:
        assert (kept.found, vault.check(kept), requests(kept)) == ((), (), "eerst")
        assert kept.entries()[-2].event == "restore"
    with vault.unlock(former, PHRASE) as kept:
        assert (kept.found, requests(kept)) == ((), "later")


def test_a_vault_without_its_first_page_is_restored(backed: Path) -> None:
    [made] = backups.listed(backed)
    content = bytearray((backed / "vault.db").read_bytes())
    content[:4096] = bytes(4096)
    (backed / "vault.db").write_bytes(content)
    restoring.restore(backed, made.name, PHRASE, NOW, TODAY)
    with vault.unlock(backed, PHRASE) as kept:
        assert requests(kept) == "eerst"


def test_a_backup_that_is_not_there_or_damaged_replaces_nothing(backed: Path) -> None:
    with pytest.raises(restoring.BackupUnknown):
        restoring.restore(backed, "../v", PHRASE, NOW, TODAY)
    [made] = backups.listed(backed)
    file = backed / "backups" / made.name / "vault.db"
    file.write_bytes(file.read_bytes()[:-100] + bytes(100))
    with pytest.raises(restoring.BackupUnusable):
        restoring.restore(backed, made.name, PHRASE, NOW, TODAY)
    with vault.unlock(backed, PHRASE) as kept:
        assert requests(kept) == "later"


@given(st.lists(st.integers(0, 24 * 100), max_size=300, unique=True))
def test_the_newest_stays_and_never_more_than_the_terms_hold(hours: list[int]) -> None:
    moments = [NOW - timedelta(hours=h) for h in hours]
    stays = backups.kept(moments, NOW)
    assert stays <= set(moments)
    assert len(stays) <= backups.HOURS + backups.DAYS + backups.WEEKS + 1
    assert not moments or max(moments) in stays
    assert {m for m in moments if NOW - m < timedelta(hours=24)} <= stays
    assert all(NOW - m < backups.LONGEST for m in stays - set(moments and [max(moments)]))


def test_a_lost_passphrase_restores_by_the_recovery_code(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        code = vault.ways.add_recovery(kept, TODAY)
        made = backups.make(kept, NOW)
        assert made is not None
        kept.remove_case("c1")
    held, present = restoring.compared(folder, made.name, code)
    assert (held.cases, present and present.cases) == (1, 0)
    restoring.restore(folder, made.name, code, NOW, TODAY)
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.has_case("c1")


def test_a_vault_whose_database_and_keys_are_gone_comes_back_from_its_backup(backed: Path) -> None:
    [made] = backups.listed(backed)
    for name in ("vault.db", "vault.keys", "vault.keys.bak"):
        (backed / name).unlink()
    assert restoring.compared(backed, made.name, PHRASE)[1] is None
    restoring.restore(backed, made.name, PHRASE, NOW, TODAY)
    with vault.unlock(backed, PHRASE) as kept:
        assert (kept.found, vault.check(kept), requests(kept)) == ((), (), "eerst")


def test_a_vault_that_is_being_closed_waits_for_no_backup(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        kept.leaving.set()
        assert backups.make(kept, NOW) is None
        assert backups.make_if_due(kept, NOW) is None
    assert not backups.listed(folder)
    assert not list((folder / "backups").iterdir())


def test_looking_around_asks_for_no_new_backup(backed: Path) -> None:
    with vault.unlock(backed, PHRASE) as kept:
        assert backups.make_if_due(kept, NOW + timedelta(hours=2)) is not None
        kept.note(vault.Happening(vault.Event.BACKUP), vault.Happening(vault.Event.SEARCH))
        kept.read_case("c1")
        assert backups.make_if_due(kept, NOW + timedelta(hours=4)) is None


def test_a_backup_says_that_an_erased_case_would_come_back_with_it(backed: Path) -> None:
    [made] = backups.listed(backed)
    assert restoring.contents(backed, made.name, PHRASE).erased == 0
    with vault.unlock(backed, PHRASE) as kept:
        vault.forgetting.erase(kept, ["c1"], NOW)
        held, present = restoring.compared_with(kept, made.name)
    assert (held.erased, held.cases, present and present.cases) == (1, 1, 0)
