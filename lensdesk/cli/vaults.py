"""Commands about a vault and what is in it. Imports wait, so that other commands start light."""
# ruff: noqa: PLC0415

import json
from dataclasses import asdict
from pathlib import Path

import click

from lensdesk.cli.session import (
    lens_named,
    lens_option,
    lenses_option,
    now,
    opened,
    passphrase,
    shown_progress,
    spoken,
)
from lensdesk.errors import LensDeskError

_FOLDER = click.Path(path_type=Path)
passphrase_file = click.option(
    "--passphrase-file", "secret", type=_FOLDER, help="A file whose first line is the passphrase."
)


class CaseUnknown(LensDeskError):
    """There is no case with this working name."""

    code = "case-unknown"


class FileExists(LensDeskError):
    """The file to write is there already."""

    code = "file-exists"


@click.group("vault")
def vault_group() -> None:
    """Make and look after a vault."""


@vault_group.command("create")
@click.argument("folder", type=_FOLDER)
@passphrase_file
@click.option("--name", default="", help="Who works here.")
@click.option("--profession", default="social-work", help="An id of the lens.")
@click.option("--organisation", default="")
def create(
    folder: Path, secret: Path | None, name: str, profession: str, organisation: str
) -> None:
    """Make a new vault in an empty folder."""
    from lensdesk import vault
    from lensdesk.cases.model import Professional

    known = lens_named(None).profession
    if profession not in known:
        raise click.BadParameter(", ".join(known), param_hint="--profession")
    who = Professional(name, profession, organisation)
    vault.create(folder, passphrase(secret, twice=True), who).close()
    click.echo(spoken()("cli.vault-created"))


@vault_group.command("info")
@click.argument("folder", type=_FOLDER)
@passphrase_file
@click.option("--json", "in_json", is_flag=True)
def info(folder: Path, secret: Path | None, *, in_json: bool) -> None:
    """Tell how much a vault holds."""
    from lensdesk import vault

    with opened(folder, secret) as desk:
        found, said = asdict(vault.info(desk.vault)), desk.vault.warnings
    if in_json:
        click.echo(json.dumps({**found, "warnings": said}))
        return
    words = spoken()
    click.echo(words("cli.vault-info", **found))
    for code in said:
        click.echo(words(f"cli.{code}"))


@vault_group.command("check")
@click.argument("folder", type=_FOLDER)
@passphrase_file
def check(folder: Path, secret: Path | None) -> None:
    """Check a vault; exit code 1 when something is wrong with it."""
    from lensdesk import vault

    with opened(folder, secret) as desk:
        findings = vault.check(desk.vault, shown_progress())
    for finding in findings:
        click.echo(spoken()(f"ways.finding-{finding}"))
    if findings:
        click.get_current_context().exit(1)
    click.echo(spoken()("cli.vault-sound"))


@click.command("record")
@click.argument("folder", type=_FOLDER)
@click.argument("file", type=_FOLDER)
@click.option("--case", "name", required=True, help="The working name of the case.")
@lens_option
@lenses_option
@passphrase_file
def record(
    folder: Path,
    file: Path,
    name: str,
    chosen: str | None,
    lenses: Path | None,
    secret: Path | None,
) -> None:
    """Put the observations of a file into a case."""
    from lensdesk.cases.intake import read_file
    from lensdesk.casework.intake import record_file

    lens = lens_named(chosen, lenses)
    observations = read_file(file, lens)
    with opened(folder, secret, lens) as desk:
        done = record_file(desk.vault, desk.lens, name, observations, now())
    click.echo(spoken()("cli.recorded", n=done.new))
    if done.known:
        click.echo(spoken()("cli.recorded-before", n=done.known))


@click.command("cases")
@click.argument("folder", type=_FOLDER)
@passphrase_file
@click.option("--json", "in_json", is_flag=True)
def cases(folder: Path, secret: Path | None, *, in_json: bool) -> None:
    """List the cases in a vault."""
    words = spoken()
    with opened(folder, secret) as desk:
        found = desk.vault.cases()
    if in_json:
        click.echo(json.dumps([asdict(c) for c in found], default=str, ensure_ascii=False))
        return
    for case in found:
        last = words.day(case.last_observed_at or case.created_at)
        click.echo(words("cli.case", name=case.name, seen=case.seen, last=last, n=case.sent))
