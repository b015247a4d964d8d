import subprocess
import sys
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
KILLED = """
import os, sys; from datetime import UTC, date, datetime; from pathlib import Path
from lensdesk import vault; from lensdesk.vault import backups, restoring
from tests.vault.practice import PHRASE
calls, last = 0, int(sys.argv[3])
def step(event, given):
    global calls
    calls += event in {"open", "os.rename", "os.mkdir", "os.remove", "shutil.copyfile"}
    if calls >= last:
        os.kill(os.getpid(), 9)
folder, now = Path(sys.argv[1]), datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
if sys.argv[2] == "restore":
    name = backups.listed(folder)[0].name
    sys.addaudithook(step)
    restoring.restore(folder, name, PHRASE, now, date(2026, 11, 25))
else:
    with vault.unlock(folder, PHRASE) as kept:
        sys.addaudithook(step)
        backups.make(kept, now)
        os.kill(os.getpid(), 9)
"""


def killed(folder: Path, what: str, step: int) -> None:
    line = [sys.executable, "-c", KILLED, str(folder), what, str(step)]
    subprocess.run(line, check=False, capture_output=True)


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
        assert kept.entries()[-3].event == "restore"
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


@pytest.mark.parametrize("step", [1, 3, 5, 7, 9, 12, 15, 99])
@pytest.mark.parametrize("what", ["backup", "restore"])
def test_a_kill_leaves_a_whole_vault_and_whole_backups(backed: Path, what: str, step: int) -> None:
    killed(backed, what, step)
    with vault.unlock(backed, PHRASE) as kept:
        assert kept.found == ()
        assert requests(kept) in ({"later", "eerst"} if what == "restore" else {"later"})
        assert vault.check(kept) == ()
        backups.make(kept, NOW + timedelta(hours=5))
    for made in backups.listed(backed):
        assert restoring.contents(backed, made.name, PHRASE).cases == 1


@given(st.lists(st.integers(0, 24 * 100), max_size=300, unique=True))
def test_the_newest_stays_and_never_more_than_the_terms_hold(hours: list[int]) -> None:
    moments = [NOW - timedelta(hours=h) for h in hours]
    stays = backups.kept(moments, NOW)
    assert stays <= set(moments)
    assert len(stays) <= backups.HOURS + backups.DAYS + backups.WEEKS + 1
    assert not moments or max(moments) in stays
    assert {m for m in moments if NOW - m < timedelta(hours=24)} <= stays
    assert all(NOW - m < backups.LONGEST for m in stays - set(moments and [max(moments)]))
