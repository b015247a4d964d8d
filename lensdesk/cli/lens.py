"""Commands about lenses: look at one, and what stands on the shelf."""

import json
from pathlib import Path

import click

from lensdesk.cli.lens_check import check_command, tell
from lensdesk.cli.session import folder_named, lens_named, lenses_option, shelf, spoken
from lensdesk.errors import LensDeskError

# Imports wait, so that the desk and other commands start light.
# ruff: noqa: PLC0415


class LensMayBeUsed(LensDeskError):
    """Cases in a vault that is closed may go on with this `version` of lens `id`."""

    code = "lens-may-be-used"


_PATH = click.Path(path_type=Path)


@click.group("lens")
def lens_group() -> None:
    """Look at a lens, check it, install it."""


@lens_group.command("show")
@click.argument("chosen", metavar="[LENS]", required=False)
@lenses_option
@click.option("--json", "in_json", is_flag=True, help="Print the whole lens as JSON.")
def show(chosen: str | None, lenses: Path | None, *, in_json: bool) -> None:
    """Print a whole lens, by its id or its folder; as JSON with its guidance."""
    from lensdesk.lens.export import as_json
    from lensdesk.lens.guidance_loader import load_guidance

    lens, words = lens_named(chosen, lenses), spoken()
    if in_json:
        whole = as_json(lens, load_guidance(folder_named(chosen, lenses)))
        click.echo(json.dumps(whole, ensure_ascii=False, indent=1))
        return
    for domain in lens.domains:
        click.echo(domain.label[words.language])
        for indicator in domain.indicators:
            click.echo(f"  {indicator.label[words.language]}")
            for sign in indicator.signs:
                label = sign.label[words.language]
                click.echo(f"    - {words('cli.own-sign', sign=label) if sign.own else label}")


lens_group.add_command(check_command)


@lens_group.command("list")
@lenses_option
@click.option("--json", "in_json", is_flag=True)
def list_command(lenses: Path | None, *, in_json: bool) -> None:
    """List every version of every lens."""
    entries, words = shelf(lenses).entries(), spoken()
    if in_json:
        told = [
            {
                "id": e.id,
                "version": e.version,
                "label": {"nl": e.label.nl, "en": e.label.en},
                "folder": str(e.folder),
                "shipped": e.shipped,
            }
            for e in entries
        ]
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for e in entries:
        facts = {"id": e.id, "version": e.version, "label": e.label[words.language]}
        key = "cli.lens-that-ships" if e.shipped else "cli.lens-of-yours"
        click.echo(words(key, **facts))


@lens_group.command("install")
@click.argument("path", type=_PATH)
@lenses_option
def install(path: Path, lenses: Path | None) -> None:
    """Install the lens in a folder or a zip file, beside what is there."""
    from lensdesk.lens.pack import PackRefused

    try:
        entry = shelf(lenses).install(path)
    except PackRefused as refused:
        tell(refused.faults)
        raise
    words = spoken()
    label = entry.label[words.language]
    click.echo(words("cli.lens-installed", label=label, version=entry.version))


@lens_group.command("remove")
@click.argument("lens")
@click.argument("version")
@lenses_option
@click.option("--force", is_flag=True, help="Also when cases may go on with it.")
def remove(lens: str, version: str, lenses: Path | None, *, force: bool) -> None:
    """Take one installed version of a lens away. No vault is opened to see who uses it."""
    here = shelf(lenses)
    entry = here.find(lens, version)
    if not (force or entry.shipped):
        raise LensMayBeUsed(id=entry.id, version=entry.version)
    here.remove(lens, version)
    click.echo(spoken()("cli.lens-removed", id=lens, version=version))
