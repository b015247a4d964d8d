import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from lensdesk import vault
from lensdesk.cases.people import Person
from lensdesk.vault import backups, forgetting
from lensdesk.vault.engine import DATABASE, connect
from lensdesk.vault.store import Vault
from tests.vault.practice import CASE, PHRASE, SEEN

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
PAGE = 4096
KILLED = """
import os, sys; from datetime import UTC, datetime; from pathlib import Path
from lensdesk import vault; from lensdesk.vault import forgetting
from tests.vault.practice import PHRASE
kept = vault.unlock(Path(sys.argv[1]), PHRASE)
left = int(sys.argv[2])
def step(_statement):
    global left
    left -= 1
    if left <= 0:
        os.kill(os.getpid(), 9)
kept._database.conn.set_trace_callback(step)
forgetting.erase(kept, ["c2"], datetime(2026, 11, 25, tzinfo=UTC))
os.kill(os.getpid(), 9)
"""
WORDS = [f"plantwoord{n:03}" for n in range(100)]


def planted(kept: Vault) -> None:
    notes = [replace(SEEN, id=f"n{n}", text=word * 20) for n, word in enumerate(WORDS)]
    case = replace(CASE, id="c2", name=WORDS[0], observations=tuple(notes), visits=())
    kept.add_case(replace(case, persons=(Person("p9", WORDS[1], None, ""),)))
    kept.amend("c2", answers={"request": WORDS[2] * 900}, assessment={"safe": WORDS[3]})
    kept.amend("c2", observations=[replace(notes[4], text="x"), replace(notes[5], text=WORDS[6])])


def decrypted_pages(folder: Path, key: bytes) -> bytes:
    """Every page as it lies in the file, decrypted, the free ones too."""
    file, reserved = (folder / DATABASE).read_bytes(), 80
    assert len(file) > 10 * PAGE
    found = []
    for start in range(0, len(file), PAGE):
        page = file[start : start + PAGE]
        closed = page[16 if start == 0 else 0 : -reserved]  # the salt of the file comes first
        cipher = Cipher(algorithms.AES256(key), modes.CBC(page[-reserved : -reserved + 16]))
        found.append(cipher.decryptor().update(closed))
    return b"".join(found)


def test_the_words_of_an_erased_case_are_nowhere(folder: Path) -> None:
    before = set(Path(tempfile.gettempdir()).iterdir())
    with vault.unlock(folder, PHRASE) as kept:
        planted(kept)
        list(kept.ask("PRAGMA wal_checkpoint(TRUNCATE)"))
        key = kept.keys.key
        assert b"plantwoord" in decrypted_pages(folder, key)
        told = forgetting.erase(kept, ["c2"], NOW)
        assert (told.cases, told.records, told.by) == (1, 103, "S. de Vries")
        assert (told.backups, told.gone_by) == (0, None)
        assert "plantwoord" not in repr((told, kept.entries()))
        assert kept.entries()[-1].event == "erase"
        assert (folder / f"{DATABASE}-wal").stat().st_size == 0
        assert vault.check(kept) == ()
        assert kept.case("c1") == CASE
    assert b"plantwoord" not in decrypted_pages(folder, key)
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


@pytest.mark.parametrize("step", [2, 8, 15, 20, 25, 30, 999])
def test_a_kill_while_erasing_leaves_the_case_whole_or_gone(folder: Path, step: int) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        planted(kept)
    line = [sys.executable, "-c", KILLED, str(folder), str(step)]
    assert subprocess.run(line, check=False).returncode == -9
    with vault.unlock(folder, PHRASE) as kept:
        assert (kept.found, vault.check(kept)) == ((), ())
        gone = not kept.has_case("c2")
        assert gone or len(kept.case("c2").observations) == len(WORDS)
        assert gone == ("erase" in {e.event for e in kept.entries()})
        key = kept.keys.key
        if not gone:
            forgetting.erase(kept, ["c2"], NOW)
    assert b"plantwoord" not in decrypted_pages(folder, key)
