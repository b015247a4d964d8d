import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault.damaged_reader import DamagedReader
from lensdesk.vault.failures import DiskFull, VaultDamaged, VaultExists
from lensdesk.vault.keyfile import COPIES
from tests.vault.practice import CASE, CHEAP, PHRASE, SEEN, WHO

MANY = 400


@pytest.fixture
def full(tmp_path: Path) -> Path:
    seen = tuple(replace(SEEN, id=f"o{n}", text=f"Zin nummer {n}. " * 9) for n in range(MANY))
    with vault.create(tmp_path / "full", PHRASE, WHO, CHEAP) as made:
        made.add_case(replace(CASE, observations=seen))
    return tmp_path / "full"


def break_a_page_of(folder: Path, table: str) -> None:
    """Change a bit in a page that holds rows of a table, and only such."""
    with vault.unlock(folder, PHRASE) as kept:
        key = kept.keys.key
    whole = (folder / "vault.db").read_bytes()
    for page in range(len(whole) // 4096 - 2, 2, -1):
        broken = bytearray(whole)
        broken[page * 4096 + 2000] ^= 1
        (folder / "vault.db").write_bytes(broken)
        reader = DamagedReader(folder / "vault.db", key)
        try:
            found = len(list(reader.rows(table)))
        finally:
            reader.close()
        if 0 < found < MANY:
            return
    pytest.fail("no page of the table")


def test_of_a_damaged_vault_every_row_that_can_be_read_is_saved(full: Path, tmp_path: Path) -> None:
    break_a_page_of(full, "observations")
    with vault.unlock(full, PHRASE) as damaged:
        assert "pages-damaged" in vault.check(damaged)
        before = (full / "vault.db").read_bytes()
        told = vault.salvage(damaged, tmp_path / "new")
        assert (full / "vault.db").read_bytes() == before
    saved = told.saved["observations"]
    assert MANY - 60 < saved < MANY
    assert told.lost["observations"] in {None, MANY - saved}
    assert not told.is_whole
    with vault.unlock(tmp_path / "new", PHRASE) as new:
        assert (new.found, vault.check(new)) == ((), ())
        case = new.case("c1")
        assert len(case.observations) == saved
        assert all(o.text == f"Zin nummer {o.id[1:]}. " * 9 for o in case.observations)
        assert (case.visits, new.professional()) == (CASE.visits, WHO)
        new.amend("c1", answers={"request": "verder"})


def test_a_vault_that_was_damaged_and_stopped_opens_to_read_only(full: Path) -> None:
    killed = (
        "import os, sys; from pathlib import Path; from lensdesk import vault\n"
        "from tests.vault.practice import PHRASE\n"
        "kept = vault.unlock(Path(sys.argv[1]), PHRASE); os.kill(os.getpid(), 9)"
    )
    break_a_page_of(full, "observations")
    subprocess.run([sys.executable, "-c", killed, str(full)], check=False)
    with vault.unlock(full, PHRASE) as kept:
        assert (kept.found, kept.is_read_only) == (("pages-damaged",), True)
        for _ in range(2):
            with pytest.raises(VaultDamaged):
                kept.case("c1")
            assert kept.find_case("Vlinderstruik") == "c1"  # what is whole can still be read


def test_of_a_sound_vault_everything_is_saved(folder: Path, tmp_path: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        told = vault.salvage(kept, tmp_path / "new")
    assert told.is_whole
    with vault.unlock(tmp_path / "new", PHRASE) as new:
        assert new.case("c1") == CASE


def test_nothing_is_saved_over_other_files(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine")
    with vault.unlock(folder, PHRASE) as kept, pytest.raises(VaultExists):
        vault.salvage(kept, other)
    assert [f.name for f in other.iterdir()] == ["mine.txt"]
    assert not set(COPIES) & {f.name for f in other.iterdir()}


def test_a_saving_that_fails_leaves_nothing_behind(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    with vault.unlock(folder, PHRASE) as kept:
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            with pytest.raises(DiskFull):
                vault.salvage(kept, tmp_path / "new")
        assert {f.name for f in (tmp_path / "new").iterdir()} <= {
            "vault.lock",
            "vault.keys.bak.new",
        }
        vault.accept_older(kept)  # of a vault that is not older: nothing happens
        assert not kept.is_read_only


def test_of_a_table_whose_first_page_is_broken_nobody_can_tell_what_is_lost(
    full: Path, tmp_path: Path
) -> None:
    with vault.unlock(full, PHRASE) as kept:
        tables = "SELECT rootpage FROM sqlite_master WHERE tbl_name = 'observations'"
        roots = [int(str(row["rootpage"])) for row in kept.ask(tables)]
    broken = bytearray((full / "vault.db").read_bytes())
    for root in roots:
        broken[(root - 1) * 4096 + 1000] ^= 1
    (full / "vault.db").write_bytes(broken)
    with vault.unlock(full, PHRASE) as damaged:
        told = vault.salvage(damaged, tmp_path / "new")
    assert (told.saved["observations"], told.lost["observations"]) == (0, None)
    assert told.saved["cases"] == 1
