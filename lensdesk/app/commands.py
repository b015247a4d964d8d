"""The command line, with the desk as one more command."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.cli import group, run
from lensdesk.cli.session import given_language

if TYPE_CHECKING:
    from lensdesk.app.line import Line

__all__ = ["run"]


@group.command("desk")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--vault", type=click.Path(path_type=Path), help="Another folder of the vault.")
def desk(file: Path | None, vault: Path | None) -> None:
    """Open the window, in `--language` when that was asked for.

    FILE, a .lensdesk or a PDF that came in, is opened in it as soon as the vault is.
    """
    from lensdesk.app.keeping import keep  # noqa: PLC0415  # other commands need none

    def open_it(line: "Line") -> int:
        from lensdesk.app.open_desk import open_desk  # noqa: PLC0415  # the keeper needs no Qt

        return open_desk(line, vault, given_language(), file)

    click.get_current_context().exit(keep(open_it))
