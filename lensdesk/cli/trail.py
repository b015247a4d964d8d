"""The command that shows what was done with a vault. Imports wait."""
# ruff: noqa: PLC0415

import json
from dataclasses import asdict, astuple
from datetime import datetime
from pathlib import Path

import click

from lensdesk.cli.session import opened, spoken
from lensdesk.cli.vaults import FileExists, passphrase_file, vault_group

_FOLDER = click.Path(path_type=Path)


@vault_group.command("trail")
@click.argument("folder", type=_FOLDER)
@click.option("--json", "in_json", is_flag=True)
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="The first day, in UTC.")
@click.option("--event", help="Only entries of this event.")
@click.option("--out", type=_FOLDER, help="A CSV or JSON file to write.")
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
    from lensdesk.casework.trail_export import export
    from lensdesk.vault import Event, trail_reading
    from lensdesk.vault.trail_reading import Wanted

    if event is not None and event not in set(Event):
        raise click.BadParameter(", ".join(Event), param_hint="--event")
    if out is not None and out.exists():
        raise FileExists
    wanted = Wanted(event=event or "", since=since.date().isoformat() if since else "")
    with opened(folder, secret) as desk:
        if out is not None:
            click.echo(spoken()("cli.trail-written", n=export(desk.vault, wanted, out)))
            return
        found = trail_reading.piece(desk.vault, wanted, 0, -1)[::-1]
    if in_json:
        click.echo(json.dumps([asdict(entry) for entry in found], ensure_ascii=False))
        return
    for entry in found:
        click.echo("  ".join(str(value) or "–" for value in astuple(entry)[:-1]))
