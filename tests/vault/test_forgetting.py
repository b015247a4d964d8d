import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from faults.pages import decrypted

from lensdesk import vault
from lensdesk.cases.people import Person
from lensdesk.vault import backups, forgetting
from lensdesk.vault.engine import DATABASE, connect
from lensdesk.vault.store import Vault
from tests.vault.practice import CASE, PHRASE, SEEN

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
WORDS = [f"plantwoord{n:03}" for n in range(100)]


def planted(kept: Vault) -> None:
    notes = [replace(SEEN, id=f"n{n}", text=word * 20) for n, word in enumerate(WORDS)]
    case = replace(CASE, id="c2", name=WORDS[0], observations=tuple(notes), visits=())
    kept.add_case(replace(case, persons=(Person("p9", WORDS[1], None, ""),)))
    kept.amend("c2", answers={"request": WORDS[2] * 900}, assessment={"safe": WORDS[3]})
    kept.amend("c2", observations=[replace(notes[4], text="x"), replace(notes[5], text=WORDS[6])])


def test_the_words_of_an_erased_case_are_nowhere(folder: Path) -> None:
    before = set(Path(tempfile.gettempdir()).iterdir())
    with vault.unlock(folder, PHRASE) as kept:
        planted(kept)
        list(kept.ask("PRAGMA wal_checkpoint(TRUNCATE)"))
        key = kept.keys.key
        assert b"plantwoord" in decrypted(folder / DATABASE, key)
        told = forgetting.erase(kept, ["c2"], NOW)
        assert (told.cases, told.records, told.by) == (1, 103, "S. de Vries")
        assert (told.backups, told.gone_by) == (0, None)
        assert "plantwoord" not in repr((told, kept.entries()))
        assert kept.entries()[-1].event == "erase"
        assert (folder / f"{DATABASE}-wal").stat().st_size == 0
        assert vault.check(kept) == ()
        assert kept.case("c1") == CASE
    assert b"plantwoord" not in decrypted(folder / DATABASE, key)
    for file in (f for f in folder.rglob("*") if f.is_file()):
        assert b"plantwoord" not in file.read_bytes()
    assert set(Path(tempfile.gettempdir()).iterdir()) <= before


def test_the_receipt_says_that_backups_hold_it_still_and_until_when(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        backups.make(kept, NOW)
        told = forgetting.erase(kept, ["c1"], NOW)
    assert told.backups == 1
    assert told.gone_by == (NOW + backups.LONGEST).date()


def test_after_a_panic_nothing_opens_vault_or_backup(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        backups.make(kept, NOW)
        key = kept.keys.key
    forgetting.panic(folder)
    with pytest.raises(vault.VaultDamaged):
        vault.unlock(folder, PHRASE)
    for place in (folder, folder / "backups" / backups.listed(folder)[0].name):
        with pytest.raises(vault.VaultDamaged):
            connect(place / DATABASE, key)


def test_a_panic_reaches_what_is_half_made_and_what_a_restore_kept(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        backups.make(kept, NOW)
        key = kept.keys.key
    half, former = folder / "backups" / "20261125T090000Z.new", folder / "replaced" / "x"
    for place in (half, former):
        shutil.copytree(folder / "backups" / backups.listed(folder)[0].name, place)
    shutil.copyfile(folder / DATABASE, folder / "vault.restore")
    forgetting.panic(folder)
    databases = [*folder.rglob(DATABASE), folder / "vault.restore"]
    assert len(databases) == 5
    for file in databases:
        with pytest.raises(vault.VaultDamaged):
            connect(file, key)
    for keys in folder.rglob("vault.keys*"):
        assert b"slots" not in keys.read_bytes()


def test_what_goes_is_counted_before(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        planted(kept)
        held = forgetting.holding(kept, ["c2"])
        assert (held.observations, held.persons, held.letters, held.records) == (100, 1, 0, 103)
