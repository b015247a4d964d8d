"""The command that tells whether a letter was changed. It needs no vault."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.cli.session import spoken
from lensdesk.words import Words

if TYPE_CHECKING:
    from lensdesk.referral.verdict import Inspection

# Imports wait, so that other commands start light.
# ruff: noqa: PLC0415


@click.command("inspect")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@click.option("--code", "typed", help="The check code as it stands on a printed page.")
def inspect(file: Path, typed: str | None, *, in_json: bool) -> None:
    """Tell whether a letter is as it was made; exit code 1 when it is not."""
    from lensdesk.referral.codes_typed import is_same_code
    from lensdesk.referral.inspection import inspect as inspected
    from lensdesk.referral.verdict import Verdict

    found = inspected(file)
    same = is_same_code(typed, found.code) if typed is not None and found.code else None
    if in_json:
        told = {**asdict(found), **({} if same is None else {"code_is_same": same})}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        tell(found, spoken(), same=same, typed=typed is not None)
    if found.verdict not in (Verdict.GENUINE, Verdict.RESAVED) or same is False:
        click.get_current_context().exit(1)


def tell(
    found: "Inspection", words: Words, *, same: bool | None = None, typed: bool = False
) -> None:
    """Print what was found in a letter."""
    click.echo(words(f"cli.inspected-{found.verdict}"))
    if found.pages:
        numbers = ", ".join(map(str, found.pages))
        click.echo(words("cli.inspected-pages", pages=numbers))
    if found.code:
        click.echo(words("cli.inspected-code", code=found.code))
    if same is not None:
        click.echo(words("cli.inspected-code-same" if same else "cli.inspected-code-other"))
    elif not found.code:
        click.echo(words("cli.inspected-no-code" if typed else "cli.inspected-type-code"))
    if found.key_words:
        click.echo(words("cli.inspected-key", key=" ".join(found.key_words)))
