import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pyrage
import pytest

from lensdesk import vault
from lensdesk.vault import Identity, Kind, keyfile, ways
from lensdesk.vault.failures import (
    CannotUnlock,
    DiskFull,
    KeyChangeDone,
    KeyChangeUndone,
    VaultDamaged,
)
from lensdesk.vault.slots import Passphrase, Way
from tests.vault.practice import CASE, CHEAP, PHRASE, copied

TODAY = date(2026, 11, 25)
OTHER = "zes heel andere woorden graag nu"

# Stops at the so manieth write that is to last: every sync and every replacement counts.
STOPPED = """
import os, sys; from datetime import date; from pathlib import Path; from lensdesk import vault
from lensdesk.vault import ways
from tests.vault.practice import CHEAP, PHRASE
kept = vault.unlock(Path(sys.argv[1]), PHRASE)
calls, last = 0, int(sys.argv[2])
def counting(real):
    def call(*given, **more):
        global calls
        calls += 1
        if calls == last:
            os.kill(os.getpid(), 9)
        return real(*given, **more)
    return call
os.fsync, os.replace, os.unlink = map(counting, (os.fsync, os.replace, os.unlink))
"""
REKEY = "vault.rekey(kept, sys.argv[3], date(2026, 11, 25), CHEAP); print('done')"
CHANGE = "ways.change_passphrase(kept, sys.argv[3], date(2026, 11, 25), CHEAP); print('done')"


def opens(folder: Path, phrase: str) -> bool:
    try:
        with vault.unlock(folder, phrase) as kept:
            assert kept.case("c1") == CASE
            assert kept.found == ()
            assert vault.check(kept) == ()
    except (CannotUnlock, KeyChangeDone, KeyChangeUndone):
        return False
    return True


@pytest.mark.parametrize("work", [REKEY, CHANGE])
def test_a_kill_at_any_step_leaves_the_old_or_the_new_way_in(
    folder: Path, tmp_path: Path, work: str
) -> None:
    step, done = 0, False
    seen = set()
    while not done:
        step += 1
        trial = copied(folder, tmp_path / f"trial-{step}")
        ended = subprocess.run(
            [sys.executable, "-c", STOPPED + work, str(trial), str(step), OTHER],
            stdout=subprocess.PIPE,
            check=False,
        )
        done = ended.stdout == b"done\n"
        new = opens(trial, OTHER)
        old = opens(trial, PHRASE)
        assert old or new
        assert new or not done
        seen.add((old, new))
        shutil.rmtree(trial)
    assert step > 5
    assert {(True, False), (False, True)} <= seen


def test_after_a_rekey_neither_old_ways_nor_an_old_key_file_open(
    folder: Path, tmp_path: Path
) -> None:
    secret = pyrage.x25519.Identity.generate()
    with vault.unlock(folder, PHRASE) as kept:
        ways.add_escrow(kept, str(secret.to_public()), "Oost", TODAY)
        lost = ways.add_recovery(kept, TODAY)
        before = kept.keys.key
    old = {name: (folder / name).read_bytes() for name in keyfile.COPIES}
    pages = (folder / "vault.db").read_bytes()
    with vault.unlock(folder, PHRASE) as kept:
        code = vault.rekey(kept, OTHER, TODAY, CHEAP)
        assert kept.keys.key != before
        kept.amend("c1", answers={"request": "verder"})
        assert [s.kind for s in ways.listed(kept)] == [Kind.PASSPHRASE, Kind.RECOVERY, Kind.ESCROW]
    written = (folder / "vault.db").read_bytes()
    same = [n for n in range(0, len(pages), 4096) if pages[n : n + 4096] == written[n : n + 4096]]
    assert same == []
    old_ways: list[Way] = [Passphrase(PHRASE), lost]
    for way in old_ways:
        with pytest.raises(CannotUnlock):
            vault.unlock(folder, way)
    fresh: list[Way] = [code, Identity(str(secret))]
    for phrase, way in zip(("zes nieuwe woorden voor de code", OTHER), fresh, strict=True):
        with vault.recover(folder, way, phrase, TODAY, CHEAP) as kept:
            assert kept.case("c1").referral == {"request": "verder"}
    for name, content in old.items():
        (folder / name).write_bytes(content)
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)


def test_a_rekey_that_fails_leaves_the_vault_open_with_its_old_ways(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_paths: object) -> None:
        raise OSError(28, "no space")

    with vault.unlock(folder, PHRASE) as kept:
        with monkeypatch.context() as patch:
            patch.setattr(shutil, "copyfile", full)
            with pytest.raises(DiskFull):
                vault.rekey(kept, OTHER, TODAY, CHEAP)
        kept.amend("c1", answers={"request": "verder"})
    assert json.loads((folder / "vault.keys").read_bytes())["body"]["next_slots"] == []
    assert not (folder / "vault.rekey").exists()
    with vault.unlock(folder, PHRASE) as kept:
        assert kept.case("c1").referral == {"request": "verder"}
        assert kept.found == ()
