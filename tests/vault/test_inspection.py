from pathlib import Path

from lensdesk import vault
from tests.vault.practice import PHRASE


def findings(folder: Path) -> tuple[str, ...]:
    with vault.unlock(folder, PHRASE) as kept:
        return vault.check(kept)


def test_a_vault_that_nobody_touched_is_sound(folder: Path) -> None:
    assert findings(folder) == ()
    with vault.unlock(folder, PHRASE) as kept:
        told = vault.info(kept)
    assert (told.cases, told.observations, told.referrals) == (1, 1, 0)
    assert told.size > 4096


def test_a_lost_copy_of_the_keys_is_found(folder: Path) -> None:
    (folder / "vault.keys").unlink()
    assert findings(folder) == ("key-copy-damaged",)


def test_an_observation_of_a_case_that_is_gone_is_found(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        kept._database.execute("PRAGMA foreign_keys = OFF")
        kept._database.execute("DELETE FROM cases")
    assert findings(folder) == ("references-broken",)


def test_a_changed_page_is_found(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        kept._database.execute("CREATE TABLE spare (filling TEXT)")
        kept._database.execute("INSERT INTO spare VALUES (hex(randomblob(40000)))")
    content = bytearray((folder / "vault.db").read_bytes())
    content[-2000] ^= 1
    (folder / "vault.db").write_bytes(content)
    assert findings(folder) == ("pages-damaged",)


def test_an_index_that_lacks_a_row_is_found(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        execute = kept._database.execute
        execute("PRAGMA writable_schema = ON")
        execute("DELETE FROM sqlite_master WHERE name = 'idx_observations_case_id'")
        execute("PRAGMA writable_schema = OFF")
    assert findings(folder) == ("tables-differ", "database-damaged")
