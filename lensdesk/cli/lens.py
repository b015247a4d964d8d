"""Commands about the lens itself."""

import json
from pathlib import Path

import click

from lensdesk.assets import lens_folder
from lensdesk.cli.session import shipped_lens, spoken

# Imports wait, so that the desk and other commands start light.
# ruff: noqa: PLC0415


@click.group("lens")
def lens_group() -> None:
    """Look at the lens."""


@lens_group.command("show")
@click.option("--json", "in_json", is_flag=True, help="Print the whole lens as JSON.")
def show(*, in_json: bool) -> None:
    """Print the whole lens."""
    from lensdesk.lens.export import as_json

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


@lens_group.command("check")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
def check_command(folder: Path | None) -> None:
    """Check a lens and name every fault; exit code 1 when there is one."""
    from lensdesk.lens.checker import check
    from lensdesk.lens.loader import load

    wanted, words = folder or lens_folder(), spoken()
    faults = check(wanted)
    for fault in faults:
        told = words(f"lensfaults.{fault.code}", about=fault.about)
        click.echo(f"{fault.file}:{fault.line}: {told}")
    if faults:
        click.get_current_context().exit(1)
    lens = load(wanted)
    totals = (len(lens.domains), len(lens.indicators), len(lens.signs), len(lens.sources))
    names = ("domains", "indicators", "signs", "sources")
    click.echo(words("cli.lens-sound", **dict(zip(names, totals, strict=True))))
