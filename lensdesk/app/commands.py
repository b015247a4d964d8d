"""The command line, with the desk as one more command."""

from pathlib import Path

import click

from lensdesk.cli import group, run

__all__ = ["run"]


@group.command("desk")
@click.option("--vault", type=click.Path(path_type=Path), help="Another folder of the vault.")
def desk(vault: Path | None) -> None:
    """Open the window."""
    from lensdesk.app.open_desk import open_desk  # noqa: PLC0415  # other commands need no Qt

    click.get_current_context().exit(open_desk(vault))
