"""Commands about the lens itself."""

import json

import click

from lensdesk.cli.session import shipped_lens, spoken
from lensdesk.lens.export import as_json


@click.group("lens")
def lens_group() -> None:
    """Look at the lens."""


@lens_group.command("show")
@click.option("--json", "in_json", is_flag=True, help="Print the whole lens as JSON.")
def show(*, in_json: bool) -> None:
    """Print the whole lens."""
    lens, words = shipped_lens(), spoken()
    if in_json:
        click.echo(json.dumps(as_json(lens), ensure_ascii=False, indent=1))
        return
    for domain in lens.domains:
        click.echo(domain.label[words.language])
        for indicator in domain.indicators:
            click.echo(f"  {indicator.label[words.language]}")
            for sign in indicator.signs:
                click.echo(f"    - {sign.label[words.language]}")
