"""The command line: the same work without a screen."""

import json
import sys
from datetime import datetime
from pathlib import Path

import click

from lensdesk.assets import lens_folder
from lensdesk.cases.intake import read_file
from lensdesk.errors import LensDeskError
from lensdesk.indicators.export import as_json
from lensdesk.indicators.reading import read
from lensdesk.lens.loader import load
from lensdesk.words import Language, words

EXPECTED_FAULT = 3


@click.group()
def group() -> None:
    """LensDesk: look well, record well, refer with care."""


@group.command("read")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day to read as of.")
@click.option("--json", "in_json", is_flag=True, help="Print the readings as JSON.")
def read_command(file: Path, as_of: datetime | None, *, in_json: bool) -> None:
    """Read a file of observations and print the readings."""
    lens = load(lens_folder())
    day = (as_of or datetime.now().astimezone()).date()
    readings = read(lens, read_file(file, lens), day)
    if in_json:
        click.echo(json.dumps(as_json(readings), ensure_ascii=False, indent=1))
        return
    rules = {r.id: r.label[Language.EN] for r in lens.rules}
    for reading in readings.triggered():
        label = lens.indicator[reading.indicator].label[Language.EN]
        click.echo(f"{label}: {rules[reading.rule or '']}")
        for sign in reading.signs:
            click.echo(f"  - {lens.signs[sign].label[Language.EN]}")


def main() -> int:
    """Run the command line; an expected fault is one sentence on stderr and code 3."""
    try:
        group(standalone_mode=True)
    except LensDeskError as fault:
        says, do = words(Language.EN).fault(fault)
        print(f"lensdesk: {fault.code}: {says} {do}", file=sys.stderr)  # noqa: T201  # the door
        return EXPECTED_FAULT
    return 0
