import json
import shutil
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
    VaultDamaged,
)
from lensdesk.vault.keys import Keys
from lensdesk.vault.slots import Passphrase, Way
from tests.vault.practice import CASE, CHEAP, PHRASE

TODAY = date(2026, 11, 25)
OTHER = "zes heel andere woorden graag nu"


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


@pytest.mark.parametrize("phrase", [PHRASE, OTHER])
def test_a_stop_after_the_keys_changed_keeps_no_way_out_that_leads_to_both(
    folder: Path, monkeypatch: pytest.MonkeyPatch, phrase: str
) -> None:
    def stops(*_given: object) -> None:
        raise RuntimeError

    secret = pyrage.x25519.Identity.generate()
    kept = vault.unlock(folder, PHRASE)
    ways.add_escrow(kept, str(secret.to_public()), "Oost", TODAY)
    with monkeypatch.context() as patch:
        patch.setattr(Keys, "turn", stops)
        with pytest.raises(RuntimeError):
            vault.rekey(kept, phrase, TODAY, CHEAP)
    kept._database.conn.close()
    kept._lock.release()
    if phrase != PHRASE:
        with pytest.raises(KeyChangeDone):
            vault.unlock(folder, PHRASE)
    by: list[str | Way] = [Identity(str(secret)), phrase]
    for way in by:
        with vault.unlock(folder, way) as again:
            assert (again.found, again.case("c1")) == ((), CASE)
