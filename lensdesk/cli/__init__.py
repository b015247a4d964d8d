"""The command line: the same work without a screen."""

import io
import sys

import click

from lensdesk.cli.demo import demo
from lensdesk.cli.lens import lens_group
from lensdesk.cli.reading import read_command
from lensdesk.cli.session import LANGUAGES, language
from lensdesk.cli.vaults import cases, record, refer, vault_group
from lensdesk.errors import LensDeskError
from lensdesk.words import Language, words

EXPECTED_FAULT = 3


@click.group()
@click.option("--language", type=LANGUAGES, help="The language of this command's words.")
def group(language: str | None) -> None:  # read through the context
    """LensDesk: look well, record well, refer with care."""


for command in (lens_group, read_command, vault_group, record, cases, refer, demo):
    group.add_command(command)


def run(arguments: list[str] | None = None) -> int:
    """Run one command. An expected fault is one sentence on stderr and exit code 3."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    given = sys.argv[1:] if arguments is None else arguments
    try:
        group.main(given, prog_name="lensdesk", standalone_mode=True)
    except LensDeskError as fault:
        says, do = words(_language(given)).fault(fault)
        click.echo(f"lensdesk: {fault.code}: {says} {do}", err=True)
    except Exception:  # noqa: BLE001  # a bug: say so without a word of what was in hand
        says, do = (words(_language(given))(f"cli.unexpected-{part}") for part in ("says", "do"))
        click.echo(f"lensdesk: unexpected: {says} {do}", err=True)
    except SystemExit as done:
        return int(done.code or 0)
    return EXPECTED_FAULT


def _language(given: list[str]) -> Language:
    chosen = given[given.index("--language") + 1] if "--language" in given[:-1] else None
    return language(chosen)
