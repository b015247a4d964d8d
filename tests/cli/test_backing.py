import json
from pathlib import Path

import pyrage

from lensdesk import vault
from lensdesk.vault import backups
from tests.cli.test_read import lensdesk
from tests.cli.test_vaults import LINDE, inside, made
from tests.vault.practice import NOON

__all__ = ["made"]


def test_work_is_backed_up_by_itself_and_comes_back_after_it_was_erased(made: Path) -> None:
    inside(made, "record", str(made), LINDE, "--case", "Linde")
    [backup] = json.loads(lensdesk("vault", "backups", str(made), "--json").stdout)
    gone = inside(made, "vault", "forget", str(made), "--case", "Linde", "--yes")
    receipt = json.loads(gone.stdout)
    assert (receipt["cases"], receipt["backups"], receipt["by"]) == (1, 1, "S. de Vries")
    assert "Linde" not in gone.stdout
    assert json.loads(inside(made, "cases", str(made), "--json").stdout) == []
    back = inside(made, "--language", "en", "vault", "restore", str(made), backup["name"], "--yes")
    assert (back.returncode, back.stdout[:9]) == (0, "Cases: 1.")
    assert len(json.loads(inside(made, "cases", str(made), "--json").stdout)) == 1
    assert inside(made, "vault", "check", str(made)).returncode == 0


def test_what_is_due_is_shown_first_and_erased_only_when_asked(made: Path) -> None:
    inside(made, "record", str(made), LINDE, "--case", "Linde")
    forget = ["vault", "forget", str(made), "--term", "nothing_came=1"]
    shown = inside(made, "--language", "en", *forget)
    assert shown.stdout.startswith("Linde: kept until ")
    assert len(json.loads(inside(made, "cases", str(made), "--json").stdout)) == 1
    assert inside(made, "vault", "forget", str(made), "--term", "x=1").returncode == 2


def test_a_panic_leaves_nothing_to_open(made: Path) -> None:
    assert lensdesk("vault", "panic", str(made)).returncode == 2
    assert lensdesk("vault", "panic", str(made), "--really").returncode == 0
    assert inside(made, "cases", str(made)).stderr.startswith("lensdesk: vault-damaged:")


def test_a_synchronised_folder_is_said_by_info(made: Path) -> None:
    (made.parent / ".dropbox").touch()
    told = json.loads(inside(made, "vault", "info", str(made), "--json").stdout)
    assert told["warnings"] == ["folder-synchronised"]


def test_a_lost_passphrase_restores_by_code_or_by_the_key_of_the_organisation(made: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    key = made.parent / "organisation.key"
    key.write_text(f"{identity}\n", encoding="utf-8")
    with vault.unlock(made, (made.parent / "passphrase.txt").read_text().strip()) as kept:
        code = vault.ways.add_recovery(kept, NOON.date())
        vault.ways.add_escrow(kept, str(identity.to_public()), "Gemeente", NOON.date())
        backups.make(kept, NOON)
    typed = made.parent / "code.txt"
    typed.write_text(" ".join(code.groups), encoding="utf-8")
    [name] = [backup.name for backup in backups.listed(made)]
    (made / "vault.db").unlink()
    restore = ["--language", "en", "vault", "restore", str(made), name, "--yes"]
    for way in (["--code-file", str(typed)], ["--identity", str(key)]):
        back = lensdesk(*restore, *way)
        assert (back.returncode, back.stderr) == (0, "")
        (made / "vault.db").unlink()
    assert "cannot be read" in back.stdout
    absent = lensdesk(*restore, "--identity", str(made / "x"))
    assert absent.stderr.startswith("lensdesk: file-not-read:")
