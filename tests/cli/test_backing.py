import json
from pathlib import Path

from tests.cli.test_read import lensdesk
from tests.cli.test_vaults import LINDE, inside, made

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
