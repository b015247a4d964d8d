"""The command that shows what was done with a vault. Imports wait."""
# ruff: noqa: PLC0415

import csv
import json
from dataclasses import asdict, astuple
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.cli.session import opened, spoken
from lensdesk.cli.vaults import FileExists, passphrase_file, vault_group
from lensdesk.errors import LensDeskError

if TYPE_CHECKING:
    from lensdesk.vault import Entry

_FOLDER = click.Path(path_type=Path)
_COLUMNS = ("n", "event", "at", "user", "case", "amount")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class FileNotWritten(LensDeskError):
    """The file to write cannot be written there."""

    code = "file-not-written"


@vault_group.command("trail")
@click.argument("folder", type=_FOLDER)
@click.option("--json", "in_json", is_flag=True)
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="The first day, in UTC.")
@click.option("--event", help="Only entries of this event.")
@click.option("--out", type=_FOLDER, help="A CSV file to write.")
@passphrase_file
def trail(  # click gives every option apart
    folder: Path,
    since: datetime | None,
    event: str | None,
    out: Path | None,
    secret: Path | None,
    *,
    in_json: bool,
) -> None:
    """Show what was done with a vault, when and by whom; never any content."""
    from lensdesk.vault import Event, Happening

    if event is not None and event not in set(Event):
        raise click.BadParameter(", ".join(Event), param_hint="--event")
    if out is not None and out.exists():
        raise FileExists
    with opened(folder, secret) as desk:
        if out is not None:  # before the entries are taken: what goes out says that it did
            desk.vault.note(Happening(Event.EXPORT))
        day = since.date().isoformat() if since else ""
        found = [e for e in desk.vault.entries() if e.at >= day and event in {None, e.event}]
        if out is not None:
            _write(out, found)
    if out is not None:
        click.echo(spoken()("cli.trail-written", n=len(found)))
    elif in_json:
        click.echo(json.dumps([asdict(entry) for entry in found], ensure_ascii=False))
    else:
        for entry in found:
            click.echo("  ".join(str(value) or "–" for value in astuple(entry)))


def inert(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    is_formula = isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA)
    return f"'{cell}" if is_formula else cell


def _write(out: Path, found: "list[Entry]") -> None:
    try:
        with out.open("x", encoding="utf-8-sig", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(_COLUMNS)
            rows.writerows([inert(cell) for cell in astuple(entry)] for entry in found)
    except OSError as fault:
        raise FileNotWritten from fault
