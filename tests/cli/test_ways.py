import subprocess
from pathlib import Path

import pypdfium2
import pyrage
import pytest

from lensdesk import vault
from lensdesk.vault.keyfile import COPIES
from tests.cli.test_read import lensdesk
from tests.cli.test_vaults import LINDE, inside, made, phrase

__all__ = ["made"]

OTHER = "zes heel andere woorden graag nu"


def file_with(folder: Path, name: str, content: str) -> str:
    (folder / name).write_text(content, encoding="utf-8")
    return str(folder / name)


def slots(vault: Path) -> list[list[str]]:
    done = inside(vault, "--language", "en", "vault", "slots", str(vault))
    return [line.split("  ") for line in done.stdout.splitlines()]


def vault_in(made: Path, command: str, *more: str) -> subprocess.CompletedProcess[str]:
    return inside(made, "--language", "en", "vault", command, str(made), *more)


def test_a_sheet_is_made_and_opens_the_vault_after_the_passphrase_is_lost(made: Path) -> None:
    sheet = made.parent / "sheet.pdf"
    done = vault_in(made, "slots", "add", "--kind", "recovery", "--sheet", str(sheet))
    assert (done.returncode, done.stderr) == (0, "")
    again = vault_in(made, "slots", "add", "--kind", "recovery", "--sheet", str(sheet))
    assert again.stderr.startswith("lensdesk: file-exists:")
    text = pypdfium2.PdfDocument(sheet)[0].get_textpage().get_text_range().split()
    groups = [word for word in text if len(word) == 5 and word.isupper()]
    code = file_with(made.parent, "code.txt", " ".join(groups).lower())
    new = file_with(made.parent, "new.txt", OTHER)
    recover = ["vault", "recover", str(made), "--code-file", code, "--new-passphrase-file", new]
    done = lensdesk(*recover)
    assert (done.returncode, done.stderr) == (0, "")
    phrase(made.parent, OTHER)
    assert vault_in(made, "check").returncode == 0
    file_with(made.parent, "code.txt", "AAAAA " * 7)
    assert lensdesk(*recover).stderr.startswith("lensdesk: recovery-code-wrong:")


def test_without_a_place_for_the_sheet_the_code_is_shown_once(made: Path) -> None:
    done = vault_in(made, "slots", "add", "--kind", "recovery")
    assert len(done.stdout.splitlines()[1].split()) == 7


def test_the_organisation_opens_with_its_identity_file(made: Path) -> None:
    secret = pyrage.x25519.Identity.generate()
    public = str(secret.to_public())
    add = ["slots", "add", "--kind", "escrow", "--recipient", public, "--label", "Oost"]
    assert vault_in(made, *add).returncode == 0
    assert [line[1:3] for line in slots(made)] == [
        ["Passphrase", "–"],
        ["Key of the organisation", "Oost"],
    ]
    identity = file_with(made.parent, "identity.txt", f"# made today\n{secret}\n")
    new = file_with(made.parent, "new.txt", OTHER)
    opened = ["vault", "escrow", str(made), "--identity", identity, "--new-passphrase-file", new]
    assert lensdesk(*opened).returncode == 0
    phrase(made.parent, OTHER)
    assert vault_in(made, "check").returncode == 0
    gone = lensdesk(*opened[:4], "nothing.txt", *opened[5:])
    assert gone.stderr.startswith("lensdesk: file-not-read:")


def test_ways_are_withdrawn_and_the_last_one_stays(made: Path) -> None:
    vault_in(made, "slots", "add", "--kind", "recovery")
    first, second = (line[0] for line in slots(made))
    assert vault_in(made, "slots", "withdraw", "--slot", second).returncode == 0
    stays = vault_in(made, "slots", "withdraw", "--slot", first)
    assert (stays.returncode, stays.stderr[:23]) == (3, "lensdesk: last-way-in: ")


@pytest.mark.parametrize(
    "wrong", [["add"], ["add", "--kind", "escrow"], ["withdraw"], ["add", "--kind", "passphrase"]]
)
def test_half_a_question_is_wrong_use(made: Path, wrong: list[str]) -> None:
    assert vault_in(made, "slots", *wrong).returncode == 2


def test_another_passphrase_and_other_keys(made: Path) -> None:
    new = file_with(made.parent, "new.txt", OTHER)
    assert vault_in(made, "passphrase", "--new-passphrase-file", new).returncode == 0
    assert vault_in(made, "check").stderr.startswith("lensdesk: cannot-unlock:")
    phrase(made.parent, OTHER)
    before = (made / "vault.db").read_bytes()
    newer = file_with(made.parent, "newer.txt", "nog weer zes andere losse woorden")
    done = vault_in(made, "rekey", "--new-passphrase-file", newer)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()[-1].split()) == 7
    assert before[4096:8192] not in (made / "vault.db").read_bytes()
    phrase(made.parent, "nog weer zes andere losse woorden")
    assert vault_in(made, "check").returncode == 0


def test_a_damaged_vault_is_saved_into_a_new_one(made: Path) -> None:
    to = made.parent / "new"
    done = vault_in(made, "salvage", "--to", str(to))
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "professional: 1 saved")
    assert {"vault.db", *COPIES} <= {f.name for f in to.iterdir()}
    again = vault_in(made, "salvage", "--to", str(to))
    assert again.stderr.startswith("lensdesk: vault-exists:")


def test_an_older_database_is_noticed_and_accepted_when_meant(made: Path) -> None:
    old = (made / "vault.db").read_bytes()
    sample = file_with(
        made.parent, "o.json", '{"lens": "criminal-exploitation", "observations": []}'
    )
    assert inside(made, "record", str(made), sample, "--case", "Noor").returncode == 0
    (made / "vault.db").write_bytes(old)
    done = vault_in(made, "check")
    assert (done.returncode, done.stdout[:30]) == (1, "The database is older than it ")
    refused = inside(made, "record", str(made), sample, "--case", "Linde")
    assert refused.stderr.startswith("lensdesk: vault-read-only:")
    assert vault_in(made, "accept").returncode == 0
    assert vault_in(made, "check").returncode == 0


def test_a_damaged_vault_tells_what_is_lost_and_the_answer_is_no(made: Path) -> None:
    assert inside(made, "record", str(made), LINDE, "--case", "Linde").returncode == 0
    with vault.unlock(made, "zes gewone losse woorden hier") as kept:
        question = "SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('observations', 'cases')"
        roots = [int(str(row["rootpage"])) for row in kept.ask(question)]
    broken = bytearray((made / "vault.db").read_bytes())
    for root in roots:
        broken[(root - 1) * 4096 + 1000] ^= 1
    (made / "vault.db").write_bytes(broken)
    done = vault_in(made, "salvage", "--to", str(made.parent / "new"))
    assert done.returncode == 1
    assert "observations: a part cannot be read" in done.stdout
    assert "1 rows belong to a case that could not be read" in done.stdout


def test_a_sheet_that_cannot_be_written_is_shown_instead(made: Path) -> None:
    sheet = str(made.parent / "nowhere" / "sheet.pdf")
    done = vault_in(made, "slots", "add", "--kind", "recovery", "--sheet", sheet)
    assert done.returncode == 0
    assert "could not be saved here" in done.stderr
    assert len(done.stdout.splitlines()[1].split()) == 7


def test_a_pin_is_refused_where_there_is_no_key_store(made: Path) -> None:
    pin = file_with(made.parent, "pin.txt", "271828")
    done = vault_in(made, "slots", "add", "--kind", "keystore", "--pin-file", pin)
    assert (done.returncode, done.stderr[:28]) == (3, "lensdesk: keystore-not-here:")
