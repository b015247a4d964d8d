"""The command line: the same work without a screen."""

import io
import sys

import click

from lensdesk.cli import backing, trail, ways  # noqa: F401  # they add their commands to those about a vault
from lensdesk.cli.demo import demo
from lensdesk.cli.exchanging import card_group, contacts_group, open_command
from lensdesk.cli.inspecting import inspect
from lensdesk.cli.lens import lens_group
from lensdesk.cli.letters import feedback, letters, look, refer, supplement, withdraw
from lensdesk.cli.reading import read_command
from lensdesk.cli.session import LANGUAGES, language
from lensdesk.cli.vaults import cases, record, vault_group
from lensdesk.errors import LensDeskError
from lensdesk.words import Language, words

EXPECTED_FAULT = 3


@click.group()
@click.option("--language", type=LANGUAGES, help="The language of this command's words.")
def group(language: str | None) -> None:  # read through the context
    """LensDesk: look well, record well, refer with care."""


for command in (
    lens_group,
    read_command,
    vault_group,
    record,
    cases,
    refer,
    look,
    supplement,
    withdraw,
    letters,
    feedback,
    inspect,
    card_group,
    contacts_group,
    open_command,
    demo,
):
    group.add_command(command)


def run(arguments: list[str] | None = None) -> int:
    """Run one command. An expected fault is one sentence on stderr and exit code 3."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    given = sys.argv[1:] if arguments is None else arguments
    try:
        group.main(given, prog_name="lensdesk", standalone_mode=True)
    except SystemExit as done:
        return int(done.code or 0)
    except Exception as fault:  # noqa: BLE001  # a bug too: it is told without what was in hand
        return explain(fault, _language(given))
    return 0


def explain(fault: Exception, language: Language) -> int:
    """Tell what went wrong in one line on stderr; the exit code that belongs to it."""
    told, code = words(language), "unexpected"
    says, do = told("cli.unexpected-says"), told("cli.unexpected-do")
    if isinstance(fault, LensDeskError):
        code, (says, do) = fault.code, told.fault(fault)
    click.echo(f"lensdesk: {code}: {says} {do}", err=True)
    return EXPECTED_FAULT


def _language(given: list[str]) -> Language:
    chosen = given[given.index("--language") + 1] if "--language" in given[:-1] else None
    return language(chosen)
