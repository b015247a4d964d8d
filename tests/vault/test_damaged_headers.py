"""2,000 damaged key files: each one opens as it was, or is refused; never a wrong key."""

import random
from datetime import date
from pathlib import Path

import pyrage

from lensdesk import vault
from lensdesk.errors import LensDeskError
from lensdesk.vault import keyfile, ways
from lensdesk.vault.engine import connect, damaged_pages
from lensdesk.vault.failures import VaultDamaged
from lensdesk.vault.slots import Identity
from tests.vault.practice import PHRASE

HEADERS, BITS = 2000, 60


def damaged(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    match chance.randrange(5):
        case 0:
            return content[:at]
        case 1:
            return (
                content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]
            )
        case 2:
            return content[:at] + chance.randbytes(4) + content[at + 4 :]
        case 3:
            return content[:at] + content[at + chance.randrange(1, 40) :]
        case _:
            digit = str(chance.randrange(10)).encode()
            return content[:at] + digit + content[at:]


def test_no_damaged_header_gives_a_wrong_key(folder: Path) -> None:
    secret = pyrage.x25519.Identity.generate()
    with vault.unlock(folder, PHRASE) as kept:
        ways.add_escrow(kept, str(secret.to_public()), "Oost", date(2026, 11, 25))
        key = kept.keys.key
    whole = (folder / "vault.keys").read_bytes()
    chance, way = random.Random(5), Identity(str(secret))  # noqa: S311
    refused = 0
    for n in range(HEADERS):
        both = n % 2
        for name in keyfile.COPIES[: 1 + both]:
            (folder / name).write_bytes(damaged(whole, chance))
        if not both:
            (folder / keyfile.COPIES[1]).write_bytes(whole)
        try:
            opening = keyfile.open_with(folder, way)
        except LensDeskError:
            assert both
            refused += 1
        else:
            assert opening.key == key
            assert both or opening.found in {(), ("key-copy-damaged",)}
    assert refused > HEADERS / 3


def test_every_flipped_bit_of_the_database_is_found(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        key = kept.keys.key
    whole, chance, path = (folder / "vault.db").read_bytes(), random.Random(7), folder / "vault.db"  # noqa: S311
    for _ in range(BITS):
        broken = bytearray(whole)
        broken[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        path.write_bytes(broken)
        try:
            database = connect(path, key)
        except VaultDamaged:
            continue
        try:
            assert damaged_pages(database)
        except VaultDamaged:
            pass
        finally:
            database.conn.close()
    path.write_bytes(whole)
    vault.unlock(folder, PHRASE).close()


def test_a_flipped_bit_in_the_log_never_changes_an_answer(folder: Path, tmp_path: Path) -> None:
    with vault.unlock(folder, PHRASE) as kept:
        key = kept.keys.key
        kept.amend("c1", answers={"request": "verder"})
        files = {n: (folder / n).read_bytes() for n in ("vault.db", "vault.db-wal")}
    chance = random.Random(9)  # noqa: S311
    for n in range(BITS):
        trial = tmp_path / f"bit-{n}"
        trial.mkdir()
        broken = bytearray(files["vault.db-wal"])
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        (trial / "vault.db").write_bytes(files["vault.db"])
        (trial / "vault.db-wal").write_bytes(broken)
        try:
            database = connect(trial / "vault.db", key)
        except VaultDamaged:
            continue
        try:
            answers = [row["text"] for row in database.query("SELECT text FROM answers")]
        finally:
            database.conn.close()
        assert answers in (["verder"], [])
