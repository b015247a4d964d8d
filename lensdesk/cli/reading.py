"""The command that reads a file of observations."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lensdesk.cli.session import lens_named, lens_option, lenses_option, now, spoken
from lensdesk.words import Words

if TYPE_CHECKING:
    from lensdesk.indicators.model import Readings
    from lensdesk.lens.model import Lens

# Imports wait, so that the desk and other commands start light.
# ruff: noqa: PLC0415


@click.command("read")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day to read as of.")
@click.option("--json", "in_json", is_flag=True, help="Print the readings as JSON.")
@lens_option
@lenses_option
def read_command(
    file: Path, as_of: datetime | None, chosen: str | None, lenses: Path | None, *, in_json: bool
) -> None:
    """Read a file of observations and print the readings."""
    from lensdesk.cases.intake import read_file
    from lensdesk.indicators.export import as_json
    from lensdesk.indicators.reading import read

    lens = lens_named(chosen, lenses)
    readings = read(lens, read_file(file, lens), (as_of or now()).date())
    if in_json:
        click.echo(json.dumps(as_json(readings), ensure_ascii=False, indent=1))
        return
    for line in told(lens, readings, spoken()):
        click.echo(line)


def told(lens: "Lens", readings: "Readings", words: Words) -> Iterator[str]:
    """The readings in words: urgent signs, several signs with their reasons, coverage."""
    from lensdesk.indicators.model import Outcome

    for sign in readings.urgent:
        yield words("cli.urgent", sign=lens.signs[sign].label[words.language])
    rules = {r.id: r.label[words.language] for r in lens.rules}
    for reading in readings.triggered():
        label = lens.indicator[reading.indicator].label[words.language]
        yield words("cli.triggered", indicator=label, rule=rules[reading.rule or ""])
        for sign in reading.signs:
            yield f"  - {lens.signs[sign].label[words.language]}"
        if reading.without_hearsay is not reading.outcome:
            yield f"  {words('cli.without-hearsay')}"
    noticed = [
        lens.indicator[r.indicator].label[words.language]
        for r in readings.readings
        if r.outcome is Outcome.NOTICED
    ]
    if noticed:
        yield words("cli.noticed", indicators="; ".join(noticed))
    found = readings.coverage
    yield words(
        "cli.coverage",
        domains=len(found.domains),
        all=len(lens.domains),
        n=len(found.observers),
    )
    yield words("cli.innocent")
