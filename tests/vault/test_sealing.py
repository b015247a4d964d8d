from pathlib import Path

from nacl.signing import VerifyKey

from lensdesk import vault
from tests.vault.practice import CHEAP, PHRASE, WHO


def test_a_vault_has_one_key_that_is_made_when_it_is_first_needed(tmp_path: Path) -> None:
    with vault.create(tmp_path / "one", PHRASE, WHO, CHEAP) as kept:
        assert kept.ask("SELECT * FROM seal_keys") == []
        first = vault.sealer(kept)
        assert vault.sealer(kept).public_key == first.public_key
    with vault.unlock(tmp_path / "one", PHRASE) as kept:
        again = vault.sealer(kept)
    assert again.public_key == first.public_key
    VerifyKey(first.public_key).verify(b"a letter", again.sign(b"a letter"))


def test_another_vault_has_another_key_and_no_file_shows_it(tmp_path: Path) -> None:
    keys = []
    for name in ("one", "two"):
        with vault.create(tmp_path / name, PHRASE, WHO, CHEAP) as kept:
            keys.append(vault.sealer(kept).public_key)
            [row] = kept.ask("SELECT seed FROM seal_keys")
            seed = str(row["seed"])
        for file in (tmp_path / name).iterdir():
            assert seed.encode() not in file.read_bytes()
            assert bytes.fromhex(seed) not in file.read_bytes()
    assert keys[0] != keys[1]
