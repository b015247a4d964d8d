from pathlib import Path

import click
import pytest

from lensdesk.cli import group, run
from tests.cli.test_read import lensdesk
from tests.cli.test_vaults import made

__all__ = ["made"]


def test_a_passphrase_file_that_is_not_there_is_said(made: Path) -> None:
    done = lensdesk("cases", str(made), "--passphrase-file", str(made / "none.txt"))
    assert (done.returncode, done.stderr[:31]) == (3, "lensdesk: passphrase-not-given:")


def test_a_bug_tells_nothing_of_what_was_in_hand(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble() -> None:
        raise RuntimeError("Linde, 14")

    monkeypatch.setitem(group.commands, "stumble", click.Command("stumble", callback=stumble))
    assert run(["--language", "en", "stumble"]) == 3
    told = capsys.readouterr().err
    assert told.startswith("lensdesk: unexpected: ")
    assert told.count("\n") == 1
    assert "Linde" not in told
