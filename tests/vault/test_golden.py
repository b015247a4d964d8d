"""Vaults of every form that was ever made: each later version must open and migrate them.

They are small and made up; their secrets stand here. A new form gets a folder beside them, made
by `tests/vault/golden/make.py`, and the earlier ones are never made anew.
"""

import shutil
from datetime import date
from pathlib import Path

import pytest

from lensdesk import vault
from lensdesk.vault import Kind, read_recovery_code, ways
from lensdesk.vault.derive import Cost
from tests.vault.golden.make import CODE_FILE, PHRASE
from tests.vault.practice import CHEAP

GOLDEN = Path(__file__).parent / "golden"
FORMS = ("first-format", "second-format")
TODAY = date(2026, 11, 25)
OTHER = "zes heel andere woorden graag nu"


def copied(form: str, to: Path) -> Path:
    shutil.copytree(GOLDEN / form, to / "vault", ignore=shutil.ignore_patterns(CODE_FILE))
    return to / "vault"


def test_every_golden_vault_is_here() -> None:
    assert sorted(f.name for f in GOLDEN.iterdir() if (f / "vault.db").is_file()) == sorted(FORMS)


@pytest.mark.parametrize("form", FORMS)
def test_a_golden_vault_opens_moves_to_the_present_form_and_keeps_everything(
    form: str, tmp_path: Path
) -> None:
    folder = copied(form, tmp_path)
    for _ in range(2):  # as it was, and as it was left
        with vault.unlock(folder, PHRASE) as kept:
            assert (kept.found, vault.check(kept)) == ((), ())
            told = vault.info(kept)
            assert (told.cases, told.observations) == (1, 38)
            [case] = kept.cases()
            assert (case.name, kept.professional().name) == ("Linde", "S. de Vries")
            assert len(kept.case(case.id).observations) == 38
            [slot] = [s for s in ways.listed(kept) if s.kind is Kind.PASSPHRASE]
            parameters = slot.parameters
            assert Cost(parameters["operations"], parameters["memory"]).is_bearable  # type: ignore[arg-type]  # numbers
    with vault.unlock(folder, PHRASE) as kept:
        ways.add_recovery(kept, TODAY)
        ways.change_passphrase(kept, OTHER, TODAY, CHEAP)
    vault.unlock(folder, OTHER).close()


def test_the_sheet_of_the_golden_vault_still_opens_it(tmp_path: Path) -> None:
    code = read_recovery_code((GOLDEN / "second-format" / CODE_FILE).read_text())
    folder = copied("second-format", tmp_path)
    with vault.recover(folder, code, OTHER, TODAY, CHEAP) as kept:
        assert vault.info(kept).observations == 38
    vault.unlock(folder, OTHER).close()


def test_a_move_that_is_killed_halfway_leaves_a_vault_that_opens(tmp_path: Path) -> None:
    folder, moved = copied("first-format", tmp_path), tmp_path / "moved"
    shutil.copytree(folder, moved)
    vault.unlock(moved, PHRASE).close()
    shutil.copyfile(moved / "vault.keys.bak", folder / "vault.keys.bak")  # the first of two writes
    with vault.unlock(folder, PHRASE) as kept:
        assert vault.info(kept).observations == 38
