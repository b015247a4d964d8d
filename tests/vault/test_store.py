import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.cases.model import Answer, Case, Contact, KnownBy, Observation, Visit
from lensdesk.vault.failures import (
    CannotUnlock,
    NotAVault,
    PassphraseTooShort,
    VaultDamaged,
    VaultExists,
    VaultInUse,
)
from lensdesk.vault.keyfile import MIB, Cost

PHRASE = "zes gewone losse woorden hier"
CHEAP = Cost(memory=64 * MIB)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SEEN = Observation(
    "o1", "debts", Answer.SEEN, KnownBy.TOLD_BY_PERSON, NOON, "S", "social-work", "kruidenthee"
)
CASE = Case(
    "c1",
    "Vlinderstruik",
    NOON,
    "criminal-exploitation",
    "1.0",
    visits=(Visit("v1", NOON, Contact.HOME_VISIT, "alleen"),),
    observations=(SEEN,),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with vault.create(tmp_path / "vault", PHRASE, CHEAP) as made:
        made.add_case(CASE)
    return tmp_path / "vault"


def test_what_was_kept_is_there_after_unlocking(folder: Path) -> None:
    corrected = replace(SEEN, answer=Answer.NOT_SEEN)
    with vault.unlock(folder, PHRASE) as opened:
        assert opened.case("c1") == replace(CASE, referral=opened.case("c1").referral)
        opened.amend("c1", put=[corrected], answers={"request": "meekijken"})
    with vault.unlock(folder, PHRASE) as again:
        assert again.case("c1").observations == (corrected,)
        assert again.case("c1").referral == {"request": "meekijken"}
        again.amend("c1", drop=["o1"])
        assert again.case("c1").observations == ()


def test_no_word_of_a_case_lies_readable_in_the_folder(folder: Path) -> None:
    with vault.unlock(folder, PHRASE) as opened:
        opened.amend("c1", put=[replace(SEEN, id="o2", text="regenboogvis")])
        content = b"".join(f.read_bytes() for f in folder.iterdir())
    for word in (b"kruidenthee", b"regenboogvis", b"Vlinderstruik", b"SQLite format", b"debts"):
        assert word not in content


def test_a_wrong_passphrase_opens_nothing_and_lets_the_vault_go(folder: Path) -> None:
    with pytest.raises(CannotUnlock):
        vault.unlock(folder, PHRASE + "!")
    vault.unlock(folder, PHRASE).close()


def test_a_second_program_is_told_that_the_vault_is_in_use(folder: Path) -> None:
    second = (
        "import sys; from pathlib import Path; from lensdesk import vault\n"
        "try: vault.unlock(Path(sys.argv[1]), sys.argv[2])\n"
        "except Exception as fault: print(fault)"
    )
    with vault.unlock(folder, PHRASE):
        done = subprocess.run(
            [sys.executable, "-c", second, str(folder), PHRASE],
            text=True,
            capture_output=True,
            check=True,
        )
        assert done.stdout == f"{VaultInUse.code}\n"


def test_one_damaged_copy_of_the_keys_is_survived_and_two_are_not(folder: Path) -> None:
    (folder / "vault.keys").write_bytes(b"{}")
    vault.unlock(folder, PHRASE).close()
    (folder / "vault.keys.bak").write_bytes(b"")
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)


def test_a_flipped_bit_in_the_database_is_noticed(folder: Path) -> None:
    database = bytearray((folder / "vault.db").read_bytes())
    database[100] ^= 1
    (folder / "vault.db").write_bytes(database)
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)
    with pytest.raises(VaultDamaged):
        vault.unlock(folder, PHRASE)


def test_a_vault_is_made_only_in_an_empty_folder_with_a_long_passphrase(folder: Path) -> None:
    with pytest.raises(VaultExists):
        vault.create(folder, PHRASE, CHEAP)
    with pytest.raises(PassphraseTooShort):
        vault.create(folder / "new", "te kort", CHEAP)
    with pytest.raises(NotAVault):
        vault.unlock(folder / "new", PHRASE)


def test_every_answered_tick_survives_a_killed_program(folder: Path) -> None:
    writer = (
        "import sys, dataclasses; from pathlib import Path; from lensdesk import vault\n"
        "v = vault.unlock(Path(sys.argv[1]), sys.argv[2]); o = v.case('c1').observations[0]\n"
        "n = len(v.case('c1').observations)\n"
        "while True:\n"
        "    n += 1; v.amend('c1', put=[dataclasses.replace(o, id=f'k{n}')]); print(n, flush=True)"
    )
    last = 1
    for _ in range(10):
        with subprocess.Popen(
            [sys.executable, "-c", writer, str(folder), PHRASE], text=True, stdout=subprocess.PIPE
        ) as program:
            assert program.stdout is not None
            for _answered in range(20):
                last = int(program.stdout.readline())
            program.kill()
            last = max([last, *[int(n) for n in program.stdout.read().split("\n")[:-1]]])
        with vault.unlock(folder, PHRASE) as opened:
            ids = {o.id for o in opened.case("c1").observations}
        assert ids.issuperset({f"k{n}" for n in range(2, last + 1)})
