import csv
import json
from pathlib import Path

import pytest

from lensdesk.casework.trail_export import inert
from tests.cli.test_vaults import LINDE, inside, made

__all__ = ["made"]


def test_the_trail_is_shown_filtered_and_written_for_a_spreadsheet(made: Path) -> None:
    inside(made, "record", str(made), LINDE, "--case", "Linde")
    shown = json.loads(inside(made, "vault", "trail", str(made), "--json").stdout)
    assert [e["event"] for e in shown] == ["unlock", "unlock", "create", "backup", "unlock"]
    assert shown[2]["amount"] == 38
    only = inside(made, "vault", "trail", str(made), "--json", "--event", "create").stdout
    assert [e["n"] for e in json.loads(only)] == [3]
    late = inside(made, "vault", "trail", str(made), "--json", "--since", "2999-01-01").stdout
    assert json.loads(late) == []
    out = made.parent / "trail.csv"
    assert inside(made, "vault", "trail", str(made), "--out", str(out)).returncode == 0
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["n", "event", "at", "user", "case", "amount", "link"]
    assert rows[-1][1] == "export"
    assert "Linde" not in out.read_text(encoding="utf-8-sig")
    again = inside(made, "vault", "trail", str(made), "--out", str(out))
    assert again.stderr.startswith("lensdesk: file-exists:")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1"])
def test_a_cell_that_begins_like_a_formula_is_made_inert(cell: str) -> None:
    assert inert(cell) == f"'{cell}"
    assert inert("S. de Vries") == "S. de Vries"
